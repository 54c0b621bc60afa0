import path from 'node:path'
import { type Unzipped, unzip } from '../archive/unzip.js'
import { child, elements, parseXml, textOf, type XmlElement } from '../archive/xml.js'
import { wordPrefixes } from './namespaces.js'
import { type Numbering, readNumbering } from './numbering.js'
import { readStyles, type Styles } from './styles.js'

/** Most bytes of a Word file that is imported. */
export const largestWordFile = 256 * 2 ** 20

/** Most bytes of one part of XML: some ten thousand pages. */
const largestPart = 48 * 2 ** 20

/** What a relationship leads to. */
export interface Relationship {
  /** The last word of its type: `image`, `hyperlink`. */
  type: string
  /** A part of the package, or an address outside. */
  target: string
  isExternal: boolean
}

/** A part with what it refers to. */
export interface Part {
  name: string
  root: XmlElement
  relationships: ReadonlyMap<string, Relationship>
}

/** A Word file, opened within bounds. */
export interface WordFile {
  document: Part
  styles: Styles
  numbering: Numbering
  footnotes: Part | null
  endnotes: Part | null
  comments: Part | null
  settings: XmlElement | null
  /** Headers and footers. */
  running: Part[]
  /** Properties by name: `dc:title`, `cp:keywords`, `Company`. */
  properties: ReadonlyMap<string, string>
  /** The part of that name: a chart, a diagram. */
  part: (name: string) => Part | null
  /** The bytes of a picture. */
  media: (name: string) => Uint8Array | null
}

/** Why a file cannot be imported: what it is, and what to do. */
export class NoWordFile extends Error {
  constructor(
    reason: string,
    readonly note: string,
  ) {
    super(reason)
  }
}

/**
 * Opens a Word file (.docx, .docm, .dotx), of which every byte may come from somebody else. Nothing outside the package
 * is ever opened.
 * @throws {NoWordFile} where it is none, or cannot be read
 */
export async function openWordFile(bytes: Uint8Array): Promise<WordFile> {
  const foreign = foreignFile(bytes)
  if (foreign) throw foreign
  const { names, files } = await opened(bytes)
  const known = new Map(names.map((name) => [name.toLowerCase(), name]))
  const read = new Map<string, Part | null>()
  const part = (name: string): Part | null => {
    const found = read.get(name)
    if (found !== undefined) return found
    const made = readPart(name, files, known)
    read.set(name, made)
    return made
  }
  const packaged = relationshipsOf('', files, known)
  const first = (from: ReadonlyMap<string, Relationship>, type: string): Part | null => {
    const found = [...from.values()].find((one) => one.type === type && !one.isExternal)
    return found ? part(found.target) : null
  }
  const document = first(packaged, 'officeDocument')
  if (!document || !child(document.root, 'w:body')) throw otherPackage(names)
  const own = document.relationships
  return {
    document,
    styles: readStyles(first(own, 'styles')?.root ?? null),
    numbering: readNumbering(first(own, 'numbering')?.root ?? null),
    footnotes: first(own, 'footnotes'),
    endnotes: first(own, 'endnotes'),
    comments: first(own, 'comments'),
    settings: first(own, 'settings')?.root ?? null,
    running: [...own.values()]
      .filter(({ type, isExternal }) => (type === 'header' || type === 'footer') && !isExternal)
      .flatMap(({ target }) => part(target) ?? []),
    properties: new Map(
      [first(packaged, 'core-properties'), first(packaged, 'extended-properties')].flatMap((one) =>
        one
          ? elements(one.root).map((element): [string, string] => [element.name, textOf(element).trim()])
          : [],
      ),
    ),
    part,
    media: (name) => files.get(known.get(name.toLowerCase()) ?? name) ?? null,
  }
}

const saveAs = 'Open it in Word or LibreOffice and save it as .docx (“Word document”), then import that file.'

/** What a file is by its first bytes, where it is no ZIP archive. */
function foreignFile(bytes: Uint8Array): NoWordFile | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (bytes.length === 0) return new NoWordFile('Unexpected empty file, expected a Word file (.docx)', saveAs)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const utf16 = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 2 ** 20)))
    return utf16.includes('EncryptedPackage') || utf16.includes('EncryptionInfo')
      ? new NoWordFile(
          'Unexpected encrypted file, expected a Word file without a password',
          'Open it in Word, remove the password under File › Info › Protect Document, and save it.',
        )
      : new NoWordFile('Unexpected file of Word 97 to 2003 (.doc), expected .docx', saveAs)
  }
  if (starts(0x25, 0x50, 0x44, 0x46))
    return new NoWordFile(
      'Unexpected PDF, expected a Word file (.docx)',
      'Import the Word file that the PDF was made from. Word can open a PDF and save it as .docx, but what it makes of it is a guess.',
    )
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66))
    return new NoWordFile('Unexpected RTF, expected a Word file (.docx)', saveAs)
  if (starts(0x50, 0x4b)) return null
  return new NoWordFile('Unexpected file that is no Word file (.docx)', saveAs)
}

function otherPackage(names: readonly string[]): NoWordFile {
  if (names.includes('mimetype') || names.includes('content.xml'))
    return new NoWordFile('Unexpected OpenDocument file (.odt), expected .docx', saveAs)
  if (names.some((name) => name.startsWith('xl/')))
    return new NoWordFile(
      'Unexpected Excel file, expected a Word file (.docx)',
      'Copy its tables into a Word file, or write them in Markdown.',
    )
  if (names.some((name) => name.startsWith('ppt/')))
    return new NoWordFile(
      'Unexpected PowerPoint file, expected a Word file (.docx)',
      'Import the report, not its slides.',
    )
  return new NoWordFile('Unexpected archive without a Word document in it, expected .docx', saveAs)
}

async function opened(bytes: Uint8Array): Promise<Unzipped> {
  try {
    return await unzip(bytes, (name) => !/\.(?:bin|ttf|odttf)$/iu.test(name))
  } catch (error) {
    throw damaged(error)
  }
}

function damaged(error: unknown): NoWordFile {
  const detail = error instanceof Error ? error.message : String(error)
  return new NoWordFile(
    `Cannot read the Word file: ${detail}`,
    'It is damaged, or was not made by Word. Open it in Word, let it mend what it can, and save it anew.',
  )
}

function readPart(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, string>,
): Part | null {
  const bytes = files.get(known.get(name.toLowerCase()) ?? name)
  return bytes ? { name, root: xmlOf(bytes, name), relationships: relationshipsOf(name, files, known) } : null
}

function xmlOf(bytes: Uint8Array, name: string): XmlElement {
  if (bytes.length > largestPart)
    throw damaged(new Error(`\`${name}\` has more than ${largestPart / 2 ** 20} MB`))
  try {
    return parseXml(bytes, name, { prefixes: wordPrefixes })
  } catch (error) {
    throw damaged(error)
  }
}

/** The relationships of a part, or of the whole package (ECMA-376 part 2, 6.5). */
function relationshipsOf(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, Relationship> {
  const folder = path.posix.dirname(name)
  const file = path.posix.join(folder, '_rels', `${path.posix.basename(name)}.rels`)
  const bytes = files.get(known.get(file.toLowerCase()) ?? file)
  if (!bytes) return new Map()
  return new Map(
    elements(xmlOf(bytes, file)).map(({ attributes }) => {
      const isExternal = attributes.TargetMode === 'External'
      const target = attributes.Target ?? ''
      const relationship: Relationship = {
        type: attributes.Type?.split('/').at(-1) ?? '',
        target: isExternal ? target : path.posix.join('/', folder, target).slice(1),
        isExternal,
      }
      if (!isExternal && target.startsWith('/')) relationship.target = path.posix.normalize(target).slice(1)
      return [attributes.Id ?? '', relationship]
    }),
  )
}
