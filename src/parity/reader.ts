import { findName, wordsOf } from '../language/find-name.js'
import type { Reading } from '../language/read/types.js'
import { readText } from '../language/read-text.js'
import type { AgreedName } from '../model/publication.js'
import type { Edition, Part } from './types.js'

/** What a text says that can be compared: a reading, and which agreed names it mentions. */
export interface PartReading extends Reading {
  /** Place of the first mention by index of the name. */
  names: ReadonlyMap<number, number>
}

/** Reads each text once. */
export function createReader(names: readonly AgreedName[]): (part: Part, edition: Edition) => PartReading {
  const known = new Map<string, PartReading>()
  return (part, { language }) => {
    const key = `${language.tag}\n${part.text}`
    const found = known.get(key)
    if (found) return found
    const reading = readText(part.text, language)
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
