import type { PDFDict } from '@cantoo/pdf-lib'
import type { EditionReading, StatedProperty } from '../reading.js'
import { entry, nameText, type Objects } from './objects.js'
import { type PacketEntry, readPacket } from './packet.js'

type Finding = EditionReading['findings'][number]

/** What a PDF says of itself beside its pages. */
export interface PdfStatements {
  properties: StatedProperty[]
  /** Titles of the bookmarks, in their order. */
  bookmarks: string[]
  findings: Finding[]
}

const information: Readonly<Record<string, StatedProperty['name']>> = {
  Title: 'title',
  Author: 'creator',
  Subject: 'subtitle',
  Keywords: 'keywords',
  CreationDate: 'date',
  ModDate: 'date',
}

const packet: Readonly<Record<string, StatedProperty['name']>> = {
  'dc:title': 'title',
  'dc:creator': 'creator',
  'dc:description': 'subtitle',
  'dc:rights': 'rights',
  'dc:language': 'language',
  'pdf:Keywords': 'keywords',
  'xmp:CreateDate': 'date',
  'xmp:ModifyDate': 'date',
}

/** Properties that say what kind of file it is. */
const ownWords: Readonly<Record<string, RegExp>> = {
  'dc:format': /^application\/pdf$/,
  'pdf:Producer': /^Rapporteur$/,
  'xmp:CreatorTool': /^Rapporteur$/,
  'pdfaid:part': /^[234]$/,
  'pdfaid:conformance': /^[AF]$/,
  'pdfaid:rev': /^2020$/,
  'pdfuaid:part': /^[12]$/,
  'pdfuaid:rev': /^2024$/,
  'pdfaExtension:schemas':
    /^PDF\/UA identification schema http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/ pdfuaid part Integer internal Part of ISO 14289 that the file conforms to$/,
}

/** Reads the document information, the metadata packet and the bookmarks. */
export function statementsOf(
  objects: Objects,
  catalog: PDFDict,
  info: PDFDict | null,
  metadata: Uint8Array,
): PdfStatements {
  const said = readPacket(new TextDecoder().decode(metadata))
  const findings = said
    .filter(({ name, text }) => !packet[name] && !ownWords[name]?.test(text.trim().replaceAll(/\s+/gu, ' ')))
    .map(({ name, text }) => foreign('metadata', `property \`${name}\` \`${text.slice(0, 60)}\``))
  const own: StatedProperty[] = [...(info?.entries() ?? [])].flatMap(([key, value]) => {
    const name = information[nameText(key)]
    const text = objects.text(value) ?? ''
    if (name) return [{ name, said: name === 'date' ? isoDate(text) : text }]
    if (!/^(?:Creator|Producer)$/.test(nameText(key)) || text !== 'Rapporteur')
      findings.push(foreign('information', `entry \`${nameText(key)}\` \`${text.slice(0, 60)}\``))
    return []
  })
  return {
    properties: [...own, ...said.flatMap(propertyOf)],
    bookmarks: bookmarksOf(objects, catalog, findings),
    findings: [...findings, ...viewing(objects, catalog)],
  }
}

function propertyOf({ name, text }: PacketEntry): StatedProperty[] {
  const known = packet[name]
  return known ? [{ name: known, said: text }] : []
}

/** `D:20170424000000Z` as `2017-04-24`. */
function isoDate(text: string): string {
  return text.replace(/^D:(\d{4})(\d\d)(\d\d)000000Z?$/, '$1-$2-$3')
}

/** Bookmarks lead into the document, each once. */
function bookmarksOf(objects: Objects, catalog: PDFDict, findings: Finding[]): string[] {
  const titles: string[] = []
  const seen = new Set<PDFDict>()
  const visit = (parent: PDFDict | null) => {
    let item = objects.dict(entry(parent, 'First'))
    while (item) {
      if (seen.has(item)) {
        findings.push(foreign('bookmarks', 'bookmark that stands in two places'))
        return
      }
      seen.add(item)
      titles.push(objects.text(entry(item, 'Title')) ?? '')
      if (titles.length < mostBookmarks) visit(item)
      item = objects.dict(entry(item, 'Next'))
    }
  }
  visit(objects.dict(entry(catalog, 'Outlines')))
  return titles
}

/** More than any document has, fewer than exhaust the stack. */
const mostBookmarks = 5000

/** How a viewer opens the file: by its title, from its first page, which is page 1. */
function viewing(objects: Objects, catalog: PDFDict): Finding[] {
  const labels = objects.array(entry(objects.dict(entry(catalog, 'PageLabels')), 'Nums'))
  const [first, style] = labels
  const label = objects.dict(style)
  const isPlain =
    labels.length === 0 ||
    (labels.length === 2 &&
      objects.number(first) === 0 &&
      label?.entries().length === 1 &&
      objects.text(entry(label, 'S')) === 'D')
  const preferences = objects.dict(entry(catalog, 'ViewerPreferences'))?.entries() ?? []
  return [
    ...(isPlain ? [] : [foreign('catalog', 'names of pages, expected their numbers')]),
    ...preferences
      .filter(([key]) => !/^(?:DisplayDocTitle|Direction)$/.test(nameText(key)))
      .map(([key]) => foreign('catalog', `preference \`${nameText(key)}\``)),
  ]
}

function foreign(place: string, what: string): Finding {
  return { rule: 'foreign-content', place, message: `Unexpected ${what}` }
}
