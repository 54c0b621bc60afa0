import { elements, textOf, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { normaliseText } from '../../model/transcript.js'
import { nothingFound } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { attribute, classesOf } from './query.js'
import { ownTarget, speak } from './speak.js'

/** Lines of the title block by their class; null: not read aloud. */
const kinds: Readonly<Record<string, TranscriptKind | null>> = {
  organisation: 'organisation',
  status: 'status',
  title: 'title',
  subtitle: 'subtitle',
  date: 'date',
  abstract: 'abstract',
  contents: 'contents',
  symbol: null,
  languages: null,
}

/** Title block and contents, read aloud. */
export function readFront(preface: XmlElement, place: BlockContext): TranscriptEntry[] {
  return elements(preface).flatMap((line) => {
    if (line.name === 'toc') return elements(line).map((item) => contentsEntry(item, place))
    const [name = ''] = classesOf(line)
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (line.name !== 'p' || kind === undefined)
      throw new Error(`Unexpected \`${line.name}\` of class \`${name}\` above the text`)
    return kind === null ? [] : [entry(kind, line, place, kind === 'title' ? { level: 1 } : {})]
  })
}

function contentsEntry(item: XmlElement, place: BlockContext): TranscriptEntry {
  const number = elements(item).find((one) => one.name === 'inline' && attribute(one, 'name') === 'number')
  return {
    ...entry('contentsEntry', item, place, { number: number ? textOf(number) : null }),
    links: [
      { target: ownTarget(item, place), text: normaliseText(speak(item.children, place, nothingFound())) },
    ],
  }
}
