import { child, isOn, valueIn, type XmlElement } from '../../archive/xml.js'
import { normaliseText, type TranscriptEntry, type TranscriptKind } from '../../model/transcript.js'
import { withLogo } from '../../model/transcript-entry.js'
import type { Counting } from './counting.js'
import { kindOfStyle } from './kinds.js'
import { idOfName } from './package.js'
import { type Listening, listen, type Speech } from './speech.js'
import { lineage } from './styles.js'

export interface BlockReader extends Listening {
  count: Counting
  direction: 'ltr' | 'rtl'
}

const identified = new Set<TranscriptKind>([
  'heading',
  'paragraph',
  'listItem',
  'term',
  'definition',
  'action',
  'blockquote',
  'code',
  'personName',
  'keyFigure',
  'quote',
  'caption',
  'figure',
  'note',
])

/** A paragraph read aloud, with its kind from its style and its number as Word counts it; null if it says nothing. */
export function readParagraph(reading: BlockReader, paragraph: XmlElement): TranscriptEntry | null {
  const { file } = reading
  const properties = child(paragraph, 'w:pPr')
  const styleId = valueIn(properties, 'w:pStyle')
  const place = listPlace(reading, properties, styleId)
  const shown = place ? reading.count(place.list, place.level) : null
  const found = kindOfStyle(file.styles, styleId)
  if (!found) return null
  const { kind, style } = found
  const speech = listen(reading, paragraph)
  if (style === null && speech.text.trim() === '') return null
  const [bookmark] = speech.bookmarks
  const entry: TranscriptEntry = {
    kind,
    level: 0,
    number: null,
    // The lines of a key figure are joined later, with the spaces at their ends.
    text: kind === 'keyFigure' ? speech.text : normaliseText(speech.text),
    language: file.language,
    // Code reads from left to right in every language.
    direction: kind === 'code' ? reading.direction : isOn(properties, 'w:bidi') ? 'rtl' : 'ltr',
    id: identified.has(kind) && bookmark !== undefined ? idOfName(file, bookmark) : null,
    links: speech.links,
    spans: speech.spans,
    distinctions: speech.distinctions,
    images: speech.images,
  }
  switch (kind) {
    case 'title':
      return { ...entry, level: 1 }
    case 'heading':
      return { ...entry, level: Number(style?.name.slice(-1)) + 1, number: shown || null }
    case 'paragraph':
      return { ...entry, number: shown || null }
    case 'action':
      return { ...entry, number: shown }
    case 'listItem':
      return {
        ...entry,
        number: speech.checkBox ? normaliseText(`${shown ?? ''} ${speech.checkBox}`) : shown,
        level: (place?.level ?? 0) + 1,
      }
    case 'caption':
      return { ...entry, number: normaliseText(speech.label) || null }
    case 'contentsEntry':
      return contentsEntry(entry, speech)
    case 'figure':
      return figure(entry, speech)
    case 'organisation':
      return withLogo(entry)
    default:
      return entry
  }
}

/** Number, title and page stand between tabs. */
function contentsEntry(entry: TranscriptEntry, speech: Speech): TranscriptEntry {
  const [number = '', title = ''] = speech.text.split('\t')
  const text = normaliseText(title)
  return {
    ...entry,
    text,
    number: normaliseText(number) || null,
    links: entry.links.map(({ target }) => ({ target, text })),
  }
}

/** The drawing's alternative text, in the link that the drawing bears; a decorative one without link says nothing. */
function figure(entry: TranscriptEntry, { drawings }: Speech): TranscriptEntry | null {
  const [drawing] = drawings
  const text = drawing?.alternative ?? ''
  if (!drawing || (text === '' && entry.links.length === 0)) return null
  const links = entry.links.map((link) => (link.text === '' ? { ...link, text } : link))
  return { ...entry, text, id: drawing.name, links, images: [] }
}

function listPlace(
  { file }: BlockReader,
  properties: XmlElement | undefined,
  styleId: string | null,
): { list: string; level: number } | null {
  const own = child(properties, 'w:numPr')
  const styled = lineage(file.styles, styleId).find(({ list }) => list !== null)
  const list = valueIn(own, 'w:numId') ?? styled?.list ?? null
  if (list === null || list === '0') return null
  const level = valueIn(own, 'w:ilvl')
  if (level !== null) return { list, level: Number(level) }
  const definition = file.lists.instances.get(list)?.definition ?? ''
  const linked = file.lists.definitions.get(definition)?.findIndex((one) => one.style === styled?.id) ?? -1
  return { list, level: Math.max(0, linked) }
}
