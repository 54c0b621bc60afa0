import type { Element, ElementContent } from 'hast'
import { normaliseText, type TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { attribute, elements, hasClass, idOf, textOf } from './query.js'
import { readActions, readFigures, readPeople, readPicture, readQuote } from './read-composed.js'
import { readLeading } from './read-leading.js'
import { readSection } from './read-section.js'
import { readTable } from './read-table.js'
import { speakerOf } from './speaker-of.js'

/** The blocks inside an element, in reading order. Words that stand bare between them are said as well. */
export function readBlocks(parent: Element, place: BlockContext): TranscriptEntry[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'element') return readBlock(child, speakerOf(child, place))
    return child.type === 'text' && child.value.trim() !== '' ? [entry('paragraph', [child], place)] : []
  })
}

function readBlock(element: Element, place: BlockContext): TranscriptEntry[] {
  switch (element.tagName) {
    case 'section':
      if (attribute(element, 'role') === 'doc-endnotes') return []
      return hasClass(element, 'actions')
        ? readActions(element, place)
        : readSection(element, { ...place, nesting: 0 })
    case 'p':
      if (hasClass(element, 'label')) return [entry('label', element.children, place)]
      return [
        entry(place.isQuoted ? 'blockquote' : 'paragraph', element.children, place, {
          id: idOf(element),
          number: paragraphNumber(element),
        }),
      ]
    case 'ul':
    case 'ol':
      return elements(element).flatMap((item) => readItem(item, { ...place, nesting: place.nesting + 1 }))
    case 'dl':
      return elements(element).flatMap((part) => readDefined(part, { ...place, nesting: place.nesting + 1 }))
    case 'blockquote':
      return readBlocks(element, { ...place, isQuoted: true })
    case 'pre':
      return [entry('code', codeIn(element), place, { id: idOf(element) })]
    case 'table':
      return readTable(element, place)
    case 'figure':
      return hasClass(element, 'quote') ? readQuote(element, place) : readPicture(element, place)
    case 'div':
      if (hasClass(element, 'people')) return readPeople(element, place)
      if (hasClass(element, 'figures')) return readFigures(element, place)
      return readBlocks(element, place)
    case 'hr':
      return []
    default:
      throw new Error(`Unexpected element \`${element.tagName}\` among blocks`)
  }
}

/** What a block of code says: all of it is code. */
function codeIn(block: Element): readonly ElementContent[] {
  const [first, ...others] = block.children
  const isWhole = first?.type === 'element' && first.tagName === 'code' && others.length === 0
  return isWhole ? first.children : block.children
}

/** The number of a numbered paragraph. */
function paragraphNumber(element: Element): string | null {
  const number = elements(element).find((one) => hasClass(one, 'number'))
  return number ? normaliseText(textOf(number)) : null
}

/** The marker, with the sign of a task as the page shows it. */
function numberOf(item: Element): string | null {
  const task = elements(item).find((element) => hasClass(element, 'task'))
  const marker = attribute(item, 'dataMarker')
  return task ? normaliseText(`${marker ?? ''} ${textOf(task)}`) : marker
}

/** A term, or a definition. */
function readDefined(part: Element, around: BlockContext): TranscriptEntry[] {
  const place = speakerOf(part, around)
  return part.tagName === 'dt'
    ? [entry('term', part.children, place, { id: idOf(part) })]
    : readLeading(part, { kind: 'definition', number: null, level: 0, place })
}

function readItem(item: Element, place: BlockContext): TranscriptEntry[] {
  return readLeading(item, {
    kind: 'listItem',
    number: numberOf(item),
    level: place.nesting,
    place: speakerOf(item, place),
  })
}
