import { foldText } from '../language/fold-text.js'
import { exactly } from '../language/pattern.js'
import type { Message, Severity } from '../model/message.js'
import { type Subject, subjectOf } from './difference.js'
import { strangeSentences } from './rules/other-language.js'
import { wordedSentences } from './sentence-pairs.js'
import type { TextPair } from './texts.js'
import type { ComparedText, Comparison, Part } from './types.js'
import { untranslatedSentences } from './untranslated-sentences.js'

/** A message and what it is about. */
interface Told {
  message: Message
  subject: Subject
}

/**
 * Leaves out what only follows from what another message says of the same words: the figures of a sentence that is lost, or that is in
 * another language, by whose words they were not read. The message that stays weighs as much as the heaviest of them.
 *
 * @param severities - Severities that are set for rules.
 */
export function onePerCause(
  messages: readonly Message[],
  comparison: Comparison,
  severities: Readonly<Record<string, Severity | 'off'>> = {},
): Message[] {
  const told = messages.flatMap((message): Told[] => {
    const subject = subjectOf(message)
    return subject?.pair.kind === 'text' ? [{ message, subject }] : []
  })
  const exchanged = exchangedParts(
    messages.filter((message) => isFull(message, severities)),
    comparison,
  )
  const ofPair = new Map<Subject['pair'], Causes>()
  for (const one of told) if (isFull(one.message, severities)) addCause(ofPair, one)
  const left = new Set<Message>()
  const weights = new Map<Message, Severity>()
  for (const one of told) {
    const causes = ofPair.get(one.subject.pair)
    const cause =
      exchanged.find(({ first, second }) => isInside(one, first) || isInside(one, second)) ??
      fullerThan(one, causes) ??
      causes?.causes.find(
        (other) =>
          other.message !== one.message &&
          !left.has(other.message) &&
          consequences[other.message.ruleId]?.(other, one, comparison),
      )
    if (!cause) continue
    left.add(one.message)
    if (one.message.severity === 'error' && !isOfOrder(cause.message)) weights.set(cause.message, 'error')
  }
  return messages.flatMap((message) => {
    if (left.has(message)) return []
    const severity = weights.get(message)
    return [severity && message.severity !== 'info' ? { ...message, severity } : message]
  })
}

/** Sentences in another order hold what they should: what was read of them crosswise is no mistake. */
function isOfOrder(message: Message): boolean {
  return message.ruleId === 'exchanged-neighbours' && subjectOf(message)?.pair.kind === 'text'
}

/** Two neighbours that are reported to have changed places: each is held against the other. */
interface Exchanged {
  message: Message
  first: Subject['pair']
  second: Subject['pair']
}

function exchangedParts(messages: readonly Message[], { alignment }: Comparison): Exchanged[] {
  return messages.flatMap((message) => {
    const first = subjectOf(message)?.pair
    if (message.ruleId !== 'exchanged-neighbours' || !first || first.kind === 'text') return []
    const at = alignment.pairs.indexOf(first)
    const second = alignment.pairs
      .slice(at + 1)
      .find(({ siblings, source, translation }) => siblings === first.siblings && source && translation)
    return second ? [{ message, first, second }] : []
  })
}

/** Whether the texts that a message is about stand inside both sides of a pair. */
function isInside({ subject: { pair } }: Told, whole: Subject['pair']): boolean {
  return isWithinPlace(pair.source, whole.source) && isWithinPlace(pair.translation, whole.translation)
}

function isWithinPlace(part: Part | null, whole: Part | null): boolean {
  const [own, all] = [part?.place, whole?.place]
  if (!own || !all) return false
  return own.start.line >= all.start.line && own.end.line <= all.end.line
}

/** Whether nobody set the rule of a message to weigh less than an error, or off: what it stands for would be lost with it. */
function isFull(
  { ruleId, source }: Message,
  severities: Readonly<Record<string, Severity | 'off'>>,
): boolean {
  return ['error', undefined].includes(severities[`${source}/${ruleId}`] ?? severities[ruleId])
}

/** What may explain other messages on one pair of texts. */
interface Causes {
  causes: Told[]
  /** Messages that say what stands for what, by their words in either text. */
  bySource: Map<string, Told>
  byTranslation: Map<string, Told>
}

function addCause(ofPair: Map<Subject['pair'], Causes>, one: Told): void {
  const { pair, source, translation } = one.subject
  const known: Causes = ofPair.get(pair) ?? { causes: [], bySource: new Map(), byTranslation: new Map() }
  ofPair.set(pair, known)
  if (one.message.ruleId in consequences) known.causes.push(one)
  else if (source.words !== undefined && translation.words !== undefined) {
    known.bySource.set(source.words, one)
    known.byTranslation.set(translation.words, one)
  }
}

/** The message that says what words stand for, where one says only that they are missing or too many. */
function fullerThan(
  { subject: { source, translation } }: Told,
  causes: Causes | undefined,
): Told | undefined {
  if (source.words === undefined) return causes?.byTranslation.get(translation.words ?? '')
  return translation.words === undefined ? causes?.bySource.get(source.words) : undefined
}

/** Whether a message only follows from that of a rule. */
type Follows = (cause: Told, other: Told, comparison: Comparison) => boolean

const consequences: Readonly<Record<string, Follows>> = {
  untranslated: (cause, other, comparison) =>
    (other.message.ruleId === 'other-language' &&
      isWithin(
        other.subject.translation.words ?? '',
        cause.subject.translation.words,
        comparison.translation,
      )) ||
    isOfForeignWords(cause, other, (pair) => untranslatedSentences(pair, comparison)),
  'other-language': (cause, other, comparison) =>
    other.message.ruleId !== 'untranslated' &&
    isOfForeignWords(cause, other, (pair) => strangeSentences(pair, comparison)),
  'same-sentences': followsFromSentence,
  // Sentences were held against others than their own.
  'exchanged-neighbours': (_, { message }) => bySentence.has(message.ruleId),
  'repeated-sentence': ({ subject: { translation } }, other, comparison) =>
    other.subject.source.words === undefined &&
    isWithin(translation.words ?? '', other.subject.translation.words, comparison.translation),
}

/** Rules that hold sentence against sentence. */
const bySentence = new Set([
  'name-order',
  'same-negation',
  'same-notes',
  'same-numbers-again',
  'same-sentences',
  'same-strength',
  'same-terms',
  'same-titles',
])

/** Rules that look at marks, links and symbols, which every language writes alike. */
const ofEveryLanguage = new Set([
  'exchanged-links',
  'same-code',
  'same-links',
  'same-notes',
  'same-references',
  'same-spans',
  'same-symbols',
  'untranslated',
])

/** Whether a message is about a sentence that is in another language, or about a text that is so as a whole. */
function isOfForeignWords(
  cause: Told,
  { message, subject }: Told,
  sentencesOf: (pair: TextPair) => readonly string[],
): boolean {
  if (ofEveryLanguage.has(message.ruleId)) return false
  const pair = subject.pair as TextPair
  const foreign = new Set(sentencesOf(pair).map((text) => text.trim()))
  const own = cause.subject.translation.words ?? ''
  const { words, sentence } = subject.translation
  if (words !== undefined && words !== '' && own.includes(words)) return true
  if (sentence !== undefined) return foreign.has(sentence.trim())
  const all = [...foreign].reduce((sum, text) => sum + text.length, 0)
  return all > 0.8 * pair.translation.text.trim().length
}

/** What a sentence that only one text has says, the other lacks; and a text that is half as long lacks what half of it says. */
function followsFromSentence(
  { subject: lost }: Told,
  { message, subject }: Told,
  comparison: Comparison,
): boolean {
  if (ofLists.has(message.ruleId)) return false
  const { source, translation } = subject
  const isMissing = source.words !== undefined && translation.words === undefined
  const isAdded = translation.words !== undefined && source.words === undefined
  if (lost.source.words !== undefined)
    return isMissing && isSaidOnlyIn(lost.source.words, source.words, lost.pair.source, comparison.source)
  if (lost.translation.words !== undefined)
    return (
      isAdded &&
      isSaidOnlyIn(lost.translation.words, translation.words, lost.pair.translation, comparison.translation)
    )
  return isMissing
}

/** Rules that speak of sentences themselves. */
const ofLists = new Set(['repeated-sentence', 'same-sentences', 'untranslated', 'other-language'])

/** Whether words stand in one sentence of a text, and in no other. */
function isSaidOnlyIn(
  sentence: string,
  words: string | undefined,
  part: Part | null,
  edition: ComparedText,
): boolean {
  if (!part || !isWithin(sentence, words, edition)) return false
  const holders = wordedSentences(part.text, edition.language).filter(({ text }) =>
    isWithin(text, words, edition),
  )
  return holders.every(({ text }) => text === sentence)
}

/** Whether words, which may have been read from the folded text, stand in a text, and not inside a longer figure or symbol. */
function isWithin(text: string, words: string | undefined, { language }: ComparedText): boolean {
  if (words === undefined || words === '') return false
  const pattern = new RegExp(`(?<![\\p{Nd}/]|\\p{Nd}[.,])${exactly(words)}(?![\\p{Nd}/]|[.,]\\p{Nd})`, 'u')
  return pattern.test(text) || pattern.test(foldText(text, language))
}
