import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import { pictureEntry } from '../picture-entry.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { elements, find, findAll, hasClass, idOf, textOf } from './query.js'
import { readCaption } from './read-caption.js'
import { readLeading } from './read-leading.js'
import { readHeading } from './read-section.js'
import { speakerOf } from './speaker-of.js'

/** Actions: a heading and numbered items. */
export function readActions(section: Element, place: BlockContext): TranscriptEntry[] {
  const { said, rest } = readHeading(section, place)
  const list = find(rest, (element) => element.tagName === 'ol')
  return [
    ...said,
    ...(list ? elements(list) : []).flatMap((item) => {
      const number = find(item, (element) => hasClass(element, 'number'))
      const text = number ? textOf(number) : null
      return readLeading(item, { kind: 'action', number: text, level: 0, place: speakerOf(item, place) })
    }),
  ]
}

/** People: a label, names and functions. Somebody without function has a hidden `dd`. */
export function readPeople(block: Element, place: BlockContext): TranscriptEntry[] {
  const isName = ({ tagName }: Element) => tagName === 'dt'
  const isFunction = ({ tagName, properties }: Element) => tagName === 'dd' && !properties.hidden
  return [
    ...labelOf(block, place),
    ...findAll(block, (element) => element.tagName === 'div' && idOf(element) !== null).flatMap((person) => [
      ...findAll(person, isName).map((name) =>
        entry('personName', name.children, speakerOf(name, place), { id: idOf(person) }),
      ),
      ...findAll(person, isFunction).map((said) =>
        entry('personFunction', said.children, speakerOf(said, place)),
      ),
    ]),
  ]
}

/** Key figures: a label and one line for each. */
export function readFigures(block: Element, place: BlockContext): TranscriptEntry[] {
  return [
    ...labelOf(block, place),
    ...findAll(block, (element) => element.tagName === 'li').map((item) =>
      entry('keyFigure', item.children, speakerOf(item, place), { id: idOf(item) }),
    ),
  ]
}

/** A pull quote and its source. */
export function readQuote(figure: Element, place: BlockContext): TranscriptEntry[] {
  const words = find(figure, (element) => element.tagName === 'p')
  const source = find(figure, (element) => element.tagName === 'figcaption')
  return [
    ...(words ? [entry('quote', words.children, speakerOf(words, place), { id: idOf(figure) })] : []),
    ...(source ? [entry('quoteSource', source.children, speakerOf(source, place))] : []),
  ]
}

/** A figure: the alternative text, unless decorative, where its picture leads, and the caption. */
export function readPicture(figure: Element, place: BlockContext): TranscriptEntry[] {
  const plate = find(figure, (element) => hasClass(element, 'plate'))
  const shown = plate && pictureEntry(entry('figure', plate.children, place, { id: idOf(figure) }))
  return [...(shown ? [shown] : []), ...readCaption(figure, 'figcaption', place)]
}

function labelOf(block: Element, place: BlockContext): TranscriptEntry[] {
  const label = elements(block).find((element) => element.tagName === 'p' && hasClass(element, 'label'))
  return label ? [entry('label', label.children, speakerOf(label, place))] : []
}
