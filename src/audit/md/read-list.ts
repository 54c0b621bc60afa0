import type { List, RootContent } from 'mdast'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { transcriptEntry } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import type { Element, Inline } from './elements.js'
import { type Opening, openingOf } from './opening.js'
import { speak } from './speak.js'
import { unframed } from './unframed.js'

/** Items read aloud: what each is, its anchor says; one that begins with a link to a section is a line of the contents. */
export function readList(
  list: List,
  place: BlockContext,
  readBlocks: (blocks: readonly RootContent[], place: BlockContext) => TranscriptEntry[],
): TranscriptEntry[] {
  return list.children.flatMap(({ children, checked }) => {
    const [first, ...rest] = children
    if (first?.type !== 'paragraph') throw new Error('Unexpected item without a paragraph in front')
    const opening = openingOf(first.children)
    const { id, name, number, marker } = opening
    switch (name) {
      case 'action':
        return [said('action', opening.words, place, id, number, 0), ...readBlocks(rest, place)]
      case 'defined-term':
        return [said('term', opening.words, place, id), ...readBlocks(rest, place)]
      case 'definition': {
        const inner = { ...place, nesting: place.nesting + 1 }
        const own = opening.words.length > 0 ? [said('definition', opening.words, place, id)] : []
        return [...own, ...readBlocks(rest, inner)]
      }
      case 'person':
        return parted(opening, 'function', ['personName', 'personFunction'], place)
      case 'term':
        return parted(opening, 'detail', ['colophonTerm', 'colophonDetail'], place)
      case 'key-figure':
        return [said('keyFigure', opening.words, place, id)]
      default: {
        if (marker === null) return [said('contentsEntry', opening.words, place, null, number)]
        const inner = { ...place, nesting: place.nesting + 1 }
        const shown = marker + stateOf(checked)
        return [said('listItem', opening.words, place, id, shown, inner.nesting), ...readBlocks(rest, inner)]
      }
    }
  })
}

/** What readers see of a task (GFM §5.3): a box, ticked or not. */
function stateOf(checked: boolean | null | undefined): string {
  if (checked === null || checked === undefined) return ''
  return checked ? ' \u2611' : ' \u2610'
}

/** A name and what is said of it: two entries, the second where an element of that class stands. */
function parted(
  { id, words }: Opening,
  name: string,
  [before, after]: [TranscriptKind, TranscriptKind],
  place: BlockContext,
): TranscriptEntry[] {
  const isSecond = (node: Inline): node is Element =>
    node.type === 'element' && node.attributes.class === name
  const second = words.find(isSecond)
  return [
    said(
      before,
      words.filter((node) => node !== second),
      place,
      id,
    ),
    ...(second ? [said(after, second.children, place)] : []),
  ]
}

function said(
  kind: TranscriptKind,
  words: readonly Inline[],
  place: BlockContext,
  id: string | null = null,
  number: string | null = null,
  level = 0,
): TranscriptEntry {
  return transcriptEntry(kind, place, { id, number, level }, (found) => speak(unframed(kind, words), found))
}
