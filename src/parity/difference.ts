import { foldText } from '../language/fold-text.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import { sentences } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import type { Message, Place } from '../model/message.js'
import { oncePer } from '../model/once-per.js'
import type { Phrasing } from '../model/report.js'
import { ruleMessage } from '../model/rule-message.js'
import { wordsInFigure } from './other-texts.js'
import { placeOfWords } from './place-of-words.js'
import type { SentencePair } from './sentence-pairs.js'
import { type About, sentencesAbout } from './sentences-about.js'
import type { ComparedText, Comparison, Pair, ParityRule, Part } from './types.js'

/** What differs between the two sides of a pair. */
export interface Difference {
  reason: string
  note?: string
  /** Words in either text that the difference is about: they choose the sentences that are shown. */
  sourceWords?: string
  translationWords?: string
}

type RuleFacts = Pick<ParityRule, 'id' | 'source' | 'severity' | 'note'>

/**
 * A message at the translation's place, with the source's place as cause and both texts shown.
 *
 * @param unit - The sentences it is about, where they are known; else the words choose them.
 */
export function difference(
  rule: RuleFacts,
  comparison: Comparison,
  pair: Pair,
  found: Difference,
  unit?: SentencePair,
): Message {
  const { source, translation } = comparison
  const about = sentencesAbout(pair, comparison, found, unit)
  const there = pair.source && excerpt(pair.source, source, about.source)
  const here = pair.translation && excerpt(pair.translation, translation, about.translation)
  const message = ruleMessage(rule, {
    file: translation.file,
    place: pair.translation ? placeOf(pair.translation, translation, about.translation) : pair.near,
    reason: plainSpaces(found.reason) + (isInPicture(pair) ? ', in the picture' : ''),
    ...(found.note ? { note: found.note } : {}),
    ...(here ? { actual: here } : {}),
    ...(there ? { expected: [there] } : {}),
    cause: {
      file: source.file,
      place: pair.source ? placeOf(pair.source, source, about.source) : null,
      reason: there ? `The source says \`${there}\`` : 'The source has nothing here',
    },
  })
  subjects.set(message, { pair, ...about })
  return message
}

/** What a message is about: the pair, and on each side the words and their sentence. */
export interface Subject {
  pair: Pair
  source: About
  translation: About
}

const subjects = new WeakMap<Message, Subject>()

/** What a message of {@link difference} is about; undefined for others. */
export function subjectOf(message: Message): Subject | undefined {
  return subjects.get(message)
}

function isInPicture({ source, translation }: Pair): boolean {
  return (translation ?? source)?.type.startsWith(wordsInFigure) ?? false
}

/** Where the words stand, else where their sentence begins, else the whole part. */
function placeOf(part: Part, edition: ComparedText, { words, sentence }: About): Place | null {
  const opening = sentence?.match(/^\P{L}*(?:[\p{L}\p{M}\p{N}’'-]+\P{L}{1,2}){1,5}/u)?.[0].trim()
  return placeOfEither(part, edition, words) ?? placeOfEither(part, edition, opening) ?? part.place
}

/** The place of words within the text node that holds them; null where they are not found. */
function placeOfEither(
  part: Part,
  { language, text }: ComparedText,
  words: string | undefined,
): Place | null {
  if (!words) return null
  const holder = textHolding(part.content, words, language)
  const place = holder?.position ?? (part.content.length === 0 ? part.place : null)
  return place && text !== null ? placeOfWords(words, text, place, language) : place
}

function textHolding(content: readonly Phrasing[], words: string, language: Language): Phrasing | null {
  for (const node of content) {
    if ('children' in node) {
      const found = textHolding(node.children, words, language)
      if (found) return found
    } else if ('value' in node && (node.value.includes(words) || foldedIn(language)(node).includes(words)))
      return node
  }
  return null
}

/** The words of a node, which many messages may be about, as figures are read from them. */
const foldedIn = oncePerLanguage((language) =>
  oncePer(({ value }: Phrasing & { value: string }) => foldText(value, language)),
)

const longest = 160
/** Letters of a text in which its first sentence is looked for. */
const opening = 2000

/** The sentence, cut to a readable length around the words; a short text whole. */
function excerpt(part: Part, { language }: ComparedText, { words, sentence }: About): string {
  const text = plain(part.text.slice(0, opening))
  if (text.length <= longest && part.text.length <= opening) return text
  const said = plain(sentence ?? sentences(text, language)[0]?.text ?? text)
  if (said.length <= longest) return said
  const at = Math.max(0, words ? said.indexOf(plain(words)) : 0)
  const start = Math.max(0, Math.min(at - longest / 2, said.length - longest))
  return `${start > 0 ? '…' : ''}${said.slice(start, start + longest).trim()}${start + longest < said.length ? '…' : ''}`
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Messages show ordinary spaces: terminals and search do not know the others. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ')
}
