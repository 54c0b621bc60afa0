import { oncePerLanguage } from '../language/once-per-language.js'
import { exactly } from '../language/pattern.js'
import { readStraightMarks } from '../language/straight-marks.js'
import { keptStretches } from '../model/kept-stretches.js'
import type { Language, Typography } from '../model/language.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing, Text } from '../model/report.js'
import { CharacterLine } from './character-line.js'
import { joins } from './joins.js'

const noBreak = '\u00A0'
const thinNoBreak = '\u202F'
/** Stands for what is not text: marks, pictures, code, words in another language. */
const object = '\uFFFC'
const prime = '\u2032'
const doublePrime = '\u2033'

/**
 * Sets inline content in its language's typography: quotation marks and apostrophes, spaces beside marks,
 * no-break spaces. Digits, separators and words are never touched. Quotes may span nodes, so all texts of the
 * content are set as one line.
 */
export function typeset(
  content: readonly Phrasing[],
  language: Language,
  languageOf: (tag: string) => Language | null,
): Phrasing[] {
  const texts: Text[] = []
  const line = new CharacterLine()
  gather(content)
  quotationMarks(line, language)
  for (const { pattern, space } of spaced(language)) line.replace(pattern, () => space)
  joinedSpaces(line, language)
  if (language.direction === 'rtl') signsBehindLatin(line)
  const values = line.values(texts.length)
  let next = 0
  return rebuild(content)

  function gather(nodes: readonly Phrasing[]): void {
    for (const node of nodes) {
      if (isAddress(node)) line.add(object, -1)
      else if (node.type === 'text') line.add(node.value, texts.push(node) - 1)
      else if ('children' in node && node.type !== 'span') gather(node.children)
      else if (node.type === 'break') line.add('\n', -1)
      else line.add(object, -1)
    }
  }

  function rebuild(nodes: readonly Phrasing[]): Phrasing[] {
    return nodes.map((node): Phrasing => {
      if (isAddress(node)) return node
      if (node.type === 'text') return { ...node, value: values[next++] ?? '' }
      if (node.type === 'span') {
        const own = languageOf(node.language)
        return own ? { ...node, children: typeset(node.children, own, languageOf) } : node
      }
      if (!('children' in node)) return node
      return { ...node, children: rebuild(node.children) }
    })
  }
}

/** Signs that end a formula or a name: a charge, `C++`. The end of the line would turn them to its other side (UAX #9, N1). */
const endSign =
  /(?<=\p{Script=Latin}[\p{N}\u2080-\u2089]{0,12}[+\u2212-]{0,3})[+\u2212-]|(?<=[\p{Script=Latin}\p{N}])[\u207A\u207B\u208A\u208B]/gu

/** In text from right to left a mark of direction keeps such a sign at its formula. */
function signsBehindLatin(line: CharacterLine): void {
  line.replace(endSign, (sign, _before, after) =>
    /^[\p{L}\p{N}+\u2212\u200E-]/u.test(after) ? sign : `${sign}\u200E`,
  )
}

/** A link that shows an address: typography has no business inside it. */
function isAddress(node: Phrasing): boolean {
  if (node.type !== 'link') return false
  const text = plainText(node.children)
  return /^(?:[a-z][a-z0-9+.-]*:|www\.)\S+$/iu.test(text) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)
}

/** What takes a space of a certain kind, from a language's data, in the order in which it is set. */
const spaced = oncePerLanguage(({ typography }): readonly { pattern: RegExp; space: string }[] => [
  ...insideQuotes(typography),
  ...beforeMarks(typography),
  ...typography.noBreakAfter.map((pattern) => ({
    pattern: new RegExp(`(?<=(?:${pattern})) (?=\\S)`, 'gu'),
    space: noBreak,
  })),
  ...typography.noBreakBefore.map((pattern) => ({
    pattern: new RegExp(`(?<=\\S) (?=(?:${pattern}))`, 'gu'),
    space: noBreak,
  })),
])

function insideQuotes({ quotes, insideQuotes: space }: Typography): { pattern: RegExp; space: string }[] {
  if (!space) return []
  const open = exactly(quotes.open)
  const close = exactly(quotes.close)
  return [
    { pattern: new RegExp(`(?<=${open})[ \\u00A0\\u202F]*(?=\\S)`, 'gu'), space },
    { pattern: new RegExp(`(?<=\\S)(?<!${open})[ \\u00A0\\u202F]*(?=${close})`, 'gu'), space },
  ]
}

/** Only where the mark ends a word: 10:30 and addresses keep theirs. */
function beforeMarks({ spaceBefore }: Typography): { pattern: RegExp; space: string }[] {
  return Object.entries(spaceBefore).map(([mark, space]) => ({
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}%${object}])[ \\u00A0\\u202F]*(?=${exactly(mark)}(?:[\\s\\p{P}]|$))`,
      'gu',
    ),
    space,
  }))
}

/** Spaces inside figures, and between what the language's data says belongs together. */
function joinedSpaces(line: CharacterLine, language: Language): void {
  for (const pattern of joins(language)) line.replace(pattern, (match) => match.replaceAll(' ', noBreak))
  const stretches = keptStretches(line.text)
  if (stretches.length === 0) return
  let next = 0
  line.replace(/[ \u2009]/gu, (space, _before, _after, index) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) > index) return space
    return space === ' ' ? noBreak : thinNoBreak
  })
}

const square = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF'
const betweenSquares = new RegExp(`(?<=[${square}])[ \\t]*\\r?\\n[ \\t]*(?=[${square}])`, 'gu')

/** Words without line ends: one is a space, or nothing between two Han characters; spaces in a row are one. */
export function joinedLines(words: string): string {
  return words.replace(betweenSquares, '').replace(/[ \t]*\r?\n[ \t]*|[ \t]{2,}|\t/gu, ' ')
}

/** Sets straight marks as they are read. */
function quotationMarks(line: CharacterLine, language: Language): void {
  if (!/["']/u.test(line.text)) return
  const { marks } = readStraightMarks(line.text, language)
  const { quotes, nestedQuotes, apostrophe } = language.typography
  let next = 0
  line.replace(/["']/gu, (mark) => {
    const { sign, role, level } = marks[next++] ?? {}
    if (role === 'open' || role === 'close') return (level === 'outer' ? quotes : nestedQuotes)[role]
    if (role === 'prime') return sign === '"' ? doublePrime : prime
    if (role === 'letter') return quotes.close
    return role === 'apostrophe' ? apostrophe : mark
  })
}
