import type { Message } from '../../model/message.js'
import { densityBetween } from '../density.js'
import { difference } from '../difference.js'
import { exchangedSentences } from '../exchanged-sentences.js'
import { named, opening } from '../named.js'
import { saidLength } from '../said-length.js'
import { shareApart, signsOf, type WeighedSigns, weighed } from '../signs.js'
import { textPairs } from '../texts.js'
import type { ComparedText, Comparison, Pair, ParityRule, Part } from '../types.js'

/**
 * Two paragraphs, items or notes in a row that each stand where the other should. Nobody compares their words; their figures,
 * dates, symbols and names do, and their lengths: where both fit much better crosswise, they have changed places.
 */
export const exchangedNeighbours: ParityRule = {
  id: 'exchanged-neighbours',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Two neighbours, or sentences of a text, stand in another order than in the source.',
  reason:
    'A paragraph under another number, or a note under another mark, is cited for what it does not say.',
  note: 'Compare the two; if the order is meant, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'It met in 2010.\n\nThen came a long pause, in which nobody was invited to any of the meetings.',
        translation: {
          language: 'fr',
          text: 'Il s’est réuni en 2010.\n\nVint une longue pause, où nul ne fut invité à aucune des réunions.',
        },
      },
    ],
    rejected: [
      {
        text: 'It met in 2010.\n\nThen came a long pause, in which nobody was invited to any of the meetings.',
        translation: {
          language: 'fr',
          text: 'Vint une longue pause, où nul ne fut invité à aucune des réunions.\n\nIl s’est réuni en 2010.',
        },
        messages: [
          'Unexpected order: paragraph `Vint une longue pause, où nul ne fut invité à a…` and the next seem to have changed places',
        ],
      },
      {
        text: 'In 2015 the fund paid 40 grants. In 2016 the Council met.',
        translation: {
          language: 'fr',
          text: 'En 2016, le Conseil s’est réuni. En 2015, le fonds a versé 40 subventions.',
        },
        messages: [
          'Unexpected order of sentences: the source says `En 2015, le fonds a versé 40 subventions.` first',
        ],
      },
    ],
  },
  check: (comparison) => {
    const messages: Message[] = []
    const kinds = new Set(['block', 'item', 'note'])
    const pairs = comparison.alignment.pairs.filter(
      (pair): pair is Aligned => isCompared(pair) && kinds.has(pair.kind),
    )
    const lists = new Map<number, Aligned[]>()
    for (const pair of pairs) {
      const list = lists.get(pair.siblings)
      if (list) list.push(pair)
      else lists.set(pair.siblings, [pair])
    }
    for (const list of lists.values()) {
      for (let at = 0; at + 1 < list.length; at += 1) {
        const [first, second] = [list[at], list[at + 1]]
        if (!first || !second || !isExchanged(first, second, comparison)) continue
        messages.push(
          difference(exchangedNeighbours, comparison, first, {
            reason: `Unexpected order: ${named(first.translation)} \`${opening(first.translation)}\` and the next seem to have changed places`,
          }),
        )
        at += 1
      }
    }
    const sentences = textPairs(comparison).flatMap((pair) => {
      const found = exchangedSentences(pair, comparison)
      return found === null
        ? []
        : difference(exchangedNeighbours, comparison, pair, {
            reason: `Unexpected order of sentences: the source says \`${opening({ text: found.second })}\` first`,
            translationWords: found.first,
          })
    })
    return [...messages, ...sentences]
  },
}

type Aligned = Pair & { source: Part; translation: Part }

/** Code is compared letter by letter, and an id of the author’s says what a part is. */
function isCompared({ source, translation }: Pair): boolean {
  return (
    source !== null &&
    translation !== null &&
    source.type === translation.type &&
    source.type !== 'code' &&
    !source.hasOwnId
  )
}

/** By how much the two must fit better crosswise: on 8,136 true neighbours none did. */
const margin = 1.2

function isExchanged(first: Aligned, second: Aligned, comparison: Comparison): boolean {
  if (first.source.type !== second.source.type) return false
  const { source, translation } = comparison
  const ratio = densityBetween(source.language, translation.language, comparison.density)
  const [a, b] = [first, second].map((pair) => measured(pair.source, source, comparison, ratio))
  const [x, y] = [first, second].map((pair) => measured(pair.translation, translation, comparison, 1))
  if (!a || !b || !x || !y) return false
  return unlikeness(a, x) + unlikeness(b, y) - unlikeness(a, y) - unlikeness(b, x) > margin
}

interface Measured {
  length: number
  signs: WeighedSigns
}

function measured(part: Part, edition: ComparedText, { read }: Comparison, ratio: number): Measured {
  const signs = weighed(signsOf(read(part, edition)))
  return { length: saidLength(part.text, edition.language) * ratio, signs }
}

function unlikeness(there: Measured, here: Measured): number {
  // Short texts differ more in length without reason.
  const spread = Math.abs(Math.log((here.length + 10) / (there.length + 10)))
  return 1.6 * spread + 1.2 * shareApart(there.signs, here.signs)
}
