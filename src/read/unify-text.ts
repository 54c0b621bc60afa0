import type { FaultId } from '../model/faults/index.js'
import type { Edit, Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { blockOpening } from './block-opening.js'
import { bulletColumn, bulletSigns } from './bullet-column.js'

/** Text of a language file with the ways of typing the same character made one. */
export interface UnifiedText {
  /** Lines end in LF, letters are composed (NFC), odd spaces after markers and odd line separators are spaces. */
  text: string
  messages: Message[]
}

/** Spaces that keyboards give in place of an ordinary one (on a Mac by Alt, in Chinese by the input method). */
const oddSpace = '[\\u00A0\\u2000-\\u200A\\u202F\\u3000]'

/** A block's marker followed by a space that Markdown does not know as one. */
const oddMarker = new RegExp(
  `^((?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))*[ \\t]*(?:#{1,6}|[-+*]|\\d{1,9}[.)]|>))(${oddSpace}+)(?=\\S)`,
  'u',
)

/** What a joiner can join; letters of these scripts alone stand the same beside a joiner as without it. */
const joined = '[\\p{L}\\p{M}\\p{N}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]'
const unjoined =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const shaped = `(?:(?![${unjoined}])[\\p{L}\\p{M}])`
/** A joiner with nothing to join on one side: another character without width stands for it. */
const idleJoiner = new RegExp(
  `(?<!${shaped})[\\u200C\\u200D](?!${joined}|${shaped})|(?<!${joined}|${shaped})[\\u200C\\u200D](?!${shaped})`,
  'gu',
)

/** Opens or closes a block of code, whose text stays as typed. */
const fence = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/u

/**
 * Makes one of what differs only in how it was typed or saved, before Markdown is parsed: line ends of Windows and
 * old Macs (CommonMark §2.1), letters in several characters (UAX #15), separators of lines and pages that no format
 * shows, byte order marks inside, joiners that join nothing, and no-break spaces after the markers of headings, lists and quotations. Every replacement of a character is
 * by one character, so that lines and columns stay those of the file.
 * @param file path shown in messages
 */
export function unifyText(text: string, file: string): UnifiedText {
  const unified = text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u000B\u000C\u0085\u2028\u2029]/gu, ' ')
    .normalize('NFC')
    // A byte order mark inside a text joins words, which has a character of its own (The Unicode Standard, 23.2).
    .replace(/\uFEFF/gu, '\u2060')
    .replace(idleJoiner, '\u2060')
  if (!new RegExp(`${oddSpace}|${bulletSigns}|[o§]\\t|:::(?:[ \\t{]|[A-Za-z-]+[ \\t])`, 'u').test(unified))
    return { text: unified, messages: [] }
  const places: Omit<Edit, 'text'>[] = []
  const bullets: Omit<Edit, 'text'>[] = []
  let offset = 0
  let open: string | null = null
  const lines = unified.split('\n').map((line, index) => {
    const lineStart = offset
    offset += line.length + 1
    const mark = fence.exec(line)?.[1]
    if (mark && open === null) open = mark
    else if (mark && open !== null && mark.startsWith(open)) open = null
    if (open !== null) return line
    const bullet = bulletColumn(line)
    if (bullet !== null) bullets.push(placeIn(index, lineStart, bullet - 1, 1))
    const marked = bullet === null ? line : `${line.slice(0, bullet - 1)}-${line.slice(bullet)}`
    return blockOpening(marked).replace(oddMarker, (_all, marker: string, spaces: string) => {
      // Five spaces would make code of the words; further wide ones in a quotation are the indent of a paragraph.
      const count = marker.endsWith('>') || spaces.length > 4 ? 1 : spaces.length
      places.push(placeIn(index, lineStart, marker.length, count))
      return marker + ' '.repeat(count) + spaces.slice(count)
    })
  })
  return {
    text: lines.join('\n'),
    messages: [
      ...(places.length > 0 ? [oddSpaceMessage(places, file)] : []),
      ...(bullets.length > 0 ? [bulletMessage(bullets, file)] : []),
    ],
  }
}

/** Some characters of a line, by what stands before them in it. */
function placeIn(index: number, lineStart: number, before: number, length: number): Omit<Edit, 'text'> {
  const start = { line: index + 1, column: before + 1, offset: lineStart + before }
  return { start, end: { line: index + 1, column: start.column + length, offset: start.offset + length } }
}

/** One message a file, however often it happens. */
function oddSpaceMessage(places: readonly Omit<Edit, 'text'>[], file: string): Message {
  return oneMessage(places, file, {
    ruleId: 'space-after-marker',
    reason: 'Unexpected no-break or wide space after a marker, read as a space',
    note: 'Type an ordinary space after `#`, `-`, `1.` and `>`.',
    text: (place) => ' '.repeat(place.end.offset - place.start.offset),
  })
}

function bulletMessage(places: readonly Omit<Edit, 'text'>[], file: string): Message {
  return oneMessage(places, file, {
    ruleId: 'bullet-sign',
    reason: 'Unexpected sign of a bullet at the beginning of a line, read as an item of a list',
    note: 'Type `-` and a space before each item.',
    text: () => '-',
  })
}

function oneMessage(
  places: readonly Omit<Edit, 'text'>[],
  file: string,
  what: {
    ruleId: FaultId
    reason: string
    note: string
    text: (place: Omit<Edit, 'text'>) => string
  },
): Message {
  const others = places.length - 1
  return problem(
    { source: 'read', file, blame: 'source' },
    {
      ruleId: what.ruleId,
      severity: 'info',
      place: places[0],
      reason: `${what.reason}${others > 0 ? `, here and in ${others} more ${others === 1 ? 'place' : 'places'}` : ''}`,
      note: what.note,
      fix: { edits: places.map((place) => ({ ...place, text: what.text(place) })), keeps: 'report' },
    },
  )
}
