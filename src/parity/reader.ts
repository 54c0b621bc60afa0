import { findName, wordsOf } from '../language/find-name.js'
import { readText } from '../language/read-text.js'
import { plainText } from '../model/plain-text.js'
import type { AgreedName } from '../model/publication.js'
import type { Phrasing, Text } from '../model/report.js'
import type { PartReading } from './part-reading.js'
import type { Edition, Part } from './types.js'

/** Reads each text once. */
export function createReader(names: readonly AgreedName[]): (part: Part, edition: Edition) => PartReading {
  const known = new Map<string, PartReading>()
  return (part, { language }) => {
    const text = writtenText(part)
    const key = `${language.tag}\n${text}`
    const found = known.get(key)
    if (found) return found
    const reading = readText(text, language)
    const words = wordsOf(reading.text)
    const mentions = names.flatMap((name, index): [number, number][] => {
      const form = name[language.tag]
      const at = form === undefined ? -1 : findName(words, form, language)
      return at < 0 ? [] : [[index, at]]
    })
    const result = { ...reading, names: new Map(mentions) }
    known.set(key, result)
    return result
  }
}

/** A part's text without the numbers that references were given: a wrong target is one fault, not two. */
function writtenText({ text, content }: Part): string {
  if (content.length === 0) return text
  return content
    .map((node) =>
      node.type === 'reference'
        ? node.children.map((child) => (isGiven(child) ? blank(child.value) : plainText([child]))).join('')
        : plainText([node]),
    )
    .join('')
}

/** What the pipeline wrote stands nowhere in the file. */
function isGiven(node: Phrasing): node is Text {
  return node.type === 'text' && !node.position
}

function blank(text: string): string {
  return '\uFFFC'.repeat(text.length)
}
