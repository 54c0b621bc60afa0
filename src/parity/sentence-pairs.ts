import { type Sentence, sentences } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import { densityBetween } from './density.js'
import { wordsInFigure } from './other-texts.js'
import { readSentence } from './read-sentence.js'
import { saidLength } from './said-length.js'
import { shareApart, signsOf, type WeighedSigns, weighed } from './signs.js'
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

interface Measured {
  sentence: Sentence
  length: number
  signs: WeighedSigns
}

function aligned(there: Sentence[], here: Sentence[], comparison: Comparison): SentenceAlignment {
  const { source, translation, density } = comparison
  const first = there.map((sentence) => measured(sentence, source.language))
  const second = here.map((sentence) => measured(sentence, translation.language))
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
  first: readonly Measured[],
  second: readonly Measured[],
  ratio: number,
  allowed: readonly Shape[],
): { steps: Shape[]; cost: number } {
  const width = second.length + 1
  const costs = new Float64Array((first.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const chosen = new Int8Array(costs.length)
  costs[costs.length - 1] = 0
  // Sentences far from the diagonal are not tried: a paragraph of thousands of sentences stays linear.
  const reach = Math.abs(first.length - second.length) + 20
  for (let one = first.length; one >= 0; one -= 1) {
    for (let other = Math.min(second.length, one + reach); other >= Math.max(0, one - reach); other -= 1) {
      allowed.forEach(([from, to, cost], index) => {
        if (one + from > first.length || other + to > second.length) return
        const rest = costs[(one + from) * width + other + to] ?? Number.POSITIVE_INFINITY
        if (rest === Number.POSITIVE_INFINITY) return
        const total =
          rest + cost + unlikeness(first.slice(one, one + from), second.slice(other, other + to), ratio)
        if (total < (costs[one * width + other] ?? 0) - 1e-9) {
          costs[one * width + other] = total
          chosen[one * width + other] = index
        }
      })
    }
  }
  const steps: Shape[] = []
  let [one, other] = [0, 0]
  while (costs[0] !== Number.POSITIVE_INFINITY && (one < first.length || other < second.length)) {
    const step = allowed[chosen[one * width + other] ?? 0] ?? shapes[0]
    if (!step) break
    steps.push(step)
    one += step[0]
    other += step[1]
  }
  return { steps, cost: costs[0] ?? 0 }
}

function measured(sentence: Sentence, language: Language): Measured {
  const reading = readSentence(sentence, language)
  return {
    sentence,
    length: saidLength(sentence.text, language),
    signs: weighed(signsOf({ ...reading, names: new Map() })),
  }
}

/** 0 for sentences as long as expected with the same signs; a lost sentence costs more the longer it is. */
function unlikeness(first: readonly Measured[], second: readonly Measured[], ratio: number): number {
  const expected = lengthOf(first) * ratio
  const actual = lengthOf(second)
  if (first.length === 0 || second.length === 0) return 0
  // Short sentences differ more in length without reason.
  const spread = Math.abs(Math.log((actual + 4) / (expected + 4)))
  return spread * 1.6 + 1.2 * shareApart(merged(first), merged(second))
}

function merged(all: readonly Measured[]): WeighedSigns {
  const [only] = all
  if (only && all.length === 1) return only.signs
  if (all.every(({ signs }) => signs.weight === 0)) return none
  return weighed(new Map(all.flatMap(({ signs }) => [...signs.signs])))
}

const none = weighed(new Map())

function lengthOf(all: readonly Measured[]): number {
  return all.reduce((sum, { length }) => sum + length, 0)
}
