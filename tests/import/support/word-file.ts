import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { convertWordFile, type Imported, readWordFile } from '../../../src/import/import-word.js'
import { languageFileText } from '../../../src/import/messages.js'
import { openWordFile } from '../../../src/import/open-word-file.js'
import type { Language } from '../../../src/model/language.js'
import { readLanguage } from '../../../src/read/language.js'
import { packagedTemplates, templatesOf } from '../../../src/read/templates.js'

/** Parts of a Word file that is made by hand; each is the inside of its root element. */
export interface WordParts {
  body?: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  settings?: string
  header?: string
  /** Relationships of the document: id, last word of the type, target; `!` before a target that is outside. */
  links?: Record<string, [type: string, target: string]>
  core?: string
  app?: string
  /** Further files of the package. */
  files?: Record<string, string | Uint8Array>
}

const w = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relations(links: Record<string, [string, string]>): string {
  const all = Object.entries(links).map(([id, [type, target]]) => {
    const isOutside = target.startsWith('!')
    return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${isOutside ? target.slice(1) : target}"${isOutside ? ' TargetMode="External"' : ''}/>`
  })
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

/** A Word file made by hand. */
export function wordFile(parts: WordParts): Uint8Array {
  const own: Record<string, [string, string]> = { ...parts.links }
  const files: Record<string, Uint8Array> = {}
  const add = (name: string, text: string | Uint8Array) => {
    files[name] = typeof text === 'string' ? strToU8(text) : text
  }
  const part = (name: string, root: string, inside: string | undefined, type: string) => {
    if (inside === undefined) return
    add(`word/${name}.xml`, `${declaration}<w:${root} ${w}>${inside}</w:${root}>`)
    own[`rIdOf${name}`] = [type, `${name}.xml`]
  }
  add(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  )
  add(
    '_rels/.rels',
    relations({
      rId1: ['officeDocument', 'word/document.xml'],
      rId2: ['core-properties', 'docProps/core.xml'],
      rId3: ['extended-properties', 'docProps/app.xml'],
    }),
  )
  part('styles', 'styles', parts.styles ?? usualStyles, 'styles')
  part('numbering', 'numbering', parts.numbering, 'numbering')
  part('footnotes', 'footnotes', parts.footnotes, 'footnotes')
  part('endnotes', 'endnotes', parts.endnotes, 'endnotes')
  part('comments', 'comments', parts.comments, 'comments')
  part('settings', 'settings', parts.settings, 'settings')
  part('header1', 'hdr', parts.header, 'header')
  add(
    'word/document.xml',
    `${declaration}<w:document ${w}><w:body>${parts.body ?? ''}<w:sectPr/></w:body></w:document>`,
  )
  add('word/_rels/document.xml.rels', relations(own))
  const core =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
  add('docProps/core.xml', `${declaration}<cp:coreProperties ${core}>${parts.core ?? ''}</cp:coreProperties>`)
  add(
    'docProps/app.xml',
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.app ?? ''}</Properties>`,
  )
  for (const [name, content] of Object.entries(parts.files ?? {})) add(name, content)
  return zipSync(files)
}

/** Styles with the names that Word gives, and ids as a German Word writes them. */
export const usualStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="berschrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('')

/** A run of words, with properties. */
export function run(words: string, properties = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

/** A paragraph of words or of runs, in a style. */
export function p(content: string, style = '', properties = ''): string {
  const inside = content.startsWith('<') ? content : run(content)
  const styled = style === '' ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${styled}${properties}</w:pPr>${inside}</w:p>`
}

/** A cell of paragraphs, or of words. */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : p(content)}</w:tc>`
}

/** A table of rows of cells. */
export function table(rows: string[][], head = 0): string {
  const all = rows.map(
    (row, index) =>
      `<w:tr>${index < head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`,
  )
  return `<w:tbl><w:tblPr/>${all.join('')}</w:tbl>`
}

/** A list, with the id that paragraphs name. */
export function numbering(id: number, ...levels: { format: string; text: string; start?: number }[]): string {
  const all = levels.map(
    ({ format, text, start = 1 }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (level + 1)}"/></w:pPr></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${all.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

/** Properties of a paragraph that is an item. */
export function item(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** A field that has no result. */
export function unfinishedField(instruction: string, data = ''): string {
  return `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

/** A field with its parts in runs of their own, as Word writes it. */
export function field(instruction: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.startsWith('<') ? result : run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

/** A picture of the package. */
export function picture(id: string, alternative: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alternative}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

let known: Promise<Language[]> | null = null

/** The languages that imports are tested with. */
function someLanguages(): Promise<Language[]> {
  known ??= Promise.all(
    ['en', 'fr', 'de', 'es', 'ar', 'zh', 'ru'].map(async (tag) => {
      const { language } = await readLanguage(tag, templatesOf(path.dirname(packagedTemplates)))
      if (!language) throw new Error(`No language ${tag}`)
      return language
    }),
  )
  return known
}

/** What a Word file becomes, with the whole text of its language file behind the front matter. */
export async function imported(
  bytes: Uint8Array,
  tag = 'en',
): Promise<Imported & { text: string; rules: string[] }> {
  const languages = await someLanguages()
  const language = languages.find((one) => one.tag === tag)
  if (!language) throw new Error(`No language ${tag}`)
  const read = readWordFile(await openWordFile(bytes))
  const result = convertWordFile(read, { language, languages, fileName: 'report', present: new Map() })
  const text = languageFileText([], result.blocks).text.replace(/^---\n---\n\n?/u, '')
  return { ...result, text, rules: result.remarks.map(({ ruleId }) => ruleId) }
}

/** A Word file of the fixtures. */
export async function fixture(name: string): Promise<Uint8Array> {
  return readFile(path.join(import.meta.dirname, '../../fixtures/import', name))
}
