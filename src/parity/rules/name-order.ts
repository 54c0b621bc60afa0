import { inBackticks } from '../../model/in-backticks.js'
import type { AgreedName } from '../../model/publication.js'
import { difference } from '../difference.js'
import { readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Two people named in one sentence usually come in the same order in every language; another order is most often
 * a swap, by which each gets the other's function or words. A warning, because some sentences must be turned.
 */
export const nameOrder: ParityRule = {
  id: 'name-order',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Two agreed names stand in another order than in the source.',
  reason: 'Swapped names put one person’s words into another’s mouth, and every other check stays silent.',
  note: 'If the sentence had to be turned, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'Ms. Wierda spoke after Mr. Rapp.',
        translation: { language: 'fr', text: 'Mme Wierda a parlé après M. Rapp.' },
        names: [
          { en: 'Wierda', fr: 'Wierda' },
          { en: 'Rapp', fr: 'Rapp' },
        ],
      },
    ],
    rejected: [
      {
        text: 'Ms. Wierda spoke after Mr. Rapp.',
        translation: { language: 'fr', text: 'M. Rapp a parlé après Mme Wierda.' },
        names: [
          { en: 'Wierda', fr: 'Wierda' },
          { en: 'Rapp', fr: 'Rapp' },
        ],
        messages: ['Unexpected order of names: `Rapp`, `Wierda`, expected `Wierda`, `Rapp` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation, names } = comparison
    return readPairs(comparison).flatMap(({ pair, ...read }) => {
      const there = orderOf(read.there.names, names)
      const here = orderOf(read.here.names, names)
      const common = there.filter((index) => here.includes(index))
      const turned = here.filter((index) => common.includes(index))
      if (common.length < 2 || common.every((index, position) => turned[position] === index)) return []
      const shown = (indexes: readonly number[], tag: string): string =>
        inBackticks(indexes.map((index) => names[index]?.[tag] ?? ''))
      return [
        difference(nameOrder, comparison, pair, {
          reason: `Unexpected order of names: ${shown(turned, translation.language.tag)}, expected ${shown(common, source.language.tag)} as in the source`,
        }),
      ]
    })
  },
}

/** Indexes of people by their first mention; bodies are left out, as their names may stand anywhere. */
function orderOf(mentions: ReadonlyMap<number, number>, names: readonly AgreedName[]): number[] {
  return [...mentions]
    .filter(([index]) => isPerson(names[index] ?? {}))
    .sort(([, first], [, second]) => first - second)
    .map(([index]) => index)
}

/** A person’s name is written alike in languages of one script; a body’s is translated. */
function isPerson(name: Record<string, string>): boolean {
  const forms = Object.values(name)
  return new Set(forms).size < forms.length
}
