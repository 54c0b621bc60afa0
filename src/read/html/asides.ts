import type {} from '../../model/html-syntax.js'
import { blockElements } from './elements.js'
import { textIn } from './made.js'
import type { Parsed } from './parse-html.js'

/** What no reader sees, and what turns text around. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu

/** What elements say beside the words that they hold. */
export interface Asides {
  /** Places named for links: `<a name="…">`, and the `id` of any element. By name, as an offset in the file. */
  places: Map<string, number>
  /** The words of a named element that stands in a line. */
  words: Map<string, string>
  /** What abbreviations stand for: `<abbr title="…">`. */
  abbreviations: Map<string, string>
}

/** Gathers what elements say beside their words; what is said first holds. */
export function gatherAsides(nodes: readonly Parsed[], { places, words, abbreviations }: Asides): void {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue
    const { id, name, title } = node.properties
    const short = node.tagName === 'abbr' || node.tagName === 'acronym' ? textIn(node.children).trim() : ''
    if (short !== '' && typeof title === 'string' && title.trim() !== '' && !abbreviations.has(short))
      abbreviations.set(short, title.replace(unseen, ' ').trim())
    const offset = node.position?.start?.offset
    for (const given of [id, node.tagName === 'a' ? name : null]) {
      if (typeof given !== 'string' || given === '' || offset === undefined) continue
      // GitHub puts this before the names of authors.
      const called = given.replace(/^user-content-/u, '')
      if (offset >= (places.get(called) ?? Number.POSITIVE_INFINITY)) continue
      places.set(called, offset)
      const said = blockElements.has(node.tagName) ? '' : textIn(node.children).replace(/\s+/gu, ' ').trim()
      if (said === '') words.delete(called)
      else words.set(called, said)
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child) waiting.push(child)
    }
  }
}
