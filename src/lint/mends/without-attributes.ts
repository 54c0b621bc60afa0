import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { TypedMatch } from '../match-lines.js'
import type { LintFile } from '../types.js'

const value = `(?:"[^"{}]*"|'[^'{}]*'|[^\\s"'{}]+)`
const looks = `(?:width|height|style|class|align|target|rel|loading|id)`
/** `{.small}`, `{: .left}`, `{width=50% .wide}`: attributes and nothing else. */
const attributes = new RegExp(`^\\{:?\\s*(?:(?:[.#][\\p{L}][\\w-]*|${looks}=${value})\\s*)+\\}$`, 'u')

/** Takes attributes out that say how words look, with the brackets that only held words for them. */
export function withoutAttributes({ match: [words], from, to }: TypedMatch, file: LintFile): Fix | null {
  const { text } = file
  const language = /^\{lang="?[A-Za-z][A-Za-z0-9-]*"?\}$/u.test(words)
  const bracket = /(?<![!\\\]:\w])\[([^[\]\n]+)\]$/u.exec(text.slice(Math.max(0, from - 400), from))
  if (language && bracket) {
    const opened = from - bracket[0].length
    return { edits: [edit(text, opened, opened, ':span')], keeps: 'words', removes: words }
  }
  if (!attributes.test(words)) return null
  const id = /#([\w-]+)/u.exec(words)?.[1]
  if (id !== undefined && text.includes(`(#${id})`)) return null
  const before = text.slice(Math.max(0, from - 1), from)
  if (!words.includes('=') && !/^[\])`*_"\n]?$/u.test(before)) return null
  const isOwnLine = before === '\n' && /^[ \t]*(?:\n|$)/u.test(text.slice(to, to + 200))
  const edits = [edit(text, isOwnLine ? from - 1 : from, to, '')]
  const span =
    before === ']' ? /(?<![!\\\]])\[([^[\]\n]*)\]$/u.exec(text.slice(Math.max(0, from - 400), from)) : null
  if (span) {
    const opened = from - span[0].length
    edits.unshift(edit(text, opened, opened + 1, ''))
    edits[1] = edit(text, from - 1, to, '')
  }
  return { edits, keeps: 'words', removes: words }
}
