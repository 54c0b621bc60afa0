import { inflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'

const entry = (name, value) => (pdf) => {
  pdf.catalog.set(PDFName.of(name), pdf.context.obj(value(pdf)))
  return true
}
const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') }

/** Adds an annotation to the second page, or to the only one. */
const annotation = (value) => (pdf) => {
  const page = pdf.getPages()[Math.min(1, pdf.getPageCount() - 1)]
  const kids = page.node.lookup(PDFName.of('Annots')) ?? pdf.context.obj([])
  if (!(kids instanceof PDFArray)) return false
  kids.push(pdf.context.register(pdf.context.obj({ Type: 'Annot', Rect: [0, 0, 600, 800], F: 4, ...value })))
  page.node.set(PDFName.of('Annots'), kids)
  return true
}

/** Appends operators to a page's content. */
const paint = (operators) => (pdf) => {
  const page = pdf.getPages()[Math.min(1, pdf.getPageCount() - 1)]
  const reference = page.node.get(PDFName.of('Contents'))
  const stream = page.node.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFRawStream)) return false
  const content = inflateSync(stream.contents).toString('latin1')
  const shown = /\/F\d+ [\d.]+ Tf/.exec(content)?.[0] ?? ''
  const changed = `${content}\n${operators.replaceAll('FONT', shown)}\n`
  pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(changed, 'latin1')))
  return true
}

/** Tamperings with PDF files. */
export const pdfTamperings = [
  { name: 'run a script when opened', damage: entry('OpenAction', () => script) },
  { name: 'run a script when closed', damage: entry('AA', () => ({ WC: script })) },
  {
    name: 'start a program from a link',
    damage: annotation({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('x.exe') } }),
  },
  {
    name: 'go to a foreign file',
    damage: annotation({ Subtype: 'Link', A: { S: 'GoToR', F: PDFString.of('x.pdf'), D: [0] } }),
  },
  {
    name: 'link to a file',
    damage: annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('file:///c:/x.exe') } }),
  },
  {
    name: 'submit a form',
    damage: annotation({ Subtype: 'Link', A: { S: 'SubmitForm', F: PDFString.of('https://example.org/') } }),
  },
  {
    name: 'link to a script',
    damage: annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('javascript:alert(1)') } }),
  },
  {
    name: 'chain a second action',
    damage: annotation({
      Subtype: 'Link',
      A: { S: 'URI', URI: PDFString.of('https://example.org/'), Next: script },
    }),
  },
  { name: 'add rich media', damage: annotation({ Subtype: 'RichMedia' }) },
  {
    name: 'add a note over the text',
    damage: annotation({ Subtype: 'FreeText', Contents: PDFString.of('Forged') }),
  },
  { name: 'add a stamp', damage: annotation({ Subtype: 'Stamp' }) },
  { name: 'give a link an appearance', damage: annotation({ Subtype: 'Link', AP: { N: {} } }) },
  { name: 'add a form', damage: entry('AcroForm', () => ({ Fields: [] })) },
  { name: 'add layers', damage: entry('OCProperties', () => ({ OCGs: [], D: {} })) },
  {
    name: 'add an embedded file',
    damage: (pdf) => {
      const file = pdf.context.register(
        pdf.context.stream('x', { Type: 'EmbeddedFile', Subtype: 'application#2Fx-msdownload' }),
      )
      pdf.context.register(pdf.context.obj({ Type: 'Filespec', F: PDFString.of('x.exe'), EF: { F: file } }))
      return true
    },
  },
  {
    name: 'paint a white box over the page',
    damage: paint('/Artifact <</Type /Layout>> BDC 1 1 1 rg 0 0 600 800 re f EMC'),
  },
  { name: 'paint outside marked content', damage: paint('1 0 0 rg 10 10 20 20 re f') },
  { name: 'show untagged text', damage: paint('BT FONT 1 0 0 -1 80 80 Tm [<00010002>] TJ ET') },
  {
    name: 'show text as decoration',
    damage: paint('/Artifact <</Type /Layout>> BDC BT FONT 1 0 0 -1 80 80 Tm [<0001000200030004>] TJ ET EMC'),
  },
  {
    name: 'show text under an id that no element holds',
    damage: paint('/P <</MCID 9999>> BDC BT FONT 1 0 0 -1 80 80 Tm [<00010002>] TJ ET EMC'),
  },
  {
    name: 'show invisible text',
    damage: paint(
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC BT 3 Tr FONT 1 0 0 -1 80 80 Tm [<0001>] TJ ET EMC',
    ),
  },
  {
    name: 'show text off the page',
    damage: paint('/P <</MCID 0>> BDC BT FONT 1 0 0 -1 80 9000 Tm [<00010002>] TJ ET EMC'),
  },
  {
    name: 'say other words in a marked sequence',
    damage: paint('/Span <</MCID 0 /ActualText (forged)>> BDC EMC'),
  },
  { name: 'hide content in a layer', damage: paint('/OC /Layer BDC 10 10 5 5 re f EMC') },
  {
    name: 'forge a running head',
    damage: paint(
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC BT FONT 1 0 0 -1 80 80 Tm [<000900080007000600050004000300020001>] TJ ET EMC',
    ),
  },
]
