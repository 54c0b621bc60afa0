import { readPeriods } from '../language/read/frequency.js'
import { hoursIn } from '../language/read/hours.js'
import { hasOpposites } from '../language/read/opposites.js'
import type { StrengthReading } from '../language/read/strength.js'
import type { NumberToken } from '../language/read/types.js'
import { readVotes } from '../language/read/votes.js'
import { weekdaysIn } from '../language/read/weekdays.js'
import type { Language } from '../model/language.js'
import type { Phrasing } from '../model/report.js'
import { countDivisionMarks } from './division-marks.js'
import { termUnits, titleUnits } from './found-units.js'
import { linksIn, notesIn, referencesIn, spansIn } from './links.js'
import { countCodes } from './other-codes.js'
import type { PartReading } from './part-reading.js'
import { readCountries } from './read-countries.js'
import { rowLabels } from './row-labels.js'
import { codesIn } from './rules/same-code.js'
import { strengthUnits } from './strength-units.js'
import { languagesOf, readPairs } from './texts.js'
import type { Comparison, Pair, PartKind } from './types.js'

/** How many things of the two editions a rule looks at. */
type Count = (comparison: Comparison) => number

/**
 * How many things each rule met in the two editions: in a pair, as many as the side with more has. A rule that met none
 * found nothing wrong and proved nothing.
 */
const counts: Readonly<Record<string, Count>> = {
  'exchanged-labels': (comparison) => sum(rowLabels(comparison).map(({ length }) => length)),
  'exchanged-links': inTexts(({ length }) => (length > 1 ? length : 0), linksIn),
  'exchanged-neighbours': (comparison) =>
    comparison.alignment.pairs.filter(({ kind }) => kind === 'block' || kind === 'item' || kind === 'note')
      .length,
  'name-order': read(({ names }) => (names.size > 1 ? names.size : 0)),
  'other-language': texts,
  'repeated-sentence': texts,
  'same-abbreviations': inTexts(({ length }) => length, abbreviationsIn),
  'same-blocks': parts('block'),
  'same-code': inTexts(({ length }) => length, codesIn),
  'same-countries': read((reading, language) => readCountries(reading, language).length),
  'same-dates': read(
    (reading, language) =>
      reading.months.length + weekdaysIn(reading.text, language).length + hoursIn(reading, language).length,
  ),
  'same-figures': facts(({ media }) => media),
  'same-frequency': read((reading, language) => readPeriods(reading, language).length),
  'same-ids': (comparison) =>
    comparison.alignment.pairs.filter(
      ({ kind, source, translation }) => kind !== 'text' && (source?.hasOwnId || translation?.hasOwnId),
    ).length,
  'same-items': parts('item'),
  'same-limits': numbers(({ limit, open }) => limit !== null || open !== null),
  'same-links': inTexts(({ length }) => length, linksIn),
  'same-names': read(({ names }) => names.size),
  'same-negation': strengths(({ negations }) => negations.length),
  'same-notes': (comparison) =>
    parts('note')(comparison) + inTexts(({ length }) => length, notesIn)(comparison),
  'same-number-words': numbers(({ isFigure }) => !isFigure),
  'same-numbers': numbers(({ isFigure }) => isFigure),
  'same-numbers-again': numbers(({ isFigure }) => isFigure),
  'same-ordinals': numbers(({ isOrdinal }) => isOrdinal),
  'same-percent': numbers(({ percent }) => percent === 'yes'),
  'same-references': inTexts(({ length }) => length, referencesIn),
  'same-roles': facts(({ role }) => role),
  'same-sections': parts('section'),
  'same-sense': read((reading, language) => (hasOpposites(language)(reading) ? 1 : 0)),
  'same-sentences': texts,
  'same-separators': numbers(({ isFigure, text }) => isFigure && /\p{Nd}\P{Nd}+\p{Nd}/u.test(text)),
  'same-spans': inTexts(({ length }) => length, spansIn),
  'same-strength': strengths(({ duties, permissions }) => duties.length + permissions.length),
  'same-symbols': read(
    (reading, language) =>
      reading.symbols.length + countCodes(reading.text) + countDivisionMarks({ reading, language }),
  ),
  'same-tables': parts('row'),
  'same-terms': (comparison) => sum(termUnits(comparison).map(({ there }) => there.length)),
  'same-texts': (comparison) => comparison.alignment.pairs.filter(({ kind }) => kind === 'text').length,
  'same-titles': (comparison) => sum(titleUnits(comparison).map(({ there }) => there.length)),
  'same-units': numbers(({ unit }) => unit !== null),
  'same-votes': read((reading, language) => readVotes(reading, language).length),
  untranslated: (comparison) => texts(comparison) + comparison.alignment.sharedPictures.length,
}

/** How many things a rule compared; throws where nobody has said what it looks at. */
export function countMet(ruleId: string, comparison: Comparison): number {
  const count = counts[ruleId]
  if (!count) throw new Error(`Nothing says what the rule ${ruleId} looks at`)
  return count(comparison)
}

/** Texts that both editions have. */
function texts(comparison: Comparison): number {
  return readPairs(comparison).length
}

function parts(kind: PartKind): Count {
  return ({ alignment }) => alignment.pairs.filter((pair) => pair.kind === kind).length
}

/** Parts of which either side has a fact. */
function facts(factOf: (facts: NonNullable<Pair['source']>['facts']) => unknown): Count {
  const has = (part: Pair['source']) => part !== null && (factOf(part.facts) ?? null) !== null
  return ({ alignment }) =>
    alignment.pairs.filter(({ source, translation }) => has(source) || has(translation)).length
}

function read(count: (reading: PartReading, language: Language) => number): Count {
  return (comparison) => {
    const { source, translation } = languagesOf(comparison)
    return sum(
      readPairs(comparison).map(({ there, here }) =>
        Math.max(count(there, source), count(here, translation)),
      ),
    )
  }
}

/** Words that say how binding a text is. */
function strengths(count: (reading: StrengthReading) => number): Count {
  return (comparison) =>
    sum(strengthUnits(comparison).map(({ there, here }) => Math.max(count(there), count(here))))
}

function numbers(isMeant: (number: NumberToken) => boolean): Count {
  return read((reading) => reading.numbers.filter(isMeant).length)
}

function inTexts<Found>(
  count: (found: readonly Found[]) => number,
  find: (content: readonly Phrasing[]) => readonly Found[],
): Count {
  return (comparison) =>
    sum(
      readPairs(comparison).map(({ pair }) =>
        Math.max(count(find(pair.source.content)), count(find(pair.translation.content))),
      ),
    )
}

function abbreviationsIn(content: readonly Phrasing[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'abbreviation' ? [node.value] : []),
    ...('children' in node ? abbreviationsIn(node.children) : []),
  ])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
