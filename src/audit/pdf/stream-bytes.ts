import { decodePDFRawStream, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'

/** Decoded bytes of a stream. */
export function streamBytes(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}
