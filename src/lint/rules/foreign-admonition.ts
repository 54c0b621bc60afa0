import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Remarks of MkDocs and of Python-Markdown have a block of their own here. */
export const foreignAdmonition: LintRule = {
  id: 'foreign-admonition',
  source: 'lint',
  severity: 'warning',
  summary: 'A remark that stands out, written as in MkDocs.',
  reason: 'Its sign and its name are printed before the words.',
  note: 'Write `:::notice[Title]`, the words, and `:::` on a line of its own.',
  examples: {
    accepted: [{ text: 'Stop!!! Now.' }],
    rejected: [
      {
        text: '!!! note\n    Words.',
        messages: ['Unexpected sign of a remark `!!! note`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignAdmonition,
      tree,
      file,
      /^(?:!!!|\?\?\?\+?) ?[a-z]+/gu,
      ([words]) => `Unexpected sign of a remark \`${words}\`, which is printed as typed`,
    ),
}
