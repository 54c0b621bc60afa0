import { unzip } from '../../archive/unzip.js'
import { child, elements, parseXml, type XmlElement } from '../../archive/xml.js'

/** Prefixes by namespace of what a book's files are written in; names of XHTML and of the package have none. */
const prefixes = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.idpf.org/2007/opf': '',
  'urn:oasis:names:tc:opendocument:xmlns:container': '',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
} as const

/** A book as an archive holds it. */
export interface Book {
  /** Names of all files, in their order. */
  names: readonly string[]
  /** The folder of the package document, with `/` at its end, or empty. */
  folder: string
  /** The package document. */
  package: XmlElement
  /** Gives a file below the folder. Throws where there is none. */
  file: (name: string) => Uint8Array
  /** Gives a document below the folder. Throws where it is not well-formed, or holds comments. */
  document: (name: string) => XmlElement
}

/** Opens a book (EPUB 3.3, section 4.2). */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const { names, files } = await unzip(bytes, () => true)
  const parsed = (name: string): XmlElement => {
    const content = files.get(name)
    if (!content) throw new Error(`Missing \`${name}\` in a book`)
    const { text, isBook } = withoutType(content)
    if (!isBook && name.endsWith('.xhtml')) throw new Error(`Unexpected beginning of \`${name}\``)
    return parseXml(text, name, { prefixes, isBare: true })
  }
  const container = parsed('META-INF/container.xml')
  const roots = child(container, 'rootfiles')
  const [root, ...others] = roots ? elements(roots) : []
  const place = root?.attributes['full-path']
  if (!place || others.length > 0) throw new Error('Expected one package document in a book')
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  return {
    names,
    folder,
    package: parsed(place),
    file: (name) => {
      const content = files.get(folder + name)
      if (!content) throw new Error(`Missing \`${folder}${name}\` in a book`)
      return content
    },
    document: (name) => parsed(folder + name),
  }
}

/** XHTML begins with its own document type, which declares nothing; any other is refused by the parser. */
function withoutType(bytes: Uint8Array): { text: Uint8Array; isBook: boolean } {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const plain = text.replace(/^(<\?xml version="1\.0" encoding="UTF-8"\?>\n)<!DOCTYPE html>\n/u, '$1')
  return { text: new TextEncoder().encode(plain), isBook: plain.length < text.length }
}
