import { countWords } from '../../language/count-words.js'
import { nodeMessage } from '../node-message.js'
import { stretchesOf } from '../texts.js'
import type { CheckRule } from '../types.js'

/** Secretariats limit the words of a document (8,500 in the United Nations); body and notes count. */
export const wordLimit: CheckRule = {
  id: 'word-limit',
  source: 'check',
  severity: 'error',
  summary: 'The body and its notes have more words than the kind of document allows.',
  reason: 'A document over the limit is sent back, after it has been translated.',
  note: 'Shorten the text, or move details into an annex of its own.',
  examples: {
    accepted: [{ text: 'One two three.', kind: { wordLimit: 3 } }],
    rejected: [
      {
        text: 'One two three four.',
        kind: { wordLimit: 3 },
        messages: ['Unexpected 4 words, expected at most 3'],
      },
    ],
  },
  check: (checked) => {
    const { report, kind, language } = checked
    if (kind.wordLimit === null) return []
    const words = stretchesOf(report).reduce((sum, { text }) => sum + countWords(text, language), 0)
    if (words <= kind.wordLimit) return []
    return [
      nodeMessage(wordLimit, checked, null, `Unexpected ${words} words, expected at most ${kind.wordLimit}`),
    ]
  },
}
