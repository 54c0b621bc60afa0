import { elements, type XmlElement } from '../../archive/xml.js'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { classesOf, hasClass, idOf, numberOf, only } from './query.js'
import { leading } from './read-leading.js'

/** A list, by its class: of items, definitions, actions, people, key figures, or lines of the colophon. */
export function readBlockList(list: XmlElement, place: BlockContext): TranscriptEntry[] {
  const items = elements(list).filter(({ name }) => name === 'item')
  const introduction = only(list, 'listIntroduction')
  const [name] = classesOf(list)
  const label = introduction ? [entry(name === 'colophon' ? 'colophon' : 'label', introduction, place)] : []
  const inner = { ...place, nesting: place.nesting + 1 }
  switch (name) {
    case 'ordered':
    case 'unordered':
      return items.flatMap((item) =>
        leading('listItem', item, { id: idOf(item), number: numberOf(item), level: inner.nesting }, inner),
      )
    case 'definitions':
      return items.flatMap((group) => defined(group, inner))
    case 'actions':
      return items.flatMap((item) =>
        leading('action', item, { id: idOf(item), number: numberOf(item) }, place),
      )
    case 'people':
      return [
        ...label,
        ...items.flatMap((item) =>
          elements(item).map((line) =>
            hasClass(line, 'function')
              ? entry('personFunction', line, place)
              : entry('personName', line, place, { id: idOf(item) }),
          ),
        ),
      ]
    case 'key-figures':
      return [
        ...label,
        ...items.map((item) => entry('keyFigure', only(item, 'p'), place, { id: idOf(item) })),
      ]
    case 'colophon':
      return [
        ...label,
        ...items.flatMap((item) => [
          entry('colophonTerm', only(item, 'heading'), place),
          entry('colophonDetail', only(item, 'p'), place),
        ]),
      ]
    default:
      throw new Error(`Unexpected class \`${name ?? ''}\` of a list`)
  }
}

function defined(group: XmlElement, inner: BlockContext): TranscriptEntry[] {
  return elements(group).flatMap((part) =>
    part.name === 'heading'
      ? [entry('term', part, inner, { id: idOf(part) })]
      : leading('definition', part, { id: idOf(part) }, inner),
  )
}
