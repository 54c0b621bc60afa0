import { create, type OpenFont } from 'fontkit'

/** Tables of a font file by tag; each is a view on the file's bytes. */
export type Tables = ReadonlyMap<string, Uint8Array>

/**
 * Opens a TrueType file.
 * @throws where the bytes are no TrueType font.
 */
export function openFont(bytes: Uint8Array): OpenFont {
  const font = openAny(bytes)
  if (font?.type !== 'TTF') throw new Error('Unexpected bytes, expected a TrueType font')
  return font
}

function openAny(bytes: Uint8Array): OpenFont | null {
  try {
    return create(bytes)
  } catch {
    return null
  }
}

/** The tables of a file that was opened. */
export function tablesOf({ directory }: OpenFont, bytes: Uint8Array): Tables {
  return new Map(
    Object.entries(directory.tables).map(([tag, { offset, length }]) => [
      tag,
      bytes.subarray(offset, offset + length),
    ]),
  )
}

/** A big-endian reader over bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** @throws where the font lacks the table. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`Unexpected font without table ${tag}`)
  return table
}
