import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { pdfLinkedPicture } from './linked-picture.mjs'
import { pdfMarkedWords } from './marked-words.mjs'
import { elements, is, onElement, retype } from './pdf-elements.mjs'
import { pdfPlaces } from './places-pdf.mjs'
import { pdfTamperings } from './tampering-pdf.mjs'

/**
 * Ways to damage a PDF edition, through its objects: the structure tree and the content streams.
 * Each says whether it found something to damage.
 *
 * @type {{ name: string, damage: (pdf: PDFDocument) => boolean }[]}
 */
export const damages = [
  { name: 'drop a paragraph from the structure tree', damage: (pdf) => dropKid(pdf, 'P') },
  {
    name: 'drop a note from the structure tree',
    damage: (pdf) => dropKid(pdf, 'FENote') || dropKid(pdf, 'Note'),
  },
  { name: 'drop a list item', damage: (pdf) => dropKid(pdf, 'LI') },
  { name: 'reorder two paragraphs', damage: reorder },
  { name: 'lower a heading', damage: (pdf) => retype(pdf, 'H2', 'H3') },
  { name: 'make a heading a paragraph', damage: (pdf) => retype(pdf, 'H3', 'P') },
  { name: 'make a table head a cell', damage: (pdf) => retype(pdf, 'TH', 'TD') },
  { name: 'swap two cells', damage: swapCells },
  {
    name: 'remove an alternative text',
    damage: (pdf) =>
      onElement(pdf, (element) => element.has(PDFName.of('Alt')) && element.delete(PDFName.of('Alt'))),
  },
  { name: 'change the language of the document', damage: changeLanguage },
  {
    name: 'change the language of foreign words',
    damage: changeSpan,
  },
  { name: 'change the direction of reading', damage: changeDirection },
  { name: 'change where a link leads', damage: changeLink },
  {
    name: 'untag a line',
    damage: (pdf) =>
      onContent(pdf, (content) => content.replace(/\/(\w+) ?<< ?\/MCID \d+ ?>> ?BDC/, '/Artifact BMC')),
  },
  {
    name: 'drop a run of text',
    damage: (pdf) =>
      onContent(pdf, (content) =>
        content.replace(/\[[^\]]*<[0-9A-Fa-f]{16,}>[^\]]*\] ?TJ|<[0-9A-Fa-f]{16,}> ?Tj/, ''),
      ),
  },
  {
    name: 'swap two glyphs',
    damage: (pdf) =>
      onContent(pdf, (content) =>
        content.replace(/<([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})/, (all, a, b) => (a === b ? all : `<${b}${a}`)),
      ),
  },
  { name: 'change the title', damage: changeTitle },
  ...pdfTamperings,
  ...pdfPlaces,
  ...pdfMarkedWords,
  ...pdfLinkedPicture,
]

function kidsOf(element) {
  const kids = element.lookup(PDFName.of('K'))
  return kids instanceof PDFArray ? kids : null
}

/** The first parent with as many kids of a type; inside sections where asked for. */
function parentOf(pdf, type, count, within = null) {
  for (const element of elements(pdf)) {
    if (within && !is(element, within)) continue
    const kids = kidsOf(element)
    if (!kids) continue
    const places = Array.from({ length: kids.size() }, (_, index) => index).filter((index) => {
      const kid = kids.lookup(index)
      return kid instanceof PDFDict && kid.has(PDFName.of('S')) && is(kid, type)
    })
    if (places.length >= count) return { kids, places }
  }
  return null
}

function dropKid(pdf, type) {
  const found = parentOf(pdf, type, 1)
  if (!found) return false
  found.kids.remove(found.places[0])
  return true
}

function swap(kids, [first, second]) {
  const [one, other] = [kids.get(first), kids.get(second)]
  kids.set(first, other)
  kids.set(second, one)
  return true
}

function reorder(pdf) {
  const found = parentOf(pdf, 'P', 2, 'Sect')
  return found !== null && swap(found.kids, found.places)
}

function swapCells(pdf) {
  const found = parentOf(pdf, 'TD', 2)
  return found !== null && swap(found.kids, found.places)
}

function changeLanguage(pdf) {
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('de'))
  onElement(
    pdf,
    (element) =>
      is(element, 'Document') && Boolean(element.set(PDFName.of('Lang'), PDFString.of('de')) ?? true),
  )
  return true
}

/** The last span with a language: the first ones are the names of languages on the title page. */
function changeSpan(pdf) {
  const span = elements(pdf).findLast((element) => is(element, 'Span') && element.has(PDFName.of('Lang')))
  span?.set(PDFName.of('Lang'), PDFString.of('de'))
  return span !== undefined
}

function changeDirection(pdf) {
  const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'))
  if (!(preferences instanceof PDFDict)) return false
  const isRightToLeft = preferences.lookup(PDFName.of('Direction'))?.toString() === '/R2L'
  preferences.set(PDFName.of('Direction'), PDFName.of(isRightToLeft ? 'L2R' : 'R2L'))
  return true
}

function changeLink(pdf) {
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'))
    if (!(annotations instanceof PDFArray)) continue
    for (let index = 0; index < annotations.size(); index += 1) {
      const annotation = annotations.lookup(index)
      const action = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('A')) : null
      if (action instanceof PDFDict && action.has(PDFName.of('URI'))) {
        action.set(PDFName.of('URI'), PDFString.of('https://example.org/elsewhere'))
        return true
      }
    }
  }
  return false
}

function onContent(pdf, change) {
  for (const page of pdf.getPages().slice(1)) {
    const reference = page.node.get(PDFName.of('Contents'))
    const stream = page.node.lookup(PDFName.of('Contents'))
    if (!(stream instanceof PDFRawStream)) continue
    const content = inflateSync(stream.contents).toString('latin1')
    const changed = change(content)
    if (changed === content) continue
    pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(changed, 'latin1')))
    return true
  }
  return false
}

function changeTitle(pdf) {
  const reference = pdf.catalog.get(PDFName.of('Metadata'))
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) return false
  const isPlain = !stream.dict.has(PDFName.of('Filter'))
  const packet = Buffer.from(isPlain ? stream.contents : inflateSync(stream.contents)).toString('utf8')
  const changed = packet.replace(/(<rdf:li xml:lang="x-default">|<rdf:li[^>]*>)/, '$1Draft ')
  pdf.context.assign(
    reference,
    pdf.context.stream(Buffer.from(changed, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }),
  )
  return changed !== packet
}

/** Damages a PDF; null where there was nothing to damage. */
export async function apply(bytes, { damage }) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  if (!damage(pdf)) return null
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false })
}
