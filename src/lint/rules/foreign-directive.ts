import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Elements that other tools have inside a line: of our own only `:span` is one. */
export const foreignDirective: LintRule = {
  id: 'foreign-directive',
  source: 'lint',
  severity: 'warning',
  summary: 'An element of another tool inside a line: `:name[words]` or a role of MyST.',
  reason: 'It means nothing here and is printed as it stands, signs and all.',
  note: 'Write the words alone; a block has three colons and lines of its own: `:::notice`.',
  examples: {
    accepted: [
      { text: 'At 10:30, in a ratio of 3:2 [see above].' },
      { text: 'They say :span[bonjour]{lang=fr}.' },
      { text: 'The set {a, b} and `code`.' },
    ],
    rejected: [
      {
        text: 'A remark :notice[in a line].',
        messages: ['Unexpected element `:notice[in a line]`, which is printed as typed'],
      },
      {
        text: 'See {ref}`findings` there.',
        messages: ['Unexpected element `{ref}`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignDirective,
      tree,
      file,
      /(?<![\p{L}\p{N}:]):(?!span\[)[a-z][a-z0-9-]*\[[^\][\n]*\]|\{[a-z][a-z:-]*\}(?=\uFFFC)/gu,
      ([words]) => `Unexpected element \`${words}\`, which is printed as typed`,
    ),
}
