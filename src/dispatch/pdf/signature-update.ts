import { type PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { pdfText } from './pdf-text.js'
import { xrefStream } from './xref-stream.js'

/** Bytes that are kept free for a signature: a chain of several certificates has room in them. */
export const signatureRoom = 12_288

/** What a signature says of itself in the PDF. */
export interface SignatureWords {
  /** Day, `YYYY-MM-DD`, by the word of whoever signs. */
  date: string
  /** Who signs. */
  name: string
}

/** A PDF with room for a signature. */
export interface SignableFile {
  bytes: Uint8Array
  /** Offset of the first hexadecimal digit of the signature. */
  contentsAt: number
  /** The two stretches that are signed: all but the signature with its brackets. */
  signed: [Uint8Array, Uint8Array]
}

/**
 * Adds a signature field with room for a signature to a PDF, as an incremental update (ISO 32000-1 §7.5.6): what is there
 * stays byte for byte. The same PDF and words give the same bytes. The field is a widget without extent,
 * which needs no tag (ISO 14289-1 §7.18.1, ISO 14289-2 §8.10.2.3) and no appearance (ISO 19005-2 §6.3.3).
 */
export async function signatureUpdate(built: Uint8Array, words: SignatureWords): Promise<SignableFile> {
  const document = await PDFDocument.load(built, { updateMetadata: false })
  const { context, catalog } = document
  const { Root, Info, ID } = context.trailerInfo
  const page = document.getPage(0)
  if (!(Root instanceof PDFRef) || catalog.has(PDFName.of('AcroForm')))
    throw new Error('Unexpected PDF, expected one of ours without a form')
  const size = context.largestObjectNumber + 1
  const [value, field, xref] = [size, size + 1, size + 2]
  const annotations = page.node.Annots()?.asArray().map(String) ?? []
  const newPage = withKey(page.node, 'Annots', `[${[...annotations, `${field} 0 R`].join(' ')}]`)
  const newCatalog = withKey(catalog, 'AcroForm', `<</Fields [${field} 0 R]/SigFlags 3>>`)
  const day = words.date.replaceAll('-', '')
  const pieces: Buffer[] = []
  const offsets = new Map<number, number>()
  let at = built.length
  const write = (piece: Buffer) => {
    pieces.push(piece)
    at += piece.length
  }
  const writeObject = (number: number, content: Buffer) => {
    offsets.set(number, at)
    write(Buffer.concat([latin(`${number} 0 obj\n`), content, latin('\nendobj\n')]))
  }
  write(latin('\n'))
  const head = latin(
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:${day}000000Z)/Name ${pdfText(words.name)}/ByteRange `,
  )
  const rangeAt = at + `${value} 0 obj\n`.length + head.length
  const contentsAt = rangeAt + rangeLength + '/Contents<'.length
  const room = Buffer.alloc(2 * signatureRoom, '0')
  const body = Buffer.concat([head, Buffer.alloc(rangeLength, ' '), latin('/Contents<'), room, latin('>>>')])
  writeObject(value, body)
  writeObject(
    field,
    latin(
      `<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/TU ${pdfText(words.name)}/Contents ${pdfText(words.name)}/F 132/Rect[0 0 0 0]/P ${page.ref}/V ${value} 0 R>>`,
    ),
  )
  writeObject(page.ref.objectNumber, newPage)
  writeObject(Root.objectNumber, newCatalog)
  offsets.set(xref, at)
  write(
    xrefStream(xref, offsets, {
      Size: String(xref + 1),
      Prev: String(startOf(built)),
      Root: String(Root),
      ...(Info ? { Info: String(Info) } : {}),
      ...(ID ? { ID: serialised(ID).toString('latin1') } : {}),
    }),
  )
  write(latin(`startxref\n${offsets.get(xref)}\n%%EOF\n`))
  const bytes = Buffer.concat([built, ...pieces])
  const [end, again] = [contentsAt - 1, contentsAt + room.length + 1]
  const range = `[0 ${end} ${again} ${bytes.length - again}]`
  bytes.write(range, rangeAt, 'latin1')
  return { bytes, contentsAt, signed: [bytes.subarray(0, end), bytes.subarray(again)] }
}

/** Letters that a range of bytes takes at most: files have less than ten billion bytes. */
const rangeLength = 36

/** Where the last cross-reference section begins. */
function startOf(pdf: Uint8Array): number {
  const tail = Buffer.from(pdf.subarray(-64)).toString('latin1')
  const [, offset] = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail) ?? []
  if (!offset) throw new Error('Unexpected end of a PDF')
  return Number(offset)
}

/** A dictionary with one key more, or with another value of it, as it is written. */
function withKey(dictionary: PDFDict, key: string, value: string): Buffer {
  const parts: Buffer[] = [latin('<<')]
  for (const [name, old] of dictionary.entries())
    if (name !== PDFName.of(key)) parts.push(serialised(name), latin(' '), serialised(old), latin(' '))
  parts.push(latin(`/${key} ${value}>>`))
  return Buffer.concat(parts)
}

function serialised(object: PDFObject): Buffer {
  const bytes = Buffer.alloc(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
