import type { Blockquote, Heading, Paragraph, RootContent, Table } from 'mdast'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { type EntryFacts, transcriptEntry } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { elements, type Inline } from './elements.js'
import { openingOf } from './opening.js'
import { readList } from './read-list.js'
import { speak } from './speak.js'
import { unframed } from './unframed.js'

/** Paragraphs that are something else, by the class of their anchor; null: not read aloud. */
const kinds: Record<string, TranscriptKind | null> = {
  organisation: 'organisation',
  status: 'status',
  subtitle: 'subtitle',
  date: 'date',
  abstract: 'abstract',
  contents: 'contents',
  label: 'label',
  notice: 'label',
  caption: 'caption',
  'defined-term': 'term',
  figure: 'figure',
  quote: 'quote',
  'quote-source': 'quoteSource',
  'notice-unlabelled': null,
  symbol: null,
  languages: null,
}

/** Blocks read aloud, in their order. Notes are a stream of their own. */
export function readBlocks(blocks: readonly RootContent[], place: BlockContext): TranscriptEntry[] {
  let figure: string | null = null
  return blocks.flatMap((block) => {
    const said = readBlock(block, place)
    const [entry] = said
    // A caption belongs to the picture before it.
    if (entry?.kind === 'caption' && entry.id === null) return said.map((one) => ({ ...one, id: figure }))
    figure = entry?.kind === 'figure' ? entry.id : null
    return said
  })
}

function readBlock(block: RootContent, place: BlockContext): TranscriptEntry[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, place)]
    case 'paragraph':
      return paragraph(block, place)
    case 'list':
      return readList(block, place, readBlocks)
    case 'blockquote':
      return readBlocks(block.children, { ...place, isQuoted: place.isQuoted || !isComposed(block) })
    case 'code':
      return [
        entry('code', [{ type: 'text', value: block.value }], place, { id: block.meta?.slice(1) ?? null }),
      ]
    case 'table':
      return table(block, place)
    case 'thematicBreak':
    case 'footnoteDefinition':
      return []
    default:
      throw new Error(`Unexpected ${block.type} in a Markdown edition`)
  }
}

function heading({ depth, children }: Heading, place: BlockContext): TranscriptEntry {
  const { id, name, number, words } = openingOf(children)
  if (name === 'colophon') return entry('colophon', words, place)
  const level = Number(name?.match(/^level-(\d+)$/u)?.[1] ?? depth)
  return entry(level === 1 ? 'title' : 'heading', words, place, { id, number, level })
}

function paragraph({ children }: Paragraph, place: BlockContext): TranscriptEntry[] {
  const { id, name, number, words } = openingOf(children)
  if (name === null) return [entry(place.isQuoted ? 'blockquote' : 'paragraph', words, place, { id, number })]
  const kind = kinds[name]
  if (kind === undefined) throw new Error(`Unexpected class \`${name}\` of a paragraph`)
  if (kind === null) return []
  const said = entry(kind, words, place, { id: kind === 'label' ? null : id, number })
  return [
    kind === 'figure'
      ? { ...said, links: said.links.filter(({ target }) => !isOwnPicture(target, id)) }
      : said,
  ]
}

/** Whether a link leads to the picture itself, on the page in HTML that stands beside. */
function isOwnPicture(target: string, id: string | null): boolean {
  return id !== null && target.endsWith(`#${id}`) && target.startsWith('../')
}

/** A pull quote or a notice: its first paragraph says so. */
function isComposed({ children }: Blockquote): boolean {
  const [first] = children
  const name = first?.type === 'paragraph' ? openingOf(first.children).name : null
  return name === 'quote' || name === 'notice' || name === 'notice-unlabelled'
}

function table({ children }: Table, place: BlockContext): TranscriptEntry[] {
  return children.flatMap((row, index) =>
    row.children.map((cell) => {
      const words = elements(cell.children)
      const [first] = words
      const isHeader = index === 0 || (first?.type === 'element' && first.attributes.class === 'header')
      return entry(isHeader ? 'tableHeader' : 'tableCell', words, place)
    }),
  )
}

function entry(
  kind: TranscriptKind,
  words: readonly Inline[],
  place: BlockContext,
  facts: EntryFacts = {},
): TranscriptEntry {
  return transcriptEntry(kind, place, facts, (found) => speak(unframed(kind, words), found))
}
