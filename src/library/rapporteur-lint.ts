import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { addFileMessage } from '../build/unified.js'
import { lint } from '../lint/index.js'
import { readLanguage } from '../read/language.js'
import { packagedTemplates } from '../read/templates.js'

/** What our rules must know of a file. */
export interface RapporteurLintOptions {
  /** Tag of the language that the file is written in, one that the package has: `en`. */
  language: string
}

/**
 * A remark plugin that runs all our lint rules, as in `plugins: [[rapporteurLint, { language: 'en' }]]`. What they say
 * are messages of the file.
 */
export function rapporteurLint({
  language: tag,
}: RapporteurLintOptions): (tree: Root, file: VFile) => Promise<void> {
  return async (tree, file) => {
    const { language } = await readLanguage(tag, { folders: [packagedTemplates], root: process.cwd() })
    if (!language) throw new Error(`No language is called ${tag}`)
    const path = file.path ?? `${tag}.md`
    for (const message of lint(tree, { path, text: String(file), language })) addFileMessage(file, message)
  }
}
