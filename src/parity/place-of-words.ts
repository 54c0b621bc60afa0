import { foldText } from '../language/fold-text.js'
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
  const folded = (written: string): string => foldText(written, language).replaceAll('\u00A0', ' ')
  const found = [...text.slice(start, end).matchAll(looselyWritten(words))].filter(
    ([written]) => folded(written) === folded(words),
  )
  const [match] = found
  if (!match || found.length > 1) return within
  const at = start + match.index
  return { start: pointAt(text, at), end: pointAt(text, at + match[0].length) }
}

/** Words as whole words and figures as whole figures. */
function looselyWritten(words: string): RegExp {
  const pattern = [...words]
    .map((character) => {
      if (/\s/u.test(character)) return '[ \\u00A0\\u2007\\u2009\\u202F]'
      if (/\p{Nd}/u.test(character)) return '\\p{Nd}'
      if (/[-\u2010\u2011]/u.test(character)) return '[-\\u2010\\u2011]'
      if (/['’]/u.test(character)) return "['’]"
      return exactly(character)
    })
    .join('')
  return new RegExp(`${wordStart}(?<!\\p{Nd})${pattern}(?!\\p{Nd})${wordEnd}`, 'gu')
}
