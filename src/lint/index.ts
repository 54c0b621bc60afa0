import type { Root } from 'mdast'
import type { Message } from '../model/message.js'
import { lintRules } from './rules/index.js'
import type { LintFile } from './types.js'

/** Every message of our rules about one Markdown file, in the order of the file. */
export function lint(tree: Root, file: LintFile): Message[] {
  // What rules remember of a tree holds for this root alone, so that nobody's later changes are missed.
  const root = { ...tree }
  return lintRules
    .flatMap((rule) => rule.check(root, file))
    .sort((first, second) => (first.place?.start.offset ?? 0) - (second.place?.start.offset ?? 0))
}
