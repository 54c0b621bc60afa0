import type { TitleToken } from '../../language/read/titles.js'
import { difference } from '../difference.js'
import { titleUnits } from '../found-units.js'
import type { ParityRule } from '../types.js'

/**
 * Mr. and Ms. stay with their people. A title is reported where the same name has the other one, or where a sentence has one of
 * each exchanged; titles that a language leaves out are no fault.
 */
export const sameTitles: ParityRule = {
  id: 'same-titles',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A courtesy title of the other sex than in the source.',
  reason: 'Officials notice their own first, and nobody else reads for it.',
  note: 'Give the person the title of the source; where the source is wrong, mend it there.',
  examples: {
    accepted: [
      {
        text: 'Mr. Adams spoke before Ms. Rapp.',
        translation: { language: 'fr', text: 'Mme Rapp a pris la parole après M. Adams.' },
      },
      {
        text: 'Mr. Adams and Ms. Rapp spoke.',
        translation: { language: 'zh', text: '亚当斯先生和拉普女士发言。' },
      },
    ],
    rejected: [
      {
        text: 'Mr. Adams spoke before Ms. Rapp.',
        translation: { language: 'fr', text: 'Mme Adams a pris la parole avant M. Rapp.' },
        messages: ['Unexpected title `Mme`, expected as `Mr.` in the source'],
      },
      {
        text: 'Ms. Rapp took the floor.',
        translation: { language: 'ru', text: 'Слово взял г-н Рапп.' },
        messages: ['Unexpected title `г-н`, expected as `Ms.` in the source'],
      },
    ],
  },
  check: (comparison) =>
    titleUnits(comparison).flatMap(({ pair, unit, there, here }) => {
      const found = ofOneName(there, here) ?? ofNumber(there, here)
      if (!found) return []
      const [expected, actual] = found
      return [
        difference(
          sameTitles,
          comparison,
          pair,
          {
            reason: `Unexpected title \`${actual.text}\`, expected as \`${expected.text}\` in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          },
          unit,
        ),
      ]
    }),
}

type Exchange = [expected: TitleToken, actual: TitleToken]

/** The same name with the other title, and nowhere with its own. */
function ofOneName(there: readonly TitleToken[], here: readonly TitleToken[]): Exchange | null {
  for (const expected of there) {
    const same = here.filter(({ names }) => names.some((name) => expected.names.includes(name)))
    const [actual] = same
    if (actual && same.every(({ isFeminine }) => isFeminine !== expected.isFeminine))
      return [expected, actual]
  }
  return null
}

/** One title of a kind less, and one of the other kind more. */
function ofNumber(there: readonly TitleToken[], here: readonly TitleToken[]): Exchange | null {
  for (const isFeminine of [true, false]) {
    const of = (all: readonly TitleToken[], is: boolean): TitleToken[] =>
      all.filter((title) => title.isFeminine === is)
    const [expected] = of(there, isFeminine)
    const [actual] = of(here, !isFeminine)
    const isLess = of(there, isFeminine).length > of(here, isFeminine).length
    const isMore = of(here, !isFeminine).length > of(there, !isFeminine).length
    if (expected && actual && isLess && isMore) return [expected, actual]
  }
  return null
}
