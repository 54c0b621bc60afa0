import { noteMarkText, type TranscriptEntry, type TranscriptKind } from '../../model/transcript.js'
import { nothingFound, withLogo } from '../../model/transcript-entry.js'
import { pictureEntry } from '../picture-entry.js'
import { type Listener, type Spoken, speak } from './speak.js'
import type { Tag } from './tree.js'

/** What reading a file collects. */
export interface BlockReader extends Listener {
  language: string
  /** Level of `H1` in the outline: 1 for PDF/UA-1, 2 where a Title stands above it. */
  firstLevel: number
  /** Whether what is read stands in a quotation, whose paragraphs are its own kind wherever they stand in it. */
  isQuoted?: boolean
  body: TranscriptEntry[]
  notes: TranscriptEntry[]
}

/** Kinds of the Transcript that a paragraph's class may name. */
const paragraphKinds = new Set<TranscriptKind>([
  'organisation',
  'status',
  'subtitle',
  'date',
  'abstract',
  'blockquote',
  'code',
  'label',
  'personName',
  'personFunction',
  'keyFigure',
  'quote',
  'quoteSource',
  'colophon',
  'colophonTerm',
  'colophonDetail',
])

/** Reads an element and all below it into the body; notes go into their own stream. */
export function readBlocks(reading: BlockReader, tag: Tag, nesting: number): void {
  if (tag.kind === 'languages') return
  const heading = /^H(\d)$/.exec(tag.type)
  if (tag.type === 'Title' || heading) readHeading(reading, tag, heading ? Number(heading[1]) : 0)
  else if (tag.type === 'P') readParagraph(reading, tag)
  else if (tag.kind === 'definitionList') readDefinitions(reading, tag, nesting)
  else if (tag.type === 'L') readList(reading, tag, nesting)
  else if (tag.type === 'Table') readTable(reading, tag)
  else if (tag.type === 'TOC') readContents(reading, tag)
  else if (tag.kind === 'figure') readFigure(reading, tag)
  else if (tag.type === 'BlockQuote') readKids({ ...reading, isQuoted: true }, tag, nesting)
  else if (tag.type === 'Note' || tag.type === 'FENote') readNote(reading, tag)
  else readKids(reading, tag, nesting)
}

function readKids(reading: BlockReader, tag: Tag, nesting: number): void {
  for (const kid of tag.kids) if (kid.node === 'tag') readBlocks(reading, kid, nesting)
}

function readHeading(reading: BlockReader, tag: Tag, level: number): void {
  const spoken = speak(reading, tag)
  if (tag.kind === 'title') {
    reading.body.push(said(reading, 'title', spoken, { level: 1 }))
    return
  }
  reading.body.push(
    said(reading, 'heading', spoken, {
      level: level + reading.firstLevel - 1,
      number: spoken.label,
      id: tag.id,
    }),
  )
}

function readParagraph(reading: BlockReader, tag: Tag): void {
  const kind =
    [...paragraphKinds].find((one) => one === tag.kind) ?? (reading.isQuoted ? 'blockquote' : 'paragraph')
  // Quotations inside a blockquote speak without the ids of their figures and tables, but keep their own.
  // A block of code is code as a whole.
  const code = kind === 'code' ? tags(tag).find((one) => one.type === 'Code') : undefined
  const spoken = speak(reading, code ?? tag)
  reading.body.push(withLogo(said(reading, kind, spoken, { id: tag.id, number: spoken.label })))
}

function readList(reading: BlockReader, list: Tag, nesting: number): void {
  for (const item of tags(list)) {
    const action = item.kind === 'action'
    const level = action ? 0 : nesting + 1
    const label = tags(item).find((one) => one.type === 'Lbl')
    const body = tags(item).find((one) => one.type === 'LBody')
    const marks = { id: item.id, number: label ? speak(reading, label).text : null, level }
    readLeading(reading, action ? 'action' : 'listItem', body, marks, action ? nesting : level)
  }
}

/** Terms are labels, each definition a body. */
function readDefinitions(reading: BlockReader, list: Tag, nesting: number): void {
  for (const part of tags(list).flatMap(tags)) {
    if (part.type === 'Lbl') reading.body.push(said(reading, 'term', speak(reading, part), { id: part.id }))
    else readLeading(reading, 'definition', part, { id: part.id }, nesting + 1)
  }
}

/** The first paragraph speaks with the item's number; an item that begins otherwise speaks it alone. */
function readLeading(
  reading: BlockReader,
  kind: 'listItem' | 'definition' | 'action' | 'note',
  body: Tag | undefined,
  marks: Marks,
  nesting: number,
): void {
  const [first, ...rest] = body ? tags(body) : []
  const opens = first?.type === 'P' && (first.kind === null || first.kind === 'blockquote')
  const opening = opens && first ? speak(reading, first) : silence
  // A definition has no number to say.
  if (opens || kind !== 'definition') reading.body.push(said(reading, kind, opening, marks))
  for (const one of opens || !first ? rest : [first, ...rest]) readBlocks(reading, one, nesting)
}

function readTable(reading: BlockReader, table: Tag): void {
  const caption = tags(table).find((one) => one.type === 'Caption')
  if (caption) readCaption(reading, caption, table.id)
  for (const part of tags(table)) {
    if (part === caption) continue
    for (const row of part.type === 'TR' ? [part] : tags(part)) {
      for (const cell of tags(row))
        reading.body.push(
          said(reading, cell.type === 'TH' ? 'tableHeader' : 'tableCell', speak(reading, cell)),
        )
    }
  }
}

function readCaption(reading: BlockReader, caption: Tag, id: string | null): void {
  const spoken = speak(reading, caption)
  reading.body.push(said(reading, 'caption', spoken, { number: spoken.label, id }))
}

function readFigure(reading: BlockReader, group: Tag): void {
  for (const part of tags(group)) {
    if (part.type === 'Caption') readCaption(reading, part, group.id)
    else readPicture(reading, part, group)
  }
}

/** The picture of a figure, alone or in its link, says its alternative text; words beside it are told as they stand. */
function readPicture(reading: BlockReader, part: Tag, group: Tag): void {
  const spoken = speak(reading, { ...part, type: 'Div', kind: null, kids: [part] })
  const shown = pictureEntry(said(reading, 'figure', spoken, { id: group.id }))
  if (shown) reading.body.push(shown)
}

function readContents(reading: BlockReader, toc: Tag): void {
  for (const part of tags(toc)) {
    const spoken = speak(reading, part)
    if (part.type === 'Caption') reading.body.push(said(reading, 'contents', spoken))
    if (part.type === 'TOCI')
      reading.body.push(said(reading, 'contentsEntry', spoken, { number: spoken.label }))
  }
}

function readNote(reading: BlockReader, note: Tag): void {
  const label = tags(note).find((one) => one.type === 'Lbl')
  const inner: BlockReader = { ...reading, body: reading.notes }
  const body: Tag = { ...note, kids: tags(note).filter((one) => one !== label) }
  const mark = label ? speak(reading, label).text : ''
  readLeading(inner, 'note', body, { id: note.id, number: noteMarkText(mark), level: 0 }, 0)
}

interface Marks {
  id?: string | null
  level?: number
  number?: string | null
}

const silence: Spoken = { ...nothingFound(), text: '', label: null }

function said(
  reading: BlockReader,
  kind: TranscriptKind,
  spoken: Spoken,
  marks: Marks = {},
): TranscriptEntry {
  return {
    kind,
    level: marks.level ?? 0,
    number: marks.number ?? null,
    text: spoken.text,
    language: reading.language,
    direction: reading.direction,
    id: marks.id ?? null,
    links: spoken.links,
    spans: spoken.spans,
    distinctions: spoken.distinctions,
    images: spoken.images,
  }
}

function tags(tag: Tag): Tag[] {
  return tag.kids.filter((kid) => kid.node === 'tag')
}
