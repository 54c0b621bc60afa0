import { edit } from '../../model/fix.js'
import type { Line } from '../lines.js'
import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** A hyphen joins words; between clauses and in ranges stands a dash. */
export const dashes: LintRule = {
  id: 'dashes',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A hyphen where the language has a dash.',
  reason: 'A hyphen between clauses or years is read as a minus or a compound, aloud and in print.',
  note: 'Write the dash of the language (`–`, `—`), without spaces between figures.',
  fix: 'Writes the dash between two years.',
  examples: {
    accepted: [
      { text: '- [The scope](https://example.org/) - what it is about\n- **Term** - what it means' },
      { text: 'The well-known case – a first – of 2014–2015.' },
      { language: 'fr', text: 'Les 24-25 avril, le cessez-le-feu – enfin.' },
      { language: 'ru', text: 'Это — первый случай в 2014–2015 годах.' },
      { text: 'See ISBN 978-92-1-101101 and A/RES/60-1.' },
    ],
    rejected: [
      { text: 'The case - a first.', messages: ['Unexpected hyphen between spaces, expected a dash'] },
      { text: 'The case -- a first.', messages: ['Unexpected `--`, expected a dash'] },
      {
        text: 'The biennium 2014-2015.',
        messages: ['Unexpected hyphen in `2014-2015`, expected `2014–2015`'],
        fixed: 'The biennium 2014–2015.',
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(dashes, tree, file, /(?<=[^\s\d]) - (?=\S)/gu, ({ index }, line) =>
      isBehindMarks(line, index) ? null : 'Unexpected hyphen between spaces, expected a dash',
    ),
    ...matchLines(
      dashes,
      tree,
      file,
      /(?<![-|]|8<)--(?![-|>]|8<)/gu,
      () => 'Unexpected `--`, expected a dash',
    ),
    ...(file.language.dates.daysOfMonth.includes('–')
      ? matchLines(
          dashes,
          tree,
          file,
          /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu,
          ([range, from, to]) => `Unexpected hyphen in \`${range}\`, expected \`${from}–${to}\``,
          ({ from }) => ({ edits: [edit(file.text, from + 4, from + 5, '–')], keeps: 'blocks' }),
        )
      : []),
  ],
}

/** Whether a hyphen parts a link, a term or code from what is said of it, as lists of them are written everywhere. */
function isBehindMarks({ segments }: Line, index: number): boolean {
  return index > 0 && segments.some(({ start }) => start === index)
}
