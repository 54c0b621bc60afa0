import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Remarks for colleagues in the marks of another tool would be published. */
export const foreignComment: LintRule = {
  id: 'foreign-comment',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A remark for colleagues in the marks of another tool.',
  reason: 'It is printed as it stands, and readers see what only colleagues should.',
  note: 'Write it as `<!-- … -->`, which is never published, or delete it.',
  examples: {
    accepted: [{ text: 'Words. <!-- Check this. -->' }, { text: 'The signs {> and <} stay.' }],
    rejected: [
      {
        text: 'Words {/* check this */} and more.',
        messages: ['Unexpected remark `{/* check this */}`, which is printed as typed'],
      },
      {
        text: 'Words {# check this #} and more.',
        messages: ['Unexpected remark `{# check this #}`, which is printed as typed'],
      },
      {
        text: 'Words.{>>Check this.<<}',
        messages: ['Unexpected remark `{>>Check this.<<}`, which is printed as typed'],
      },
      {
        text: 'Words %%check this%% and more.',
        messages: ['Unexpected remark `%%check this%%`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignComment,
      tree,
      file,
      /\{>>[^{}\n]*<<\}|\{#\s[^{}\n]*#\}|\{\/\*[^{}]*\*\/\}|(?<![\p{N}%])%%(?!%)[^%\n]+%%(?!%)/gu,
      ([words]) => `Unexpected remark \`${words}\`, which is printed as typed`,
    ),
}
