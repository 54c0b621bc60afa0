// @ts-check
/**
 * Compares the page numbers that contents of Word editions state with the pages on which LibreOffice sets the sections,
 * and both with the pages of the PDF editions beside them:
 *
 *     npm run compile && node scripts/word-pages/main.mjs [folder with editions, default: out]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { unzip } from '../../dist/archive/unzip.js'
import { wordPages } from '../../dist/audit/pixels/word-pages.js'

const out = path.resolve(process.argv[2] ?? 'out')
const editions = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.docx'))
  .sort()
const word = wordPages()
const total = { sections: 0, stated: 0, printed: 0, statedOff: 0, printedOff: 0 }
for (const name of editions) {
  const file = path.join(out, name)
  const bytes = new Uint8Array(readFileSync(file))
  const stated = await statedPages(bytes)
  if (stated.length === 0) continue
  const pdf = file.replace(/docx$/u, 'pdf')
  const printed = existsSync(pdf) ? await topPages(readFileSync(pdf)) : []
  const drawn = await word.convert(bytes, file)
  if (!drawn) throw new Error('LibreOffice, which sets the pages, is not installed or failed')
  const named = await namedPages(drawn)
  const set = stated.map(({ target }) => named.get(asLibreOfficeWrites(target)) ?? null)
  console.log(name)
  console.log(`  Word's contents ${stated.map(({ page }) => page).join(' ')}`)
  console.log(`  LibreOffice     ${set.join(' ')}`)
  console.log(`  PDF edition     ${printed.join(' ')}`)
  set.forEach((page, index) => {
    if (page === null) return
    const own = stated[index]?.page ?? 0
    const other = printed[index] ?? 0
    total.sections += 1
    if (own === page) total.stated += 1
    if (other === page) total.printed += 1
    total.statedOff += Math.abs(own - page)
    total.printedOff += Math.abs(other - page)
  })
}
await word.close()
console.log(
  `${total.sections} sections: contents of Word equal ${total.stated} (off by ${total.statedOff} pages),`,
)
console.log(`pages of the PDF edition equal ${total.printed} (off by ${total.printedOff} pages)`)

/**
 * Targets and numbers of the entries of the contents.
 * @param {Uint8Array} bytes
 */
async function statedPages(bytes) {
  const { files } = await unzip(bytes, (/** @type {string} */ name) => name === 'word/document.xml')
  const text = new TextDecoder().decode(files.get('word/document.xml'))
  return [...text.matchAll(/ PAGEREF (\S+) .*?w:fldCharType="separate".*?<w:t[^>]*>([^<]*)</gsu)].map(
    ([, target = '', page = '']) => ({ target, page: Number(page.replace(/\p{Nd}/gu, digit)) }),
  )
}

/** A decimal digit of any script as that of ASCII. @param {string} sign */
function digit(sign) {
  let zero = sign.codePointAt(0) ?? 0
  const value = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1
  return String(value - zero)
}

/**
 * A bookmark as LibreOffice names it in a PDF: signs other than letters and figures as hexadecimal numbers.
 * @param {string} name
 */
function asLibreOfficeWrites(name) {
  return name.replace(/[^a-zA-Z0-9]/gu, (sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase())
}

/** Pages of all names in a PDF. @param {Uint8Array} bytes */
async function namedPages(bytes) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = numbersOf(pdf)
  /** @type {Map<string, number>} */
  const found = new Map()
  /** @param {PDFDict} node */
  const visit = (node) => {
    const names = node.lookup(PDFName.of('Names'))
    if (names instanceof PDFArray)
      for (let at = 0; at + 1 < names.size(); at += 2) {
        const page = pageOf(pages, names.lookup(at + 1))
        if (page !== null) found.set(textOf(names.lookup(at)), page)
      }
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray)
      for (let at = 0; at < kids.size(); at += 1) visit(/** @type {PDFDict} */ (kids.lookup(at)))
  }
  const old = pdf.catalog.lookup(PDFName.of('Dests'))
  if (old instanceof PDFDict)
    for (const [name, place] of old.entries()) {
      const page = pageOf(pages, pdf.context.lookup(place))
      if (page !== null) found.set(name.decodeText(), page)
    }
  const names = pdf.catalog.lookup(PDFName.of('Names'))
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : null
  if (tree instanceof PDFDict) visit(tree)
  return found
}

/** Pages of the bookmarks of the first level. @param {Uint8Array} bytes */
async function topPages(bytes) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = numbersOf(pdf)
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'))
  /** @type {number[]} */
  const found = []
  let item = outlines instanceof PDFDict ? outlines.lookup(PDFName.of('First')) : null
  while (item instanceof PDFDict) {
    const action = item.lookup(PDFName.of('A'))
    const place =
      item.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : null)
    found.push(pageOf(pages, place) ?? 0)
    item = item.lookup(PDFName.of('Next'))
  }
  return found
}

/** @param {PDFDocument} pdf */
function numbersOf(pdf) {
  return new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]))
}

/** @param {Map<string, number>} pages @param {unknown} place */
function pageOf(pages, place) {
  const array = place instanceof PDFDict ? place.lookup(PDFName.of('D')) : place
  return array instanceof PDFArray ? (pages.get(String(array.get(0))) ?? null) : null
}

/** @param {unknown} name */
function textOf(name) {
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : ''
}
