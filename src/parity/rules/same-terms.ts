import type { FoundTerm } from '../../language/find-terms.js'
import type { Message } from '../../model/message.js'
import { formsOf, type TermEntry, type TermForm } from '../../model/term-entry.js'
import { difference } from '../difference.js'
import { type FoundUnit, termUnits } from '../found-units.js'
import type { Comparison, ParityRule } from '../types.js'

const preferred = (words: string): TermForm[] => [{ words, status: 'preferred' }]

/**
 * What a termbase agrees on is said so: a sentence whose source has a term has one of the translation’s terms for the same
 * concept, preferred or admitted, in any form of grammar. A forbidden term is reported by `forbidden-term`.
 */
export const sameTerms: ParityRule = {
  id: 'same-terms',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'A term that the translation does not say as the termbase does.',
  reason:
    'Readers look for the term they know; another word for it is another thing to lawyers, to an index and to a search.',
  note: 'Use the term of the entry. If the sentence says it in other words, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'Internally displaced persons were registered.',
        translation: { language: 'fr', text: 'Les personnes déplacées ont été enregistrées.' },
        terms: [{ en: preferred('internally displaced person'), fr: preferred('personne déplacée') }],
      },
      {
        text: 'The armed conflict went on.',
        translation: { language: 'ru', text: 'Продолжалось участие в вооруженном конфликте.' },
        terms: [{ en: preferred('armed conflict'), ru: preferred('вооруженный конфликт') }],
      },
    ],
    rejected: [
      {
        text: 'Internally displaced persons were registered.',
        translation: { language: 'fr', text: 'Les réfugiés ont été enregistrés.' },
        terms: [{ en: preferred('internally displaced person'), fr: preferred('personne déplacée') }],
        messages: [
          'Missing term, expected `personne déplacée` for `Internally displaced persons`, by entry `1` of terms/example.yaml, line 1',
        ],
      },
    ],
  },
  check: (comparison) => termUnits(comparison).flatMap((found) => missingIn(found, comparison)),
}

function missingIn({ pair, unit, there, here }: FoundUnit<FoundTerm>, comparison: Comparison): Message[] {
  const { tag } = comparison.translation.language
  // What is lost as a whole, other rules report.
  if (unit.translation.length === 0) return []
  const said = new Set(here.flatMap(({ concepts }) => concepts.map(({ term }) => term)))
  const reported = new Set<TermEntry>()
  return there.flatMap(({ text, concepts }) => {
    // What is forbidden in the source binds nobody, and what has no term here cannot be missed.
    const bound = concepts.filter(
      ({ term, form }) =>
        form.status !== 'forbidden' && formsOf(term, tag).some(({ status }) => status !== 'forbidden'),
    )
    const [first] = bound
    if (!first || reported.has(first.term) || concepts.some(({ term }) => said.has(term))) return []
    reported.add(first.term)
    const { id, file, line } = first.term
    const wanted = formsOf(first.term, tag).filter(({ status }) => status !== 'forbidden')
    const preferred = wanted.find(({ status }) => status === 'preferred') ?? wanted[0]
    return [
      difference(
        sameTerms,
        comparison,
        pair,
        {
          reason: `Missing term, expected \`${preferred?.words ?? ''}\` for \`${text}\`, by entry \`${id}\` of ${file}, line ${line}`,
          sourceWords: text,
        },
        unit,
      ),
    ]
  })
}
