import { difference } from '../difference.js'
import { likenessOf, type RowLabel, rowLabels } from '../row-labels.js'
import type { ParityRule } from '../types.js'

/**
 * Two rows of a table that each have the label of the other: their figures stand, and say something else of each. The letters
 * that labels share with the source’s decide, or agreed names, which are known in every script.
 */
export const exchangedLabels: ParityRule = {
  id: 'exchanged-labels',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Two rows of a table have each other’s label.',
  reason: 'Every label and every figure is there, and each reader of this language takes home a wrong one.',
  note: 'Exchange the first cells of the two rows; if the order of the rows is meant, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: '| State | Year |\n| --- | --- |\n| Armenia | 2019 |\n| Botswana | 2011 |',
        translation: {
          language: 'fr',
          text: '| État | Année |\n| --- | --- |\n| Arménie | 2019 |\n| Botswana | 2011 |',
        },
      },
    ],
    rejected: [
      {
        text: '| State | Year |\n| --- | --- |\n| Armenia | 2019 |\n| Botswana | 2011 |',
        translation: {
          language: 'fr',
          text: '| État | Année |\n| --- | --- |\n| Botswana | 2019 |\n| Arménie | 2011 |',
        },
        messages: ['Unexpected exchange of the labels `Botswana` and `Arménie` of two rows'],
      },
    ],
  },
  check: (comparison) =>
    rowLabels(comparison).flatMap((labels) =>
      exchanges(labels).map(([first, second]) =>
        difference(exchangedLabels, comparison, first.pair, {
          reason: `Unexpected exchange of the labels \`${first.pair.translation.text}\` and \`${second.pair.translation.text}\` of two rows`,
          sourceWords: first.pair.source.text,
          translationWords: first.pair.translation.text,
        }),
      ),
    ),
}

/** By how much the two must fit better when exchanged. */
const margin = 0.5

/** How like each must at least be to the label of the other row. */
const least = 0.25

/** What many rows have in common tells none of them apart. */
const mostRows = 10

function exchanges(labels: readonly RowLabel[]): [RowLabel, RowLabel][] {
  const rows = rowsByMark(labels)
  const nearest = new Map(labels.map((label) => [label, nearestTo(label, rows)]))
  const paired = new Set<RowLabel>()
  return labels.flatMap((label): [RowLabel, RowLabel][] => {
    const other = nearest.get(label)
    if (!other || other === label || nearest.get(other) !== label || paired.has(label)) return []
    paired.add(other)
    const [one, another] = [likenessOf(label, other), likenessOf(other, label)]
    const asTheyAre = likenessOf(label, label) + likenessOf(other, other)
    return Math.min(one, another) >= least && one + another > asTheyAre + margin ? [[label, other]] : []
  })
}

/** The rows by what their labels are known by in the translation. */
function rowsByMark(labels: readonly RowLabel[]): Map<string, RowLabel[]> {
  const rows = new Map<string, RowLabel[]>()
  for (const label of labels) {
    for (const mark of [...label.here.letters, ...label.here.signs]) {
      const known = rows.get(mark)
      if (known) known.push(label)
      else rows.set(mark, [label])
    }
  }
  return rows
}

/** The row whose label in the translation is most like this row’s in the source. */
function nearestTo(label: RowLabel, rows: ReadonlyMap<string, RowLabel[]>): RowLabel | null {
  const candidates = new Set(
    [...label.there.letters, ...label.there.signs].flatMap((mark) => {
      const known = rows.get(mark) ?? []
      return known.length > mostRows ? [] : known
    }),
  )
  let best: RowLabel | null = null
  for (const candidate of candidates) {
    if (best === null || likenessOf(label, candidate) > likenessOf(label, best)) best = candidate
  }
  return best
}
