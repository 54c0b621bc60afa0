import type { Language } from '../model/language.js'
import type { Message, Severity } from '../model/message.js'
import type { AgreedName } from '../model/publication.js'
import type { TermEntry } from '../model/term-entry.js'
import { align } from './align.js'
import { countMet } from './count-met.js'
import { onePerCause } from './one-cause.js'
import { partOf } from './part.js'
import { createReader } from './reader.js'
import { parityRules } from './rules/index.js'
import { parityTable } from './table.js'
import type { ComparedText, Comparison, ParityRow } from './types.js'

/**
 * Compares a translation with its source, in structure and content, by the data of their languages alone; where one of
 * them has no vocabulary, its words and figures are not compared.
 *
 * @param names - People and bodies with their agreed forms.
 * @param others - Further languages, to recognise text that is in none of the two.
 * @param read - A reader to share between comparisons, so that the source is read once for all its translations.
 * @param terms - Concepts of termbases with their terms in each language.
 * @param severities - Severities that are set for rules: one that weighs less than an error stands for no other message.
 * @returns messages in the order of the translation; what was compared, part by part; how many things each rule met that ran.
 */
export function compare(
  source: ComparedText,
  translation: ComparedText,
  names: readonly AgreedName[],
  others: readonly Language[] = [],
  read: Comparison['read'] = createReader(names),
  terms: readonly TermEntry[] = [],
  severities: Readonly<Record<string, Severity | 'off'>> = {},
): { messages: Message[]; table: ParityRow[]; met: Record<string, number> } {
  const comparison: Comparison = {
    source,
    translation,
    alignment: align(source, translation, read),
    density: { source: lengthOf(source), translation: lengthOf(translation) },
    names,
    terms,
    others,
    read,
  }
  const hasVocabulary = source.language.compared && translation.language.compared
  const rules = hasVocabulary ? parityRules : parityRules.filter(({ needsVocabulary }) => !needsVocabulary)
  const found = rules.flatMap((rule) => rule.check(comparison))
  const messages = onePerCause(found, comparison, severities).sort(byPlace)
  const met = Object.fromEntries(rules.map(({ id }) => [id, countMet(id, comparison)]))
  return { messages, table: parityTable(comparison, messages), met }
}

function lengthOf({ report }: ComparedText): number {
  return partOf(report, 'section').text.length
}

function byPlace(first: Message, second: Message): number {
  const [one, other] = [first.place?.start, second.place?.start]
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)
}
