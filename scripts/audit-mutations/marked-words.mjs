import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { elements, is, retype } from './pdf-elements.mjs'

/**
 * Damages to words that are stressed, strong or code, and to where the marks of notes lead: nothing else than these changes.
 * They stand in one list for each format.
 */

const body = /^word\/document\.xml$/

/** @type {{ name: string, damage: (html: string) => string }[]} */
export const htmlMarkedWords = [
  { name: 'take the stress from words', damage: (html) => html.replace(/<em>([^<]*)<\/em>/, '$1') },
  {
    name: 'stress words',
    damage: (html) => html.replace(/(<p id="[^"]+-p\d+">)([^<\s]+) /, '$1<em>$2</em> '),
  },
  {
    name: 'make strong words stressed ones',
    damage: (html) => html.replace(/<strong>([^<]*)<\/strong>/, '<em>$1</em>'),
  },
  { name: 'make code words', damage: (html) => html.replace(/<code dir="ltr">([^<]*)<\/code>/, '$1') },
  {
    name: 'exchange where the marks of two notes lead',
    damage: (html) => exchanged(html, /(?<=href=")#[^"]+(?="[^>]*role="doc-noteref")/g),
  },
  {
    name: 'exchange the ways back from two notes',
    damage: (html) => exchanged(html, /(?<=href=")#[^"]+(?="[^>]*role="doc-backlink")/g),
  },
]

/** @type {{ name: string, part: RegExp, damage: (xml: string) => string }[]} */
export const docxMarkedWords = [
  {
    name: 'take the stress from words',
    part: body,
    damage: (xml) => xml.replace('<w:rStyle w:val="Emphasis"/>', ''),
  },
  {
    name: 'stress words',
    part: body,
    damage: (xml) =>
      changeLast(xml, /<w:rPr>(?=<w:lang [^>]*\/><\/w:rPr><w:t)/g, '<w:rPr><w:rStyle w:val="Emphasis"/>'),
  },
  {
    name: 'make strong words stressed ones',
    part: body,
    damage: (xml) => changeLast(xml, /<w:rStyle w:val="Strong"\/>/g, '<w:rStyle w:val="Emphasis"/>'),
  },
  {
    name: 'make code words',
    part: body,
    damage: (xml) => xml.replace('<w:rStyle w:val="VerbatimChar"/>', ''),
  },
  {
    name: 'exchange where the marks of two notes lead',
    part: body,
    damage: (xml) => exchanged(xml, /(?<=<w:footnoteReference [^>]*w:id=")\d+/g),
  },
]

/** @type {{ name: string, damage: (pdf: import('@cantoo/pdf-lib').PDFDocument) => boolean }[]} */
export const pdfMarkedWords = [
  { name: 'take the stress from words', damage: (pdf) => retype(pdf, 'Em', 'Span') },
  { name: 'stress words', damage: (pdf) => retypeLast(pdf, 'Span', 'Em') },
  { name: 'make strong words stressed ones', damage: (pdf) => retypeLast(pdf, 'Strong', 'Em') },
  { name: 'make code words', damage: (pdf) => retype(pdf, 'Code', 'Span') },
  { name: 'exchange where the marks of two notes lead', damage: (pdf) => exchangeTargets(pdf, 'Reference') },
  { name: 'exchange the ways back from two notes', damage: (pdf) => exchangeTargets(pdf, 'Lbl') },
]

/** @type {{ name: string, damage: (text: string) => string }[]} */
export const mdMarkedWords = [
  {
    name: 'take the stress from words',
    damage: (text) => text.replace(/(?<![*\\])\*(?![*\s])([^*\n]+)\*(?!\*)/, '$1'),
  },
  {
    name: 'stress words',
    damage: (text) => text.replace(/(\n<a id="[^"]+-p\d+"><\/a>)(\p{L}+)(?= )/u, '$1*$2*'),
  },
  {
    name: 'make strong words stressed ones',
    damage: (text) => text.replace(/(?<=\p{L} )\*\*([^*\n]+)\*\*/u, '*$1*'),
  },
  { name: 'make code words', damage: (text) => text.replace(/(?<!`)`([^`\n]+)`(?!`)/, '$1') },
  {
    name: 'exchange where the marks of two notes lead',
    damage: (text) => exchanged(text, /\[\^[^\]]+\](?!:)/g),
  },
]

/** The last match: the list of languages above the title is compared by its names alone. */
function changeLast(text, pattern, by) {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? text.slice(0, last.index) + by + text.slice(last.index + last[0].length) : text
}

/** Makes the last element of a type one of another. */
function retypeLast(pdf, from, to) {
  const last = elements(pdf).findLast((element) => is(element, from))
  last?.set(PDFName.of('S'), PDFName.of(to))
  return last !== undefined
}

/** The first match and the first other one, each in the place of the other. */
function exchanged(text, pattern) {
  const found = [...text.matchAll(pattern)]
  const [one] = found
  const other = found.find(([words]) => words !== one?.[0])
  if (!one || !other) return text
  const between = text.slice(one.index + one[0].length, other.index)
  return text.slice(0, one.index) + other[0] + between + one[0] + text.slice(other.index + other[0].length)
}

/** Exchanges where the links below the first two elements of a type lead. */
function exchangeTargets(pdf, type) {
  const links = elements(pdf)
    .filter((element) => is(element, type))
    .flatMap(annotationsBelow)
  const key = links.some((link) => link.has(PDFName.of('Dest'))) ? 'Dest' : 'A'
  const targets = links.map((link) => link.get(PDFName.of(key)))
  const other = targets.findIndex((target) => target && target.toString() !== targets[0]?.toString())
  if (other < 0) return false
  links[0].set(PDFName.of(key), targets[other])
  links[other].set(PDFName.of(key), targets[0])
  return true
}

function annotationsBelow(element) {
  const kids = element.lookup(PDFName.of('K'))
  const all =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids]
  return all.flatMap((kid) => {
    if (!(kid instanceof PDFDict)) return []
    if (kid.has(PDFName.of('S'))) return is(kid, 'Lbl') ? [] : annotationsBelow(kid)
    return kid.has(PDFName.of('Obj')) ? [kid.lookup(PDFName.of('Obj'))] : []
  })
}
