import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Without a space behind its signs a heading is a paragraph, and missing from every outline. */
export const headingSpace: LintRule = {
  id: 'heading-space',
  source: 'lint',
  severity: 'warning',
  summary: 'Signs of a heading without a space behind them.',
  reason: 'The line is printed as a paragraph with its signs, and missing from the outline.',
  note: 'Type a space behind the signs: `## Words`.',
  examples: {
    accepted: [{ text: '## Words' }, { text: 'Ticket #12 is done.' }],
    rejected: [
      { text: '##Words', messages: ['Unexpected `##` without a space behind it, which makes no heading'] },
    ],
  },
  check: (tree, file) =>
    matchLines(
      headingSpace,
      tree,
      file,
      /^#{1,6}(?=[\p{L}\p{N}]*[\p{L}])(?=[^#\s])/gu,
      ([words]) => `Unexpected \`${words}\` without a space behind it, which makes no heading`,
    ),
}
