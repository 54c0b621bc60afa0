import { foldText } from '../../language/fold-text.js'
import { isDenied } from '../../language/read/negated.js'
import {
  hasOpposites,
  type OppositeReading,
  oppositesOf,
  readOpposites,
} from '../../language/read/opposites.js'
import type { Language } from '../../model/language.js'
import { difference } from '../difference.js'
import { alignSentences, textOf } from '../sentence-pairs.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * A word of opposite sense: fell for rose, imports for exports. Reported where a sentence says one of the two alone, its counterpart the
 * other alone, none of them holds a word that perhaps says what the other does, and both deny or none does.
 */
export const sameSense: ParityRule = {
  id: 'same-sense',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A word whose sense is the opposite of the source’s: a fall for a rise, imports for exports.',
  reason: 'A trend that is turned round reads as well as the true one, and every figure beside it agrees.',
  note: 'Compare the two sentences; if both say the same in other words, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'Spending fell by 4.5 million euros.',
        translation: { language: 'fr', text: 'Les dépenses ont diminué de 4,5 millions d’euros.' },
      },
      {
        text: 'The decline slowed after 2016.',
        translation: { language: 'ru', text: 'После 2016 года сокращение замедлилось.' },
      },
    ],
    rejected: [
      {
        text: 'Spending fell by 4.5 million euros.',
        translation: { language: 'fr', text: 'Les dépenses ont augmenté de 4,5 millions d’euros.' },
        messages: ['Unexpected `augmenté`, expected its opposite, as `fell` in the source'],
      },
      {
        text: 'Exports reached 38 million euros.',
        translation: { language: 'es', text: 'Las importaciones ascendieron a 38 millones de euros.' },
        messages: ['Unexpected `importaciones`, expected its opposite, as `Exports` in the source'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = languagesOf(comparison)
    const names = oppositesOf(source).filter((name) => name in translation.comparison.opposites)
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      if (pair.source.type === 'code') return []
      if (!hasOpposites(source)(there) || !hasOpposites(translation)(here)) return []
      const open = names.filter((name) =>
        mayContradict(readOpposites(there.text, name, source), readOpposites(here.text, name, translation)),
      )
      if (open.length === 0) return []
      return alignSentences(pair, comparison).pairs.flatMap((unit) => {
        const [one, other] = [
          foldText(textOf(unit.source), source),
          foldText(textOf(unit.translation), translation),
        ]
        if (isDenied(one, source) !== isDenied(other, translation)) return []
        return open.flatMap((name) => {
          const found = contradiction(one, other, name, { source, translation })
          if (!found) return []
          return [
            difference(
              sameSense,
              comparison,
              pair,
              {
                reason: `Unexpected \`${found.actual}\`, expected its opposite, as \`${found.said}\` in the source`,
                sourceWords: found.said,
                translationWords: found.actual,
              },
              unit,
            ),
          ]
        })
      })
    })
  },
}

/** Whether a text says the one for certain and another the other. */
function mayContradict(there: OppositeReading, here: OppositeReading): boolean {
  return (there.first !== null && here.second !== null) || (there.second !== null && here.first !== null)
}

/** The words by which two sentences contradict each other for certain; null where they do not. */
function contradiction(
  source: string,
  translation: string,
  name: string,
  languages: { source: Language; translation: Language },
): { said: string; actual: string } | null {
  const there = readOpposites(source, name, languages.source)
  const here = readOpposites(translation, name, languages.translation)
  const saysFirst = (one: OppositeReading): boolean => one.first !== null || one.perhapsFirst !== null
  const saysSecond = (one: OppositeReading): boolean => one.second !== null || one.perhapsSecond !== null
  if (there.first !== null && here.second !== null && !saysSecond(there) && !saysFirst(here))
    return { said: there.first, actual: here.second }
  if (there.second !== null && here.first !== null && !saysFirst(there) && !saysSecond(here))
    return { said: there.second, actual: here.first }
  return null
}
