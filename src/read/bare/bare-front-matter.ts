import { z } from 'zod'
import { frontMatterSchema } from '../publication-schema.js'

/** Front matter as any tool writes it. */
export const anyFrontMatterSchema = z.record(z.string(), z.unknown()).catch({})

/** What is ours in the front matter of a bare folder. */
export interface OwnFrontMatter {
  value: z.output<typeof frontMatterSchema>
  /** Keys that mean nothing to us, or hold what we cannot use. */
  unused: string[]
}

/** Takes what is ours out of other tools' front matter. A title may be missing: it is then empty. */
export function ownFrontMatter(written: Readonly<Record<string, unknown>>): OwnFrontMatter {
  const own: Record<string, unknown> = { title: 'untitled' }
  const unused: string[] = []
  for (const [key, value] of Object.entries(written)) {
    const isOurs = key in frontMatterSchema.shape && value !== null
    if (isOurs && frontMatterSchema.safeParse({ title: 'untitled', [key]: value }).success) own[key] = value
    else unused.push(key)
  }
  const value = frontMatterSchema.parse(own)
  return { value: 'title' in written && !unused.includes('title') ? value : { ...value, title: '' }, unused }
}
