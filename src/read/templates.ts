import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText, shownPath } from './files.js'

/** Where templates are looked for: the workspace's own folder first, then ours. */
export interface Templates {
  folders: string[]
  /** Folder that paths in messages are relative to. */
  root: string
}

/** The folder of the templates that come with the package. */
export const packagedTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

/** Where a workspace's templates are looked for. */
export function templatesOf(root: string): Templates {
  return { folders: [path.join(root, 'templates'), packagedTemplates], root }
}

interface Template {
  /** Absolute path. */
  file: string
  /** Path for messages. */
  shown: string
  text: string
}

/** The first template of that name, or null; unreadable files throw with their path. */
export async function findTemplate(templates: Templates, ...segments: string[]): Promise<Template | null> {
  for (const folder of templates.folders) {
    const file = path.join(folder, ...segments)
    const read = await readText(file)
    if (read.ok) {
      const shown =
        folder === packagedTemplates ? `templates/${segments.join('/')}` : shownPath(templates.root, file)
      return { file, shown, text: read.text }
    }
    if (read.problem !== 'missing') throw new Error(`Cannot read ${file}: ${read.problem} ${read.detail}`)
  }
  return null
}
