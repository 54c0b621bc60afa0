import type { Nodes, Root } from 'mdast'
import { rightToLeftLetter } from '../../language/scripts.js'
import { edit } from '../../model/fix.js'
import { codePointName } from '../../model/forbidden-characters.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { nodesIn } from '../node-index.js'
import { rawMatches } from '../raw-matches.js'
import type { LintFile, LintRule } from '../types.js'

const marks: Record<string, string> = {
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u061C': 'Arabic letter mark',
}

/** Controls, marks, invisible operators, annotations, and tags that do not follow a flag (RGI emoji tag sequences). */
const invisible =
  /[\u061C\u200E\u200F\u202A-\u202E\u2061-\u2064\u2066-\u206F\uFFF9-\uFFFB]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]/gu

/** What changes nothing that a reader sees when it goes, where nothing turns the text of its line around. */
const harmless = /[\u061C\u200E\u200F\u202A-\u202C\u2061-\u2064\u2066-\u206F]/u
const turning = /[\u202D\u202E]/u

/**
 * Characters that nobody sees can make a text say something else than it shows (CVE-2021-42574). Soft hyphens,
 * zero-width spaces and joiners only say where words break or join, and are accepted; so are marks of direction beside
 * letters that are written from right to left.
 */
export const invisibleCharacters: LintRule = {
  id: 'invisible-characters',
  source: 'lint',
  severity: 'error',
  summary: 'A character that nobody can see and that turns text around.',
  reason:
    'Characters that turn the direction of text can show a reader another sentence than the one that is written.',
  note: 'Delete it. Formats isolate directions by themselves.',
  fix: 'Deletes marks and operators; what turns text around (U+202D, U+202E), and characters that can hold a hidden text, are for you to look at.',
  examples: {
    accepted: [
      { text: 'A no-break space in 25\u00A0000 is fine.' },
      { text: 'A depart\u00ADmental budget, and a zero\u200Bwidth space.' },
      { text: 'The word \u200Fقرار\u200F in an English text.' },
      { language: 'ar', text: 'الوثيقة \u200EA/RES/60/1\u200E' },
    ],
    rejected: [
      {
        text: 'A \u202Eturned\u202C word.',
        messages: ['Unexpected bidirectional control U+202E', 'Unexpected bidirectional control U+202C'],
      },
      { text: 'A &#x202E;turned word.', messages: ['Unexpected bidirectional control U+202E'] },
      {
        text: 'A mark\u200E in English.',
        messages: ['Unexpected left-to-right mark U+200E'],
        fixed: 'A mark in English.',
      },
    ],
  },
  check: (tree, file) => [
    ...rawMatches(
      invisibleCharacters,
      file,
      invisible,
      ({ 0: character, index }) => reasonFor(character, file.text, index, file),
      ({ 0: character, index }, end) =>
        harmless.test(character) && !turning.test(lineAround(file.text, index))
          ? { edits: [edit(file.text, index, end, '')], keeps: 'blocks' }
          : null,
    ),
    ...byReference(tree, file),
  ],
}

/** Characters written as character references (`&#x202E;`), which only the parsed text shows. */
function byReference(tree: Root, file: LintFile): Message[] {
  const messages: Message[] = []
  // Without a character reference nothing shows what the text does not hold itself.
  if (!file.text.includes('&')) return messages
  for (const node of nodesIn(tree).all()) {
    for (const value of textsOf(node)) {
      for (const { 0: character, index } of value.matchAll(invisible)) {
        const typed = file.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
        if (typed.includes(character)) continue
        const reason = reasonFor(character, value, index, file)
        if (reason)
          messages.push(ruleMessage(invisibleCharacters, { file: file.path, place: placeOf(node), reason }))
      }
    }
  }
  return messages
}

/** What a node shows, or keeps as address or alternative text. */
function textsOf(node: Nodes): string[] {
  const { value, url, title, alt } = node as Partial<Record<'value' | 'url' | 'title' | 'alt', unknown>>
  return [value, url, title, alt].filter((text) => typeof text === 'string')
}

function reasonFor(character: string, text: string, index: number, file: LintFile): string | null {
  const mark = marks[character]
  if (mark && (file.language.direction === 'rtl' || isBesideRightToLeft(text, index))) return null
  const name =
    mark ??
    (/[\u202A-\u202E\u2066-\u2069]/u.test(character) ? 'bidirectional control' : 'invisible character')
  return `Unexpected ${name} ${codePointName(character)}`
}

/** Whether the line around an index holds letters written from right to left. */
function isBesideRightToLeft(text: string, index: number): boolean {
  return rightToLeftLetter.test(lineAround(text, index))
}

/** Some 200 characters of the line on both sides of an index. */
function lineAround(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - 200), index + 200)
  const at = Math.min(index, 200)
  const start = near.lastIndexOf('\n', at) + 1
  const end = near.indexOf('\n', at)
  return near.slice(start, end < 0 ? near.length : end)
}
