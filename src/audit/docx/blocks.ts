import { child, elements, type XmlElement } from '../../archive/xml.js'
import { normaliseText, type TranscriptEntry } from '../../model/transcript.js'
import { type BlockReader, readParagraph } from './paragraph.js'

/** Paragraphs and tables in reading order. */
export function readBlocks(reading: BlockReader, parent: XmlElement): TranscriptEntry[] {
  return pictureFirst(elements(parent).flatMap((element) => readBlock(reading, element)))
}

function readBlock(reading: BlockReader, element: XmlElement): TranscriptEntry[] {
  switch (element.name) {
    case 'w:p': {
      const entry = readParagraph(reading, element)
      return entry && !isSilent(entry) ? [entry] : []
    }
    case 'w:tbl':
      return elements(element)
        .filter(({ name }) => name === 'w:tr')
        .flatMap((row) =>
          elements(row)
            .filter(({ name }) => name === 'w:tc')
            .flatMap((cell) => oneFigure(readBlocks(reading, cell))),
        )
    case 'w:sdt': {
      const content = child(element, 'w:sdtContent')
      return content ? readBlocks(reading, content) : []
    }
    default:
      return []
  }
}

/** Somebody without a function has an empty cell. */
function isSilent({ kind, text }: TranscriptEntry): boolean {
  return kind === 'personFunction' && text === ''
}

/** A cell's qualifier, figure and description are one key figure. */
function oneFigure(entries: TranscriptEntry[]): TranscriptEntry[] {
  const [first] = entries
  if (first?.kind !== 'keyFigure') return entries
  return [
    {
      ...first,
      text: normaliseText(entries.map(({ text }) => text).join('')),
      links: entries.flatMap(({ links }) => links),
      spans: entries.flatMap(({ spans }) => spans),
      distinctions: entries.flatMap(({ distinctions }) => distinctions ?? []),
      images: entries.flatMap(({ images }) => images),
    },
  ]
}

/** A figure's caption stands above it and is read after it. */
function pictureFirst(entries: TranscriptEntry[]): TranscriptEntry[] {
  const ordered = [...entries]
  for (let index = 1; index < ordered.length; index += 1) {
    const [caption, figure] = [ordered[index - 1], ordered[index]]
    if (caption?.kind !== 'caption' || figure?.kind !== 'figure' || caption.id !== figure.id) continue
    ordered.splice(index - 1, 2, figure, caption)
  }
  return ordered
}
