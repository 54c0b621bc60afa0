import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, placeIn } from '../lines.js'
import type { LintRule } from '../types.js'

/** A note of a word processor that was pasted as words: its mark is a letter, and the note a paragraph at the end. */
export const typedNote: LintRule = {
  id: 'typed-note',
  source: 'lint',
  severity: 'warning',
  summary: 'A note whose mark is typed as ¹, [1] or *, with its words in a paragraph of their own.',
  reason: 'It is printed where it stands, as a paragraph or an item, and no mark leads to it.',
  note: 'Write `[^1]` behind the word, and `[^1]: ` before the words of the note, with an empty line above.',
  examples: {
    accepted: [
      { text: 'Words.[^1]\n\n[^1]: A note.' },
      { text: 'An area of 5 m².\n\n² is a sign.' },
      { text: 'A word¹ alone.' },
      { text: 'As [1] says.' },
    ],
    rejected: [
      {
        text: 'In May¹ and June².\n\n¹ A note.\n² Another.',
        messages: [
          'Unexpected note `¹` typed as words, expected `[^1]:`',
          'Unexpected note `²` typed as words, expected `[^2]:`',
        ],
      },
      {
        text: 'In May.[1]\n\n[1] A note.',
        messages: ['Unexpected note `[1]` typed as words, expected `[^1]:`'],
      },
      {
        text: 'In May.*\n\n\\* A note.',
        messages: ['Unexpected note `*` typed as words, expected `[^1]:`'],
      },
      {
        text: 'In May.*\n\n* A note.',
        messages: ['Unexpected note `*` typed as words, expected `[^1]:`'],
      },
    ],
  },
  check: (tree, file) => {
    const lines = linesOf(tree).filter(({ node }) => node.type === 'paragraph')
    const called = new Set(lines.flatMap(({ text }) => callsIn(text)))
    if (called.size === 0) return []
    return lines.flatMap((line): Message[] =>
      notesIn(line, file.text).flatMap(({ mark, from }) =>
        called.has(mark)
          ? [
              ruleMessage(typedNote, {
                file: file.path,
                place: placeIn(line, from, from + mark.length, file),
                reason: `Unexpected note \`${mark}\` typed as words, expected \`[^${digitsOf(mark)}]:\``,
              }),
            ]
          : [],
      ),
    )
  },
}

const raised = '[¹²³⁰⁴-⁹]{1,3}'
/** Behind a word of letters or a stop; a unit of one or two letters has powers. */
const call = new RegExp(
  `(?<=\\p{L}{3}|[.,;:!?)”»"’。，]|\\p{Lo}\\p{M}*)(${raised})(?![\\p{L}\\p{N}])|(?<=\\S)(\\[\\d{1,3}\\])(?!\\()|(?<=[\\p{L}.,;:!?)”»"。，])([*†‡])(?=\\s|$)`,
  'gu',
)
const opening = new RegExp(
  `(?<=^|\\n)[ \\t]*(${raised}|\\[\\d{1,3}\\]|[*†‡])(?=[ \\t\\u00A0]?\\S)(?![*†‡])`,
  'gu',
)

function callsIn(text: string): string[] {
  return [...text.matchAll(call)].map(([, power, bracketed, sign]) => power ?? bracketed ?? sign ?? '')
}

/** The notes that a paragraph begins with, each on its line; `*` before a space makes an item of one. */
function notesIn({ node, text }: Line, file: string): { mark: string; from: number }[] {
  const found = [...text.matchAll(opening)].map(({ 0: all, 1: mark = '', index }) => ({
    mark,
    from: index + all.length - mark.length,
  }))
  const start = node.position?.start.offset ?? 0
  const isItem = found.length === 0 && /\n[ \t]*\*[ \t]+$/u.test(file.slice(Math.max(0, start - 12), start))
  return isItem ? [{ mark: '*', from: 0 }] : found
}

function digitsOf(mark: string): string {
  const digits = mark.normalize('NFKC').replace(/\D/gu, '')
  return digits === '' ? '1' : digits
}
