import { type Sentence, sentences } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import { densityBetween } from './density.js'
import { wordsInFigure } from './other-texts.js'
import { readSentence } from './read-sentence.js'
import { saidLength } from './said-length.js'
import { type Signs, shareApart, signsOf, type WeighedSigns, weighed } from './signs.js'
import type { TextPair } from './texts.js'
import type { Comparison } from './types.js'

/** Sentences of the source and what stands for them: one for one, two merged into one, or none. */
export interface SentencePair {
  source: Sentence[]
  translation: Sentence[]
}

/** Sentences as one text. */
export function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

/** How many sentences may stand for how many, and what that costs beside likeness. */
const shapes: readonly [source: number, translation: number, cost: number][] = [
  [1, 1, 0],
  [1, 2, 0.55],
  [2, 1, 0.55],
  [2, 2, 1.5],
  [1, 3, 1],
  [3, 1, 1],
  [1, 0, 0.5],
  [0, 1, 0.5],
]

/** Two texts by sentence. */
export interface SentenceAlignment {
  pairs: SentencePair[]
  /** How much worse the best alignment is in which no sentence stands alone; 0 where none does. */
  gain: number
}

const known = new WeakMap<TextPair['source'], WeakMap<TextPair['translation'], SentenceAlignment>>()

/** Aligns the sentences of two texts by length and by figures, months and symbols (as Gale and Church did by length). */
export function alignSentences(pair: TextPair, comparison: Comparison): SentenceAlignment {
  const ofSource = known.get(pair.source) ?? new WeakMap<TextPair['translation'], SentenceAlignment>()
  known.set(pair.source, ofSource)
  const found = ofSource.get(pair.translation)
  if (found) return found
  const [there, here] = isOfSentences(pair.source)
    ? [
        wordedSentences(pair.source.text, comparison.source.language),
        wordedSentences(pair.translation.text, comparison.translation.language),
      ]
    : [[{ text: pair.source.text, start: 0 }], [{ text: pair.translation.text, start: 0 }]]
  const result =
    there.length === 1 && here.length === 1
      ? { pairs: [{ source: there, translation: here }], gain: 0 }
      : aligned(there, here, comparison)
  ofSource.set(pair.translation, result)
  return result
}

/** Code and the labels of a drawing have no sentences. */
export function isOfSentences({ type }: TextPair['source']): boolean {
  return type !== 'code' && !type.startsWith(wordsInFigure)
}

/** What a sentence says in figures, months and symbols; names are agreed for whole texts. */
export function signsOfSentence(sentence: Sentence, language: Language): Signs {
  return signsOf({ ...readSentence(sentence, language), names: new Map() })
}

/** Sentences that hold a letter or figure, their text trimmed. */
export function wordedSentences(text: string, language: Language): Sentence[] {
  return sentences(text, language)
    .flatMap(unglued)
    .flatMap(({ text: words, start }) =>
      /[\p{L}\p{N}]/u.test(words)
        ? [{ text: words.trim(), start: start + words.length - words.trimStart().length }]
        : [],
    )
}

/** A full stop without a space after it, before a word with a capital: `… people.Older adults …`. */
const glue = /(?<=(?:\p{Ll}{3}|\p{Nd}{4}|\p{Ll}[)”"])[.!?])(?=\p{Lu}\p{Ll}*[ ,])/gu

/** The sentences of a stretch in which spaces between them were lost. */
function unglued({ text, start }: Sentence): Sentence[] {
  let at = start
  return text.split(glue).map((words) => {
    const sentence = { text: words, start: at }
    at += words.length
    return sentence
  })
}

/** Sentences that follow each other, measured. */
interface Measured {
  length: number
  signs: WeighedSigns
}

/** For each sentence none, it alone, and it with one and with two after it. */
type Stretches = readonly (readonly Measured[])[]

/** Sentences of one text beyond which it is compared as a whole. */
export const mostSentences = 2000

/** How far from where it should stand by its number a sentence is looked for, whatever was lost before it. */
const nearest = 20
const furthest = 60

function aligned(there: Sentence[], here: Sentence[], comparison: Comparison): SentenceAlignment {
  const { source, translation, density } = comparison
  if (there.length > mostSentences || here.length > mostSentences)
    return { pairs: [{ source: there, translation: here }], gain: 0 }
  const first = stretches(there, source.language)
  const second = stretches(here, translation.language)
  const ratio = densityBetween(source.language, translation.language, density)
  const free = best(first, second, ratio, shapes)
  const isPaired = free.steps.every(([from, to]) => from > 0 && to > 0)
  const paired = isPaired
    ? free
    : best(
        first,
        second,
        ratio,
        shapes.filter(([from, to]) => from > 0 && to > 0),
      )
  const pairs: SentencePair[] = []
  let [one, other] = [0, 0]
  for (const [from, to] of free.steps) {
    pairs.push({ source: there.slice(one, one + from), translation: here.slice(other, other + to) })
    one += from
    other += to
  }
  return { pairs, gain: paired.cost - free.cost }
}

type Shape = (typeof shapes)[number]

/** The way through both texts that costs least, step by step. */
function best(
  first: Stretches,
  second: Stretches,
  ratio: number,
  allowed: readonly Shape[],
): { steps: Shape[]; cost: number } {
  // Sentences far from their place by number are not tried: a text of many sentences takes time linear to them.
  const reach = Math.min(furthest, nearest + Math.abs(first.length - second.length))
  const slope = first.length === 0 ? 0 : second.length / first.length
  const width = 2 * reach + 1
  const from = (one: number): number => Math.round(one * slope) - reach
  const costs = new Float64Array((first.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const chosen = new Int8Array(costs.length)
  const at = (one: number, other: number): number => {
    const column = other - from(one)
    return column >= 0 && column < width ? one * width + column : -1
  }
  costs[at(first.length, second.length)] = 0
  for (let one = first.length; one >= 0; one -= 1) {
    const last = Math.min(second.length, from(one) + width - 1)
    for (let other = last; other >= Math.max(0, from(one)); other -= 1) {
      const here = at(one, other)
      for (const [index, [ofFirst, ofSecond, cost]] of allowed.entries()) {
        if (one + ofFirst > first.length || other + ofSecond > second.length) continue
        const rest = costs[at(one + ofFirst, other + ofSecond)] ?? Number.POSITIVE_INFINITY
        if (rest === Number.POSITIVE_INFINITY) continue
        const isLost = ofFirst === 0 || ofSecond === 0
        const apart = isLost ? 0 : unlikeness(first[one]?.[ofFirst], second[other]?.[ofSecond], ratio)
        const total = rest + cost + apart
        if (total < (costs[here] ?? 0) - 1e-9) {
          costs[here] = total
          chosen[here] = index
        }
      }
    }
  }
  const cost = costs[at(0, 0)] ?? Number.POSITIVE_INFINITY
  const steps: Shape[] = []
  let [one, other] = [0, 0]
  while (cost !== Number.POSITIVE_INFINITY && (one < first.length || other < second.length)) {
    const step = allowed[chosen[at(one, other)] ?? 0] ?? shapes[0]
    if (!step) break
    steps.push(step)
    one += step[0]
    other += step[1]
  }
  return { steps, cost }
}

function stretches(sentences: readonly Sentence[], language: Language): Stretches {
  const measured = sentences.map(
    (sentence): Measured => ({
      length: saidLength(sentence.text, language),
      signs: weighed(signsOfSentence(sentence, language)),
    }),
  )
  return measured.map((_, index) =>
    [0, 1, 2, 3].map((count) => together(measured.slice(index, index + count))),
  )
}

const none = weighed(new Map())

function together(all: readonly Measured[]): Measured {
  const [only, ...more] = all
  if (only && more.length === 0) return only
  return {
    length: all.reduce((sum, { length }) => sum + length, 0),
    signs: all.every(({ signs }) => signs.weight === 0)
      ? none
      : weighed(new Map(all.flatMap(({ signs }) => [...signs.signs]))),
  }
}

/** 0 for sentences as long as expected with the same signs. */
function unlikeness(first: Measured | undefined, second: Measured | undefined, ratio: number): number {
  if (!first || !second) return 0
  // Short sentences differ more in length without reason.
  const spread = Math.abs(Math.log((second.length + 4) / (first.length * ratio + 4)))
  return spread * 1.6 + 1.2 * shareApart(first.signs, second.signs)
}
