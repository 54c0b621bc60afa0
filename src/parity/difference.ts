import { foldText } from '../language/fold-text.js'
import { sentences } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import type { Message, Place } from '../model/message.js'
import type { Phrasing } from '../model/report.js'
import { ruleMessage } from '../model/rule-message.js'
import { wordsInFigure } from './other-texts.js'
import { placeOfWords } from './place-of-words.js'
import type { Comparison, Edition, Pair, ParityRule, Part } from './types.js'

/** What differs between the two sides of a pair. */
export interface Difference {
  reason: string
  note?: string
  /** Words in either text that the difference is about: they choose the sentences that are shown. */
  sourceWords?: string
  translationWords?: string
}

type Speaker = Pick<ParityRule, 'id' | 'source' | 'severity' | 'note'>

/** A message at the translation's place, with the source's place as cause and both texts shown. */
export function difference(
  rule: Speaker,
  { source, translation }: Comparison,
  pair: Pair,
  found: Difference,
): Message {
  const there = pair.source && excerpt(pair.source, source, found.sourceWords)
  const here = pair.translation && excerpt(pair.translation, translation, found.translationWords)
  return ruleMessage(rule, {
    file: translation.file,
    place: pair.translation ? placeOf(pair.translation, translation, found.translationWords) : pair.near,
    reason: plainSpaces(found.reason) + (isInPicture(pair) ? ', in the picture' : ''),
    ...(found.note ? { note: found.note } : {}),
    ...(here ? { actual: here } : {}),
    ...(there ? { expected: [there] } : {}),
    cause: {
      file: source.file,
      place: pair.source ? placeOf(pair.source, source, found.sourceWords) : null,
      reason: there ? `The source says \`${there}\`` : 'The source has nothing here',
    },
  })
}

function isInPicture({ source, translation }: Pair): boolean {
  return (translation ?? source)?.type.startsWith(wordsInFigure) ?? false
}

/** Where words stand, else the text node that holds them, else the whole part. */
function placeOf(part: Part, { language, text }: Edition, words: string | undefined): Place | null {
  const holder = words ? textHolding(part.content, words, language) : null
  const place = holder?.position ?? part.place
  return words && place && text !== null ? placeOfWords(words, text, place, language) : place
}

function textHolding(content: readonly Phrasing[], words: string, language: Language): Phrasing | null {
  for (const node of content) {
    if ('children' in node) {
      const found = textHolding(node.children, words, language)
      if (found) return found
    } else if (
      'value' in node &&
      (node.value.includes(words) || foldText(node.value, language).includes(words))
    )
      return node
  }
  return null
}

const longest = 160

/** The sentence that holds the words, cut to a readable length around them. */
function excerpt(part: Part, edition: Edition, words: string | undefined): string {
  const text = part.text.replace(/\s+/gu, ' ').trim()
  if (text.length <= longest) return text
  const all = sentences(text, edition.language)
  const sentence = (words && all.find((candidate) => candidate.text.includes(words))) || all[0]
  const said = (sentence?.text ?? text).trim()
  if (said.length <= longest) return said
  const at = Math.max(0, words ? said.indexOf(words) : 0)
  const start = Math.max(0, Math.min(at - longest / 2, said.length - longest))
  return `${start > 0 ? '…' : ''}${said.slice(start, start + longest).trim()}${start + longest < said.length ? '…' : ''}`
}

/** Messages show ordinary spaces: terminals and search do not know the others. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ')
}
