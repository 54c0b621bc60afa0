import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { anyOf, isUnspaced, literal, longestFirst, wordEnd, wordStart, wordsPattern } from '../pattern.js'
import { unitBetween } from './added-fractions.js'
import { takeAll } from './blank.js'
import { NumberInWords, type WordKind } from './number-in-words.js'
import { tokenOf } from './number-token.js'
import type { NumberToken } from './types.js'

/** What a word says; a collective may be a number only behind another (dozens of people, three dozens). */
interface Meaning {
  value: number
  kind: WordKind
  standsAlone: boolean
  /** A word that goes on no cardinal: « trente premiers » are thirty. */
  isApart: boolean
  /** A fraction with its `and`, which is added to the number before it. */
  isAdded: boolean
}

interface Lexicon {
  pattern: RegExp
  meaning: (word: string) => Meaning | null
  ignored: RegExp | null
  /** Number words that hold an ignored phrase: 四分之一 holds 之一. */
  covering: readonly string[]
  /** What may stand between two parts of one number. */
  gap: RegExp
  /** What may stand between a share and the scale that it is a share of: a quarter of a million. */
  shareGap: RegExp
  /** A word that joins parts of numbers, before the next part; null where there is none. */
  joiners: RegExp | null
  /** Words of scale at the end of what was read, and in the words that follow. */
  scaleBefore: RegExp
  scaleSoon: RegExp
  /** Runs of single digits in words; null where words are divided. */
  positional: RegExp | null
  /** Numbers of three numerals and more that are written as one word; null where the language has none. */
  joined: RegExp | null
}

/** Numbers in words of a folded text from which figures have been taken out: `forty-two`, `deux tiers`, `二十六`. */
export function readNumberWords(text: string, language: Language): NumberToken[] {
  const lexicon = lexiconOf(language)
  const source = lexicon.ignored
    ? text.replace(lexicon.ignored, (phrase: string, at: number) =>
        isCovered(text, phrase, at, lexicon) ? phrase : '\uFFFC'.repeat(phrase.length),
      )
    : text
  const joined = readJoined(source, lexicon, language)
  const positional = lexicon.positional
    ? readPositional(joined.rest, lexicon, language)
    : { tokens: [], rest: joined.rest }
  const tokens: NumberToken[] = [...joined.tokens, ...positional.tokens]
  let number = new NumberInWords(language.comparison)
  let start = 0
  let end = 0
  let unit: string | null = null
  const finish = (): void => {
    const value = number.value
    if (value !== null) {
      const token = tokenOf(text, start, end, number, language)
      tokens.push(unit === null ? token : { ...token, unit })
    }
    number = new NumberInWords(language.comparison)
  }
  for (const match of positional.rest.matchAll(lexicon.pattern)) {
    const word = match.groups?.alphabetic ?? match[0]
    const meaning = lexicon.meaning(word.toLowerCase())
    if (!meaning) continue
    const between = source.slice(end, match.index)
    const counted = meaning.isAdded ? unitBetween(between, language) : null
    const isShare = number.isFraction && meaning.kind === 'scale' && lexicon.shareGap.test(between)
    const isClose =
      number.value !== null && (counted !== null || isShare || isJoined(source, end, match, lexicon))
    const isAnd = meaning.isAdded || hasJoiner(between + word, lexicon)
    const isApart = meaning.isApart && number.isCardinal
    const isPart = isClose && !isApart && number.add(meaning.value, meaning.kind, isAnd)
    if (!isPart) {
      finish()
      if (!meaning.standsAlone) continue
      start = match.index
      number.add(meaning.value, meaning.kind)
    }
    unit = isPart ? counted : null
    end = match.index + match[0].length
  }
  finish()
  return tokens
}

/** Whether a word that joins parts of numbers stands before a word or begins it: `and a half`, « y medio ». */
function hasJoiner(words: string, { joiners }: Lexicon): boolean {
  return joiners?.test(words) ?? false
}

/** Whether a word belongs to the number before it: beside it, or after a comma where a scale follows both. */
function isJoined(
  text: string,
  end: number,
  match: RegExpExecArray,
  { gap, scaleBefore, scaleSoon }: Lexicon,
): boolean {
  const between = text.slice(end, match.index)
  if (gap.test(between)) return true
  return (
    /^, ?$/u.test(between) &&
    scaleBefore.test(text.slice(0, end)) &&
    scaleSoon.test(text.slice(match.index, match.index + 40))
  )
}

/** Digits said one by one, as years are in Chinese: 二零一零. */
function readPositional(
  text: string,
  { positional, meaning }: Lexicon,
  language: Language,
): { tokens: NumberToken[]; rest: string } {
  const tokens: NumberToken[] = []
  const rest = takeAll(text, positional ?? /(?!)/u, (match) => {
    const digits = [...match[0]].map((word) => meaning(word)?.value ?? 0)
    const number = new NumberInWords({ unitsFirst: false, scaleFirst: false })
    number.add(Number(digits.join('')), 'within')
    tokens.push({ ...tokenOf(text, match.index, match.index + match[0].length, number, language) })
    return true
  })
  return { tokens, rest }
}

/** Numbers whose numerals are written together, though the language parts its words: 백이십삼. */
function readJoined(
  text: string,
  { joined }: Lexicon,
  language: Language,
): { tokens: NumberToken[]; rest: string } {
  const tokens: NumberToken[] = []
  const { joinedNumerals } = language.comparison
  if (!joined) return { tokens, rest: text }
  const rest = takeAll(text, joined, ({ 0: word, index }) => {
    const number = new NumberInWords({ unitsFirst: false, scaleFirst: false })
    const isNumber = [...word].every((numeral) => {
      const value = joinedNumerals[numeral] ?? 0
      return number.add(value, value >= 1000 ? 'scale' : 'cardinal')
    })
    if (isNumber) tokens.push(tokenOf(text, index, index + word.length, number, language))
    return isNumber
  })
  return { tokens, rest }
}

/** Whether an ignored phrase is a part of a longer number word. */
function isCovered(text: string, phrase: string, at: number, { covering }: Lexicon): boolean {
  return covering.some((word) => {
    const within = word.indexOf(phrase)
    return within >= 0 && text.startsWith(word, at - within)
  })
}

const lexiconOf = oncePerLanguage((language): Lexicon => {
  const { comparison } = language
  const words = new Map<string, Meaning>()
  const stems: [string, Meaning][] = []
  const lists: [Record<string, number>, WordKind][] = [
    [comparison.numbersWithin, 'within'],
    [comparison.fractions, 'fraction'],
    [comparison.collectives, 'collective'],
    [comparison.ordinals, 'ordinal'],
    [comparison.cardinals, 'cardinal'],
    [comparison.scale, 'scale'],
  ]
  const apart = new Set(comparison.ordinalsApart)
  const added = new Set(comparison.addedFractions)
  for (const [list, listed] of lists) {
    for (const [word, value] of Object.entries(list)) {
      if (listed === 'scale' && isCompound(word, comparison)) continue
      const folded = foldText(word, language).toLowerCase()
      const kind = listed === 'ordinal' && isAlsoCardinal(word, value, language) ? 'either' : listed
      const standsAlone = kind !== 'collective' || word in comparison.cardinals
      // A stem among the cardinals is an adjective, a whole number by itself: двадцать трехдневных курсов.
      const isApart = kind === 'ordinal' ? apart.has(word) : kind === 'cardinal' && word.endsWith('*')
      const meaning = { value, kind, standsAlone, isApart, isAdded: added.has(word) }
      if (folded.endsWith('*')) stems.push([folded.slice(0, -1), meaning])
      else if (!words.has(folded) || kind === 'scale') words.set(folded, meaning)
    }
  }
  stems.sort(([first], [second]) => second.length - first.length)
  const prefixes = longestFirst(comparison.prefixes.map((prefix) => foldText(prefix, language))).map(literal)
  // As few as may be: العشرون is a word of its own, not only ال before عشرون.
  const attached = prefixes.length > 0 ? `(?:${prefixes.join('|')}){0,2}?` : ''
  const all = longestFirst([...words.keys(), ...stems.map(([stem]) => `${stem}*`)])
  const suffixes = longestFirst(comparison.suffixes).map(literal)
  const followed = suffixes.length > 0 ? `(?:(?<=\\p{L}{2})(?:${suffixes.join('|')}))?` : ''
  const spaced = spacedForms(
    all.filter((word) => !isUnspaced(word)),
    comparison.inflection,
  )
  const unspaced = all.filter(isUnspaced).map(literal)
  const alternatives = [
    // What is joined to a figure counts it: 세 of 65세 are years, not three.
    ...(spaced !== ''
      ? [`${wordStart}(?<!\uFFFC)${attached}(?<alphabetic>${spaced})${followed}${wordEnd}`]
      : []),
    ...(unspaced.length > 0 ? [unspaced.join('|')] : []),
  ]
  // The hundred in `por ciento` is no number.
  const percents = comparison.percent.filter((form) => /^\p{L}/u.test(form))
  const phrases = longestFirst(
    [...comparison.ignore, ...percents].map((phrase) => foldText(phrase, language)),
  )
  // `one day` is not in `twenty-one days`.
  const ignored = phrases.map(
    (phrase) => `(?<!\\p{L}-)${literal(phrase)}${isUnspaced(phrase) ? '' : wordEnd}`,
  )
  const joiners = comparison.numberJoiners.map((joiner) => literal(joiner))
  const joiner = joiners.length > 0 ? `(?:(?:${joiners.join('|')})[ \\u00A0]){0,2}` : ''
  const shares = anyOf(comparison.fractionJoiners.map((joiner) => foldText(joiner, language)))
  const scaleWords = wordsPattern(Object.keys(comparison.scale).map((word) => foldText(word, language)))
  const digitWords = Object.entries(comparison.cardinals)
    .filter(([word, value]) => word.length === 1 && value < 10 && isUnspaced(word))
    .map(([word]) => word)
  const numerals = Object.keys(comparison.joinedNumerals).map(literal)
  // A digit word before a word of scale is no digit of a row: 二十, 三百万.
  const multipliers = wordsPattern([...Object.keys(comparison.scale), ...tensOf(comparison.cardinals)])
  return {
    pattern: new RegExp(alternatives.join('|') || '(?!)', 'giu'),
    meaning: (word) =>
      words.get(word.replace(/[\u00A0-]/gu, ' ')) ??
      words.get(word) ??
      stems.find(([stem]) => word.startsWith(stem))?.[1] ??
      null,
    ignored: ignored.length > 0 ? new RegExp(ignored.join('|'), 'giu') : null,
    covering: all.filter((word) => phrases.some((phrase) => word !== phrase && word.includes(phrase))),
    gap: new RegExp(`^(?:[ \\u00A0-]${joiner})?$`, 'iu'),
    shareGap: new RegExp(`^[ \\u00A0-](?:(?:${shares})[ \\u00A0]?)?$`, 'iu'),
    joiners: joiners.length > 0 ? new RegExp(`^[ \\u00A0-](?:${joiners.join('|')})[ \\u00A0]`, 'iu') : null,
    scaleBefore: new RegExp(`${scaleWords}$`, 'iu'),
    scaleSoon: new RegExp(`^\\P{P}*?${scaleWords}`, 'iu'),
    joined:
      numerals.length > 0 ? new RegExp(`(?<![\\p{L}\\uFFFC])(?:${numerals.join('|')}){3,}`, 'gu') : null,
    positional:
      digitWords.length > 0 ? new RegExp(`(?:${digitWords.join('|')}){3,4}(?!${multipliers})`, 'gu') : null,
  }
})

/** Whether an ordinal is also a cardinal behind an article: الثمانين. Smaller numbers have ordinals of their own. */
function isAlsoCardinal(word: string, value: number, { comparison }: Language): boolean {
  return (
    value >= 20 &&
    comparison.prefixes.some(
      (prefix) => word.startsWith(prefix) && comparison.cardinals[word.slice(prefix.length)] === value,
    )
  )
}

/** Whether a word of scale is written of two that multiply, which in words are read apart: 十万 in 一百五十万. */
function isCompound(word: string, { scale, cardinals }: Language['comparison']): boolean {
  const [first = '', ...rest] = [...word]
  return isUnspaced(word) && rest.join('') in scale && (first in scale || (cardinals[first] ?? 0) >= 10)
}

/** Words of ten and a hundred that multiply. */
function tensOf(cardinals: Record<string, number>): string[] {
  return Object.keys(cardinals).filter((word) => (cardinals[word] ?? 0) >= 10 && isUnspaced(word))
}

/** Whole words, and stems with their endings: the set of letters stands once, because it takes long to compile. */
function spacedForms(words: readonly string[], inflection: number): string {
  const form = (word: string): string => literal(word).replace(/-/gu, '[ \\u00A0-]')
  const whole = words.filter((word) => !word.endsWith('*')).map(form)
  const stems = words.filter((word) => word.endsWith('*')).map((word) => literal(word.slice(0, -1)))
  return [...whole, ...(stems.length > 0 ? [`(?:${stems.join('|')})\\p{L}{0,${inflection}}`] : [])].join('|')
}
