import { countriesIn } from '../language/countries.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import type { Language } from '../model/language.js'
import type { ReportNode } from '../model/report.js'
import { childrenOf } from '../model/walk.js'
import type { AlignedIndex } from './align-sequences.js'
import { childParts } from './children.js'
import { piecesOf, sharedPieces } from './pieces.js'
import type { Likeness } from './similarity.js'
import type { Member } from './types.js'

/** Members of one edition, and what is asked of its language. */
export interface Sorted {
  members: readonly Member[]
  language: Language
  signsOf: Likeness['signsOfSource']
}

/**
 * Pairs the members of two lists that each language sorts by its own alphabet: countries, people, terms, abbreviations.
 * What they say tells which is which: the country that they begin with, figures, symbols, names, addresses, and words that
 * the languages spell alike. Null where the lists are not sorted in both languages, or are in the same order.
 */
export function alignSorted(first: Sorted, second: Sorted): AlignedIndex[] | null {
  const lists = [first, second]
  // Rows stand below a head, which is sorted in with none of them.
  const from = lists.every(({ members }) => members.every(({ part }) => part.kind === 'row')) ? 1 : 0
  const heads = lists.map(({ members }) => headsOf(members.slice(from)))
  if (!lists.every(({ language }, index) => isSorted(heads[index] ?? [], language))) return null
  const [there = [], here = []] = lists.map((list, index) => evidenceOf(list, from, heads[index] ?? []))
  // The order of chapters is an argument, except where each is a country's.
  const areChapters = lists.some(({ members }) => members.some(({ part }) => part.kind === 'section'))
  if (areChapters && ![...there, ...here].every(({ countries }) => countries.size > 0)) return null
  const partners = partnersIn(there, here)
  if (partners === null) return null
  const taken = new Set(partners.values())
  const leftHere = here.map((_, index) => index).filter((index) => !taken.has(index))
  const pairs = there.map((_, source): AlignedIndex => {
    const translation = partners.get(source) ?? leftHere.shift()
    return { source: source + from, translation: translation === undefined ? null : translation + from }
  })
  return [
    ...(from === 1 ? [{ source: 0, translation: 0 }] : []),
    ...pairs,
    ...leftHere.map((translation) => ({ source: null, translation: translation + from })),
  ]
}

/**
 * The members that are the same, the surest first; null where too few are, where they stand in the same order, or where
 * their places say as much.
 */
function partnersIn(there: readonly Evidence[], here: readonly Evidence[]): Map<number, number> | null {
  const candidates = there
    .flatMap((one, source) =>
      here.map((other, translation) => ({ source, translation, weight: sameWeight(one, other) })),
    )
    .filter(({ weight }) => weight >= enough)
    .toSorted((one, other) => other.weight - one.weight)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  let weight = 0
  for (const candidate of candidates) {
    if (partners.has(candidate.source) || taken.has(candidate.translation)) continue
    partners.set(candidate.source, candidate.translation)
    taken.add(candidate.translation)
    weight += candidate.weight
  }
  const fewest = Math.min(there.length, here.length)
  const inPlace = there
    .slice(0, fewest)
    .reduce((sum, one, index) => sum + Math.max(0, sameWeight(one, here[index] ?? one)), 0)
  const order = [...partners].toSorted(([one], [other]) => one - other).map(([, translation]) => translation)
  const isCrossed = order.some((translation, index) => translation < (order[index - 1] ?? -1))
  if (!isCrossed || partners.size < Math.max(2, fewest / 2) || weight < inPlace + enough) return null
  return partners
}

/** What is needed to take two members for the same: a country, a figure that few others have, most of a name. */
const enough = 0.5

/** The words that each member is found by in its list: of rows, those in the first column that holds words. */
function headsOf(members: readonly Member[]): string[] {
  const columns = members.map(({ node, part }) => (part.kind === 'row' ? childParts(node).texts : [part]))
  const column = columns[0]?.findIndex((_, at) =>
    columns.every((texts) => /\p{L}/u.test(texts[at]?.text ?? '')),
  )
  return columns.map((texts) => texts[column ?? 0]?.text ?? '')
}

/** Fewest members of which it can be said that they are sorted. */
const fewestSorted = 3

/** Whether words are in the order of a language’s alphabet; the first or the last may stand apart: all, others, the chair. */
function isSorted(heads: readonly string[], language: Language): boolean {
  if (new Set(heads).size < fewestSorted) return false
  const words = heads.map((head) => head.replace(/^[^\p{L}\p{N}]+/u, ''))
  // Some sort Arabic by the words behind the article.
  const lists = [words, words.map((head) => head.replace(/^ال/u, ''))].flatMap((list) =>
    list.length > fewestSorted ? [list, list.slice(0, -1), list.slice(1)] : [list],
  )
  return collatorsOf(language).some((compare) =>
    lists.some((list) => list.every((head, at) => at === 0 || compare(list[at - 1] ?? '', head) <= 0)),
  )
}

/** Orders in which a language is sorted: its usual one, and those of CLDR besides (by strokes, as in telephone books). */
const collatorsOf = oncePerLanguage(({ tag }) =>
  ['', '-u-co-stroke', '-u-co-zhuyin', '-u-co-phonebk', '-u-co-trad'].map(
    (order) => new Intl.Collator(tag + order, { sensitivity: 'base', ignorePunctuation: true }).compare,
  ),
)

/** What a member is known by in any language. */
interface Evidence {
  countries: ReadonlySet<string>
  /** Figures, symbols, names and addresses, each with its weight, which is less the more members have it. */
  signs: ReadonlyMap<string, number>
  letters: ReadonlySet<string>
}

function evidenceOf(list: Sorted, from: number, heads: readonly string[]): Evidence[] {
  const members = list.members.slice(from).map(({ node, part }) => {
    const { signs } = list.signsOf(part)
    return new Map<string, number>([...signs, ...addressesIn(node).map((url): [string, number] => [url, 1])])
  })
  const counts = new Map<string, number>()
  for (const sign of members.flatMap((signs) => [...signs.keys()]))
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return members.map((signs, index) => {
    const head = heads[index] ?? ''
    const [country] = countriesIn(head, list.language)
    return {
      countries: country && head.startsWith(country.text) ? country.codes : new Set(),
      signs: new Map([...signs].map(([sign, weight]) => [sign, weight / (counts.get(sign) ?? 1)])),
      letters: piecesOf(head.split(/[,:;–—(（、，：]/u)[0] ?? ''),
    }
  })
}

function addressesIn(node: ReportNode): string[] {
  const own = node.type === 'link' ? [node.url] : []
  return [...own, ...childrenOf(node).flatMap(addressesIn)]
}

/** How surely two members are the same: below zero where they begin with different countries. */
function sameWeight(one: Evidence, other: Evidence): number {
  if (one.countries.size > 0 && other.countries.size > 0)
    return [...one.countries].some((code) => other.countries.has(code)) ? 4 : -1
  const signs = [...one.signs].reduce(
    (sum, [sign, weight]) => sum + Math.min(weight, other.signs.get(sign) ?? 0),
    0,
  )
  const letters = sharedPieces(one.letters, other.letters)
  return signs + (letters > 0.4 ? 1.5 * letters : 0)
}
