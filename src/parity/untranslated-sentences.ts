import { wordsOf } from '../language/find-name.js'
import { withoutAddresses } from '../language/foreign-prose.js'
import { isUnspaced } from '../language/pattern.js'
import { fitOf } from '../language/recognise.js'
import { scriptFacts } from '../language/scripts.js'
import { sentences } from '../language/sentences.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing } from '../model/report.js'
import { linkNodesIn, linksIn } from './links.js'
import { oncePerComparison } from './once-per-comparison.js'
import type { TextPair } from './texts.js'
import type { Comparison, Part } from './types.js'

const known = new WeakMap<TextPair, string[]>()

/** Sentences of the source's prose that stand in the translation word for word; looked for once a pair. */
export function untranslatedSentences(pair: TextPair, comparison: Comparison): string[] {
  const found = known.get(pair) ?? findUntranslated(pair, comparison)
  known.set(pair, found)
  return found
}

function findUntranslated(pair: TextPair, { source, translation }: Comparison): string[] {
  // Code is in no language.
  if (pair.source.type === 'code') return []
  const frequent = new Set(source.language.comparison.frequent)
  const own = new Set(translation.language.comparison.frequent)
  // Spaces and quotation marks are those of each language.
  const known = new Set(sentences(pair.source.text, source.language).map(({ text }) => wordsJoined(text)))
  return sentences(pair.translation.text, translation.language)
    .map(({ text }) => text.trim())
    .filter((text) => known.has(wordsJoined(text)) && isProse(text, frequent, own))
}

/**
 * Titles and names may stay; prose has its language's small words and more of them than of the other's, or is mostly
 * in small letters.
 */
function isProse(written: string, frequent: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const text = withoutAddresses(written)
  if (/\p{Script=Han}/u.test(text)) return text.length >= 10
  const words = text.match(/\p{L}+/gu) ?? []
  const foreign = words.filter((word) => isOnly(word, frequent, own)).length
  if (foreign < 2 && isList(text)) return false
  if (words.length < 3 || words.some((word) => isOnly(word, own, frequent)))
    return words.length >= 5 && foreign >= 2
  const small = words.slice(1).filter((word) => /^\p{Ll}{2,}/u.test(word)).length
  return (foreign >= 1 && small >= 2) || (words.length >= 5 && small >= 4)
}

/** Names or keywords with commas between. */
function isList(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  return words > 2 && (text.match(/[,;،、，]/gu)?.length ?? 0) * 2 >= words - 1
}

/**
 * Whether words that stand in both texts are the source’s prose beyond doubt: its small words hold them together, and they are no
 * citation, title or command between quotation marks.
 */
export function isPlainlyUntranslated(words: string, pair: TextPair, comparison: Comparison): boolean {
  const { source, translation } = comparison
  if (/\p{Script=Han}/u.test(words)) return words.length >= 20 && !isQuoted(words, pair.translation.text)
  const frequent = new Set(source.language.comparison.frequent)
  const own = new Set(translation.language.comparison.frequent)
  const all = words.match(/\p{L}+/gu) ?? []
  const small = new Set(all.filter((word) => isOnly(word, frequent, own)).map((word) => word.toLowerCase()))
  // In names of bodies all but the small words begin with a capital.
  const content = all.filter((word) => /^\p{Ll}{4}/u.test(word) && !frequent.has(word))
  const isName = content.length < 2 && all.filter((word) => /^\p{Lu}/u.test(word)).length > 2
  return all.length >= leastPlain && small.size >= 2 && !isName && !isQuoted(words, pair.translation.text)
}

/** Whether words stand between quotation marks or brackets, but for fewer in a row than prose has. */
function isQuoted(words: string, text: string): boolean {
  const outside = wordsJoined(text.replace(quoted, ' | '))
  if (/\p{Script=Han}/u.test(words)) return !text.replace(quoted, ' ').includes(words)
  const run = wordsJoined(words).trim().split(' ')
  return run
    .slice(leastPlain - 1)
    .every((_, at) => !outside.includes(` ${run.slice(at, at + leastPlain).join(' ')} `))
}

/** Whether words are all that a link says, and the source has a link to the same address: the title of what is linked. */
export function isTitleOfWork(words: string, { source, translation }: TextPair): boolean {
  const addresses = new Set(linksIn(source.content))
  return linkNodesIn(translation.content).some(
    (link) => addresses.has(link.url) && wordsJoined(plainText(link.children)).includes(wordsJoined(words)),
  )
}

/** Words of the source in a row that are prose beyond doubt. */
const leastPlain = 6

const quoted = /(?:["“„«‘「『《]|<<)[^"“”»’」』》]*?(?:["”»’“」』》]|>>)|[(（][^()（）]*[)）]/gu

/** The words of a text, with one space before and after each; signs of markup stay. */
function wordsJoined(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+|\|/gu) ?? []).join(' ')} `
}

function isOnly(word: string, these: ReadonlySet<string>, not: ReadonlySet<string>): boolean {
  const small = word.toLowerCase()
  return these.has(small) && !not.has(small)
}

/**
 * A heading or label of another script that stands as in the source, if it holds a common word: one in small letters, or one that
 * the source elsewhere writes so. Names may stay.
 */
export function untranslatedLabel(pair: TextPair, comparison: Comparison): string | null {
  const { source, translation } = comparison
  if (pair.source.type === 'code' || source.language.script === translation.language.script) return null
  const label = proseOf(
    pair.source.content.length > 0 ? pair.source.content : [{ type: 'text', value: pair.source.text }],
  )
  const own = proseOf(
    pair.translation.content.length > 0
      ? pair.translation.content
      : [{ type: 'text', value: pair.translation.text }],
  )
  if (wordsJoined(label) !== wordsJoined(own)) return null
  const prose = withoutAddresses(label)
  if (isUnspaced(prose))
    return fitOf(prose, source.language).script > 0.8 && prose.trim().length > 3 ? label.trim() : null
  const words = prose.match(/[\p{L}\p{M}]+/gu) ?? []
  const common = commonWords(comparison)
  const isCommon = words.some(
    (word) => word.length > 3 && !/^\p{Lu}{2}/u.test(word) && common.has(word.toLowerCase()),
  )
  return isCommon && fitOf(prose, source.language).script > 0.8 ? label.trim() : null
}

/** Words that the source writes in small letters somewhere, and its months. */
const commonWords = oncePerComparison(
  ({ source: { language }, alignment }): ReadonlySet<string> =>
    new Set([
      ...language.dates.months.map((month) => month.toLowerCase()),
      ...alignment.pairs.flatMap(({ kind, source }) =>
        kind === 'text' && source ? (source.text.match(/(?<!\p{L})[\p{Ll}\p{Lo}]{4,}(?!\p{L})/gu) ?? []) : [],
      ),
    ]),
)

/** Words in a row that make a run: fewer may be a name or a term. */
const leastRun = 5

/** Words of the longest run that is looked for, and places of the source at which one is: more say nothing more. */
const longestRun = 200
const mostPlaces = 8

/** The longest run of the source's words in the translation, of which nearly all are common words; null if none. */
export function untranslatedRun(pair: TextPair, { source, translation }: Comparison): string | null {
  if (pair.source.type === 'code' || !scriptFacts(source.language.script).isSpaced) return null
  const frequent = new Set(source.language.comparison.frequent)
  const own = new Set(translation.language.comparison.frequent)
  const here = wordsIn(pair.translation, 'here')
  if (here.length < leastRun) return null
  const there = new Map<string, number[]>()
  const sought = wordsIn(pair.source, 'there')
  const runAt = (words: readonly string[], at: number): string => words.slice(at, at + leastRun).join(' ')
  for (let at = 0; at + leastRun <= sought.length; at += 1) {
    const run = runAt(sought, at)
    const places = there.get(run)
    if (!places) there.set(run, [at])
    else if (places.length < mostPlaces) places.push(at)
  }
  const isCommon = commonRuns(here, (word) => word.length > 1 && isOnly(word, own, frequent))
  let [from, longest] = [0, 0]
  for (let at = 0; at + leastRun <= here.length; at += 1) {
    for (const start of there.get(runAt(here, at)) ?? []) {
      let length = leastRun
      while (
        length < longestRun &&
        here[at + length] !== undefined &&
        here[at + length] === sought[start + length]
      )
        length += 1
      if (length > longest && isCommon(at, at + length)) [from, longest] = [at, length]
    }
  }
  return longest > 0 ? here.slice(from, from + longest).join(' ') : null
}

/**
 * Says of a run of words whether nearly all are common. Names and titles are in capitals; what the other language says in
 * the same words is its own. Counted once, since runs overlap.
 */
function commonRuns(
  words: readonly string[],
  isOwn: (word: string) => boolean,
): (from: number, end: number) => boolean {
  const small = [0]
  const others = [0]
  for (const [index, word] of words.entries()) {
    const isSmall = /^\p{Ll}{2}/u.test(word)
    small.push((small[index] ?? 0) + (isSmall ? 1 : 0))
    others.push((others[index] ?? 0) + (isSmall && isOwn(word) ? 1 : 0))
  }
  const count = (sums: readonly number[], from: number, end: number) => (sums[end] ?? 0) - (sums[from] ?? 0)
  return (from, end) =>
    count(small, from, end) >= Math.max(4, (end - from) * 0.75) && count(others, from, end) === 0
}

/** Signs of markup and code: no run of words goes over them. */
const markup = /[=<>{}_/\\|@#$&*+~^`[\]]/u

/** Commas of a list and quotation marks: one of them at each word makes no run either. */
const listSign = /[,;،、，"“”«»„‘]/u

/** Words in their order, as written; markup, code and words of another language part them by a word of this side alone. */
function wordsIn(part: Part, side: string): string[] {
  const written = withoutAddresses(part.content.length > 0 ? proseOf(part.content) : part.text)
  // Words joined by hyphens throughout (man-in-the-middle) are one term.
  const text = written.replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){2,}/gu, ' | ')
  let end = 0
  let isListed = false
  return wordsOf(text).flatMap(({ word, start }) => {
    const between = text.slice(end, start)
    const wasListed = isListed
    isListed = listSign.test(between)
    const isParted = markup.test(between) || (isListed && wasListed)
    end = start + word.length
    return [...(isParted ? [`1${side}`] : []), text.slice(start, end)]
  })
}

function proseOf(content: readonly Phrasing[]): string {
  return content
    .map((node) => {
      if (node.type === 'span' || node.type === 'inlineCode' || node.type === 'abbreviation') return ' | '
      return 'children' in node ? proseOf(node.children) : plainText([node])
    })
    .join('')
}
