import { elements, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import { pictureEntry } from '../picture-entry.js'
import type { BlockContext } from './block-context.js'
import { captioned } from './captioned.js'
import { entry } from './entry.js'
import { attribute, classesOf, hasClass, idOf, numberOf, only } from './query.js'
import { readBlockList } from './read-block-list.js'
import { leading } from './read-leading.js'
import { readTable } from './read-table.js'

/** What stands inside an element, read aloud in its order. */
export function readBlocks(parent: XmlElement, place: BlockContext): TranscriptEntry[] {
  return elements(parent).flatMap((element) => place.read(element, place))
}

/** One block, read aloud. */
export function readBlock(element: XmlElement, place: BlockContext): TranscriptEntry[] {
  switch (element.name) {
    case 'section':
    case 'subsection':
      return [heading(element, place), ...readBlocks(element, { ...place, nesting: 0 })]
    case 'num':
    case 'heading':
      return []
    case 'intro':
    case 'content':
    case 'wrapUp':
      return readBlocks(element, place)
    case 'hcontainer':
      return readContainer(element, place)
    case 'paragraph':
      return numbered(only(element, 'content'), element, place)
    case 'p':
      return readParagraph(element, place)
    case 'block':
      return attribute(element, 'name') === 'code'
        ? [entry('code', element, place, { id: idOf(element) })]
        : []
    case 'blockList':
      return readBlockList(element, place)
    case 'tblock':
      return readComposed(element, place)
    case 'table':
      return readTable(element, place)
    default:
      throw new Error(`Unexpected element \`${element.name}\` among blocks`)
  }
}

function readParagraph(element: XmlElement, place: BlockContext): TranscriptEntry[] {
  const [name] = classesOf(element)
  if (name === 'uncalled') return []
  if (name === 'quotation') {
    const quoted = only(element, 'embeddedStructure')
    return quoted ? readBlocks(quoted, { ...place, isQuoted: true }) : []
  }
  if (name !== undefined) throw new Error(`Unexpected class \`${name}\` of a paragraph`)
  return [entry(place.isQuoted ? 'blockquote' : 'paragraph', element, place, { id: idOf(element) })]
}

/** The heading of a section or of actions. */
function heading(element: XmlElement, place: BlockContext): TranscriptEntry {
  const level = classesOf(element).find((name) => /^level-\d+$/u.test(name))
  return entry('heading', only(element, 'heading'), place, {
    id: idOf(element),
    level: Number(level?.slice('level-'.length) ?? 0),
    number: numberOf(element),
  })
}

function readContainer(element: XmlElement, place: BlockContext): TranscriptEntry[] {
  if (attribute(element, 'name') !== 'actions') return readBlocks(element, place)
  return [
    heading(element, place),
    ...elements(element)
      .filter(({ name }) => name === 'paragraph')
      .flatMap((action) =>
        leading('action', only(action, 'content'), { id: idOf(action), number: numberOf(action) }, place),
      ),
  ]
}

/** A paragraph of the running text with its number. */
function numbered(holder: XmlElement | null, element: XmlElement, place: BlockContext): TranscriptEntry[] {
  const words = holder ? only(holder, 'p') : null
  const kind = place.isQuoted ? 'blockquote' : 'paragraph'
  return [entry(kind, words, place, { id: words ? idOf(words) : null, number: numberOf(element) })]
}

/** Blocks under a name: figures, quotes, notices, and actions and numbered paragraphs among other blocks. */
function readComposed(element: XmlElement, place: BlockContext): TranscriptEntry[] {
  const title = only(element, 'heading')
  const [name] = classesOf(element)
  switch (name) {
    case 'numbered':
      return numbered(element, element, place)
    case 'figure':
      return [...pictured(element, place), ...captioned(title, element, place)]
    case 'actions':
      return [heading(element, place), ...readBlocks(element, place)]
    case 'pull-quote':
      return elements(element).map((line) =>
        hasClass(line, 'source')
          ? entry('quoteSource', line, place)
          : entry('quote', line, place, { id: idOf(element) }),
      )
    case 'notice':
      return [...(title ? [entry('label', title, place)] : []), ...readBlocks(element, place)]
    default:
      throw new Error(`Unexpected class \`${name ?? ''}\` of a block`)
  }
}

function pictured(element: XmlElement, place: BlockContext): TranscriptEntry[] {
  const shown = pictureEntry(entry('figure', only(element, 'p'), place, { id: idOf(element) }))
  return shown ? [shown] : []
}
