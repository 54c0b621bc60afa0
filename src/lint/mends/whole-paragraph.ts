import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { TypedMatch } from '../match-lines.js'
import type { LintFile } from '../types.js'

/** Takes a paragraph out that is nothing but the match and stands in no list or quotation, with the empty lines below it. */
export function withoutParagraph({ match, line, from, to }: TypedMatch, file: LintFile): Fix | null {
  const isWhole = line.text.trim() === match[0].trim()
  const isOwnLine = from === 0 || file.text[from - 1] === '\n'
  if (!isWhole || !isOwnLine) return null
  const below = /^(?:[ \t]*\n)+/u.exec(file.text.slice(to))?.[0].length ?? 0
  return { edits: [edit(file.text, from, to + below, '')], keeps: 'words', removes: match[0] }
}
