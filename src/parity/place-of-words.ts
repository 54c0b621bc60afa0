import { asciiDigit, foldText } from '../language/fold-text.js'
import { exactly, wordEnd, wordStart } from '../language/pattern.js'
import type { Language } from '../model/language.js'
import type { Place } from '../model/message.js'
import { pointAt } from '../model/point-at.js'

/**
 * Where words that were read from a folded text stand in the Markdown: digits of any script, spaces, hyphens and
 * apostrophes may be written otherwise there. The place itself where they are not found or stand more than once.
 *
 * @param text - The whole Markdown file.
 * @param within - The node that holds them.
 */
export function placeOfWords(words: string, text: string, within: Place, language: Language): Place {
  const start = within.start.offset
  const end = within.end.offset
  if (start === undefined || end === undefined) return within
  const part = text.slice(start, end)
  const found = asWritten(words, part) ?? otherwiseWritten(words, part, language)
  if (!found) return within
  const at = start + found.index
  return { start: pointAt(text, at), end: pointAt(text, at + found.length) }
}

interface TextRange {
  index: number
  length: number
}

/** Where words stand just as they are sought, once and as whole words: found without a look at each letter. */
function asWritten(words: string, part: string): TextRange | null {
  const index = part.indexOf(words)
  if (index < 0 || part.indexOf(words, index + 1) >= 0) return null
  const around = part.slice(Math.max(0, index - nearby), index + words.length + nearby)
  return looselyWritten(words).test(around) ? { index, length: words.length } : null
}

/** Letters beside words that tell whether they are whole. */
const nearby = 4

function otherwiseWritten(words: string, part: string, language: Language): TextRange | null {
  const folded = (written: string): string => foldText(written, language).replaceAll('\u00A0', ' ')
  const found = [...part.matchAll(looselyWritten(words))].filter(
    ([written]) => folded(written) === folded(words),
  )
  const [match] = found
  return match && found.length === 1 ? { index: match.index, length: match[0].length } : null
}

/** Words as whole words and figures as whole figures. */
function looselyWritten(words: string): RegExp {
  const pattern = [...words]
    .map((character) => {
      if (/\s/u.test(character)) return '[ \\u00A0\\u2007\\u2009\\u202F]'
      if (/\p{Nd}/u.test(character)) return `[${digitsOf(asciiDigit(character))}]`
      if (/[-\u2010\u2011]/u.test(character)) return '[-\\u2010\\u2011]'
      if (/['’]/u.test(character)) return "['’]"
      return exactly(character)
    })
    .join('')
  return new RegExp(`${wordStart}(?<!\\p{Nd})${pattern}(?!\\p{Nd})${wordEnd}`, 'gu')
}

/** The digits of all scripts that say what an ASCII digit says, as the inside of a character class. */
function digitsOf(digit: string): string {
  known ??= digitsByValue()
  return known[Number(digit)] ?? digit
}

let known: string[] | null = null

function digitsByValue(): string[] {
  const found = Array.from({ length: 10 }, () => '')
  for (let code = 0x30; code <= lastDigit; code += 1) {
    const character = String.fromCodePoint(code)
    if (!/\p{Nd}/u.test(character)) continue
    const value = Number(asciiDigit(character))
    found[value] = (found[value] ?? '') + character
  }
  return found
}

/** The end of the planes in which Unicode has digits. */
const lastDigit = 0x1ffff
