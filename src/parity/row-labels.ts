import { piecesOf, sharedPieces } from './pieces.js'
import { signsOf } from './signs.js'
import type { TextPair } from './texts.js'
import type { Comparison, Pair } from './types.js'

/** What a label is known by in any language. */
export interface LabelMarks {
  /** Pieces of its words, which languages of one script may share. */
  letters: ReadonlySet<string>
  /** Its figures, symbols and agreed names, known in every script. */
  signs: ReadonlySet<string>
}

/** The label of a row in both languages. */
export interface RowLabel {
  pair: TextPair
  there: LabelMarks
  here: LabelMarks
}

/** How like the source of a label is to the translation of another: 0 to 1. */
export function likenessOf({ there }: RowLabel, { here }: RowLabel): number {
  return Math.max(sharedPieces(there.letters, here.letters), sharedPieces(there.signs, here.signs))
}

/** The first cells of each table’s rows, as far as they are words that no other row has. */
export function rowLabels(comparison: Comparison): RowLabel[][] {
  return tablesOf(comparison.alignment.pairs)
    .map((pairs) => unrepeated(pairs).map((pair) => labelOf(pair, comparison)))
    .filter(({ length }) => length > 1)
}

/** First cells, table by table: the texts of a row follow it. */
function tablesOf(pairs: readonly Pair[]): TextPair[][] {
  const tables = new Map<number, TextPair[]>()
  let table: number | null = null
  for (const pair of pairs) {
    if (pair.kind === 'text' && table !== null && isLabel(pair)) {
      const labels = tables.get(table)
      if (labels) labels.push(pair)
      else tables.set(table, [pair])
    }
    // Only the first text of a row can be its label.
    table = pair.kind === 'row' ? pair.siblings : null
  }
  return [...tables.values()]
}

function isLabel(pair: Pair): pair is TextPair {
  const { source, translation } = pair
  return source !== null && translation !== null && source.type === 'cell 1' && /\p{L}/u.test(source.text)
}

function unrepeated(pairs: readonly TextPair[]): TextPair[] {
  const count = (textOf: (pair: TextPair) => string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const pair of pairs) counts.set(textOf(pair), (counts.get(textOf(pair)) ?? 0) + 1)
    return counts
  }
  const there = count(({ source }) => source.text)
  const here = count(({ translation }) => translation.text)
  return pairs.filter(
    ({ source, translation }) => there.get(source.text) === 1 && here.get(translation.text) === 1,
  )
}

function labelOf(pair: TextPair, { source, translation, read }: Comparison): RowLabel {
  return {
    pair,
    there: {
      letters: piecesOf(pair.source.text),
      signs: new Set(signsOf(read(pair.source, source)).keys()),
    },
    here: {
      letters: piecesOf(pair.translation.text),
      signs: new Set(signsOf(read(pair.translation, translation)).keys()),
    },
  }
}
