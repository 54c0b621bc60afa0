import { findName, type Word, wordsOf } from '../language/find-name.js'
import { foldText } from '../language/fold-text.js'
import { isUnspaced } from '../language/pattern.js'
import { readText } from '../language/read-text.js'
import type { Language } from '../model/language.js'
import { plainText } from '../model/plain-text.js'
import type { AgreedName } from '../model/publication.js'
import type { Phrasing, Text } from '../model/report.js'
import type { PartReading } from './part-reading.js'
import type { ComparedText, Part } from './types.js'

/** Reads each text once. */
export function createReader(
  names: readonly AgreedName[],
): (part: Part, edition: ComparedText) => PartReading {
  const known = new Map<string, PartReading>()
  // Every rule asks for the same parts; equal texts of other parts are found by their words.
  const ofPart = new WeakMap<Part, PartReading>()
  return (part, { language }) => {
    const own = ofPart.get(part)
    if (own) return own
    const text = writtenText(part)
    const key = `${language.tag}\n${text}`
    const found = known.get(key)
    if (found) {
      ofPart.set(part, found)
      return found
    }
    const reading = readText(text, language)
    const words = wordsOf(reading.text)
    const mentions = mentionsIn(words, names, language)
    const result = { ...reading, names: mentions }
    known.set(key, result)
    ofPart.set(part, result)
    return result
  }
}

/** First mentions by index of the name; one inside a longer name (United Nations in United Nations University) is none. */
function mentionsIn(
  all: readonly Word[],
  names: readonly AgreedName[],
  language: Language,
): Map<number, number> {
  const forms = names.flatMap((name, index) => {
    const form = name[language.tag]
    return form === undefined ? [] : [{ index, form }]
  })
  const longestFirst = forms.toSorted((one, other) => other.form.length - one.form.length)
  const mentions = new Map<number, number>()
  const taken = new Set<number>()
  let words = all
  for (const { index, form } of longestFirst) {
    let found = findName(words, form, language, taken)
    if (!found) continue
    mentions.set(index, found.start)
    // Where words are written together, a name is a part of a run.
    const run = foldText(form, language).toLowerCase()
    if (isUnspaced(run)) words = words.map((one) => ({ ...one, word: one.word.replaceAll(run, blank(run)) }))
    while (found && !isUnspaced(run)) {
      for (let offset = 0; offset < found.length; offset += 1) taken.add(found.at + offset)
      found = findName(words, form, language, taken)
    }
  }
  return mentions
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
