import { z } from 'zod'
import { frontMatterSchema } from '../publication-schema.js'

/** Front matter as any tool writes it. */
export const anyFrontMatterSchema = z.record(z.string(), z.unknown()).catch({})

/** What lines of the form `key: words` say where the whole is no YAML, each as a text; the first of a key counts. */
export function linesAsTexts(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const [, key = '', typed = ''] = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/u.exec(line) ?? []
    if (key === '' || Object.hasOwn(found, key)) continue
    const [, , quoted] = /^(["'])(.*)\1$/u.exec(typed.trim()) ?? []
    found[key] = quoted ?? typed.trim()
  }
  return found
}

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
