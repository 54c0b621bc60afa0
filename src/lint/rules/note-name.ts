import type { Definition, LinkReference, Root } from 'mdast'
import { edit } from '../../model/fix.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix, Message, Place } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { matchLines } from '../match-lines.js'
import { nodesIn } from '../node-index.js'
import type { LintFile, LintRule } from '../types.js'

/**
 * A name with a space makes no note: the mark and the note are both printed as text or, where the note is one word or
 * address, are a link and where it leads.
 */
export const noteName: LintRule = {
  id: 'note-name',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'The mark of a note whose name holds a space.',
  reason:
    'It is read as words in brackets and the note as a paragraph, or as a link where the note is a single word or address.',
  note: 'Join the words with a hyphen, in the mark and before the note: `[^two-words]`.',
  fix: 'Joins the words with hyphens where both the mark and the note are there and printed as typed.',
  examples: {
    accepted: [{ text: 'A claim[^two-words].\n\n[^two-words]: The note.' }],
    rejected: [
      {
        text: 'A claim[^two words].',
        messages: ['Unexpected name of a note with a space in `[^two words]`, which is printed as typed'],
      },
      {
        text: 'A claim[^two words].\n\n[^two words]: The note.',
        messages: [
          'Unexpected name of a note with a space in `[^two words]`, which is printed as typed',
          'Unexpected name of a note with a space in `[^two words]`, which is printed as typed',
        ],
        fixed: 'A claim[^two-words].\n\n[^two-words]: The note.',
      },
      {
        text: 'A claim[^note 1].\n\n[^note 1]: https://example.org/report',
        messages: [
          'Unexpected name of a note with a space in `[^note 1]`, which is read as a link',
          'Unexpected name of a note with a space in `[^note 1]`, which is read as where a link leads',
        ],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      noteName,
      tree,
      file,
      /\[\^[^[\]\n]*\s[^[\]\n]*\]/gu,
      ([words]) => `Unexpected name of a note with a space in \`${words}\`, which is printed as typed`,
      ({ match: [words], from, to }) => joined(words, from, to, file.text),
    ),
    ...links(tree, file),
  ],
}

/** Marks and notes that Markdown takes for links and for where these lead. */
function links(tree: Root, file: LintFile): Message[] {
  const nodes = nodesIn(tree)
  const found = [...nodes.of('linkReference'), ...nodes.of('definition')]
  return found.flatMap((node) => {
    const name = (node.label ?? node.identifier).replace(/\s+/gu, ' ')
    if (!name.startsWith('^')) return []
    const what = node.type === 'definition' ? 'where a link leads' : 'a link'
    const space = name.includes(' ') ? ' with a space' : ''
    const reason = `Unexpected name of a note${space} in \`[${name}]\`, which is read as ${what}`
    return [ruleMessage(noteName, { file: file.path, place: namePlace(node, file), reason })]
  })
}

/** The brackets before an address; of a link all of it. */
function namePlace(node: Definition | LinkReference, { text }: LintFile): Place | null {
  const start = node.position?.start.offset
  const end = node.type === 'definition' && start !== undefined ? text.indexOf(']:', start) : -1
  if (start === undefined || end < 0) return placeOf(node)
  return { start: pointAt(text, start), end: pointAt(text, end + 1) }
}

function joined(words: string, from: number, to: number, text: string): Fix | null {
  const name = words.replace(/\s+/gu, '-')
  const isWritten = text.startsWith(`${words}:`) || text.includes(`\n${words}:`)
  const isCalled = text.split(words).some((before, index) => index > 0 && !before.startsWith(':'))
  if (!isWritten || !isCalled || text.includes(name)) return null
  return { edits: [edit(text, from, to, name)], keeps: 'words', removes: words }
}
