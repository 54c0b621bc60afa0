import type { QuotePair } from '../../model/language.js'
import { tagsServing } from '../../model/tags-serving.js'

/** Outer and inner marks, and the languages that CLDR gives them to. */
const groups: [outer: string, inner: string, tags: string][] = [
  ['„“', '‚‘', 'de bg cs da et is lb lt sk sl ka dsb hsb mk'],
  ['„”', '‚’', 'hu'],
  ['„”', '«»', 'pl ro'],
  ['„“', '‘’', 'hr sr bs'],
  ['«»', '“”', 'ar el es pt-PT it nn no nb eu ca gl hy kk br oc'],
  ['«»', '„“', 'ru uk be ky'],
  ['«»', '‹›', 'fr fa az uz tg sq zgh de-CH it-CH fr-CH'],
  ['””', '’’', 'fi sv'],
  ['””', '’’', 'he yi'],
  ['「」', '『』', 'ja zh-Hant yue'],
]

const usual = marksOf('“”', '‘’')

const known = new Map(
  groups.flatMap(([outer, inner, tags]) => tags.split(' ').map((tag) => [tag, marksOf(outer, inner)])),
)

/** The quotation marks of a language: those of CLDR, which `Intl` does not give. */
export function quotationMarks(tag: string): { quotes: QuotePair; nestedQuotes: QuotePair } {
  const [found = usual] = tagsServing(tag).flatMap((name) => known.get(name) ?? [])
  return found
}

function marksOf(outer: string, inner: string): { quotes: QuotePair; nestedQuotes: QuotePair } {
  return { quotes: pairOf(outer), nestedQuotes: pairOf(inner) }
}

function pairOf(marks: string): QuotePair {
  return { open: marks.charAt(0), close: marks.charAt(1) }
}
