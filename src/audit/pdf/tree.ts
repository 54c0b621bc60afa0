import { type PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { PdfFile } from './file.js'
import { entry, nameText } from './objects.js'
import type { Shown } from './page-text.js'

/** A structure element as the file holds it. */
export interface Tag {
  node: 'tag'
  type: string
  /** The first class: what our writer calls the element. */
  kind: string | null
  id: string | null
  language: string | null
  alternative: string | null
  actualText: string | null
  /** Direction of lines where the element sets it. */
  writingMode: 'ltr' | 'rtl' | null
  /** Of a figure: the upper edge of its box, points. */
  top: number | null
  kids: TagKid[]
}

export type TagKid =
  | Tag
  | { node: 'text'; pieces: readonly Shown[]; page: PDFRef; id: number }
  | { node: 'annotation'; dict: PDFDict }

/** The structure tree below the root's `Document`. */
export function readTree(file: PdfFile): Tag {
  const { objects, catalog } = file
  const root = objects.dict(entry(catalog, 'StructTreeRoot'))
  const [document] = objects.array(entry(root, 'K'))
  const dict = objects.dict(document)
  if (!dict) throw new Error('The PDF has no structure tree.')
  return readTag({ file, seen: new Set(), depth: 0 }, dict)
}

/** Most levels of elements: more than any document has, fewer than exhaust the stack. */
export const deepestTags = 200

interface TagContext {
  file: PdfFile
  /** Elements read until now: one that stands in two places would be read forever. */
  seen: Set<PDFDict>
  depth: number
}

function readTag(context: TagContext, dict: PDFDict): Tag {
  const { file, seen, depth } = context
  const { objects } = file
  if (seen.has(dict)) throw new Error('Unexpected structure element that stands in two places')
  if (depth > deepestTags)
    throw new Error(`Unexpected structure elements more than ${deepestTags} levels deep`)
  seen.add(dict)
  const page = entry(dict, 'Pg')
  const [kind] = objects.array(entry(dict, 'C'))
  return {
    node: 'tag',
    type: objects.text(entry(dict, 'S')) ?? '',
    kind: kind instanceof PDFName ? nameText(kind) : null,
    id: objects.name(entry(dict, 'ID')),
    language: objects.text(entry(dict, 'Lang')),
    alternative: objects.text(entry(dict, 'Alt')),
    actualText: objects.text(entry(dict, 'ActualText')),
    writingMode: writingMode(file, dict),
    top: topOf(file, dict),
    kids: objects
      .array(entry(dict, 'K'))
      .flatMap((kid) => readKid({ ...context, depth: depth + 1 }, kid, page)),
  }
}

function writingMode({ objects }: PdfFile, dict: PDFDict): Tag['writingMode'] {
  for (const attribute of objects.array(entry(dict, 'A'))) {
    const mode = objects.text(entry(objects.dict(attribute), 'WritingMode'))
    if (mode === 'LrTb') return 'ltr'
    if (mode === 'RlTb') return 'rtl'
  }
  return null
}

function topOf({ objects }: PdfFile, dict: PDFDict): number | null {
  for (const attribute of objects.array(entry(dict, 'A'))) {
    const box = objects.array(entry(objects.dict(attribute), 'BBox'))
    if (box.length === 4) return objects.number(box[3])
  }
  return null
}

function readKid(context: TagContext, kid: PDFObject, page: PDFObject | undefined): TagKid[] {
  const { file } = context
  const { objects } = file
  const id = objects.number(kid)
  if (id !== null) return marked(file, page, id)
  const dict = objects.dict(kid)
  if (!dict) return []
  const type = objects.text(entry(dict, 'Type'))
  if (type === 'MCR') {
    const reference = objects.number(entry(dict, 'MCID'))
    return reference === null ? [] : marked(file, entry(dict, 'Pg') ?? page, reference)
  }
  if (type === 'OBJR') {
    const annotation = objects.dict(entry(dict, 'Obj'))
    return annotation ? [{ node: 'annotation', dict: annotation }] : []
  }
  return [readTag(context, dict)]
}

function marked(file: PdfFile, page: PDFObject | undefined, id: number): TagKid[] {
  return page instanceof PDFRef ? [{ node: 'text', pieces: file.marked(page, id), page, id }] : []
}
