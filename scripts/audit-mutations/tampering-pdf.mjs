import { inflateSync } from 'node:zlib'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib'

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

/** Changes a page's content. */
const repaint = (change) => (pdf) => {
  const page = pdf.getPages()[Math.min(1, pdf.getPageCount() - 1)]
  const reference = page.node.get(PDFName.of('Contents'))
  const stream = page.node.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFRawStream)) return false
  const content = inflateSync(stream.contents).toString('latin1')
  const changed = change(content)
  if (changed === content) return false
  pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(changed, 'latin1')))
  return true
}

/** Appends operators to a page's content. */
const paint = (operators) =>
  repaint((content) => {
    const shown = /\/F\d+ [\d.]+ Tf/.exec(content)?.[0] ?? ''
    return `${content}\n${operators.replaceAll('FONT', shown)}\n`
  })

const page = (name, value) => (pdf) => {
  pdf.getPages()[0].node.set(PDFName.of(name), pdf.context.obj(value))
  return true
}

const information = (name, value) => (pdf) => {
  const found = pdf.context.lookup(pdf.context.trailerInfo.Info)
  const info = found instanceof PDFDict ? found : pdf.context.obj({})
  info.set(PDFName.of(name), PDFString.of(value))
  if (info !== found) pdf.context.trailerInfo.Info = pdf.context.register(info)
  return true
}

const packet = (added) => (pdf) => {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) return false
  const text = Buffer.from(stream.contents)
    .toString('utf8')
    .replace('</rdf:Description>', `${added}</rdf:Description>`)
  pdf.context.assign(
    pdf.catalog.get(PDFName.of('Metadata')),
    pdf.context.stream(Buffer.from(text, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }),
  )
  return true
}

const bookmark = (change) => (pdf) => {
  const first = pdf.catalog.lookup(PDFName.of('Outlines'))?.lookup(PDFName.of('First'))
  return first instanceof PDFDict && change(first, pdf) !== false
}

/** Gives the first paragraph of the structure an entry of words. */
const element = (name) => (pdf) =>
  pdf.context.enumerateIndirectObjects().some(([, object]) => {
    const isParagraph = object instanceof PDFDict && object.get(PDFName.of('S'))?.toString() === '/P'
    if (isParagraph) object.set(PDFName.of(name), PDFString.of('Forged'))
    return isParagraph
  })

/** Tamperings with PDF files. */
/** The names of a file and where they lead. */
function namesOf(pdf) {
  const names = pdf.catalog
    .lookup(PDFName.of('Names'))
    ?.lookup(PDFName.of('Dests'))
    ?.lookup(PDFName.of('Names'))
  return names instanceof PDFArray ? names : null
}

/** Changes where the last name leads. */
function destination(change) {
  return (pdf) => {
    const names = namesOf(pdf)
    const place = names?.lookup(names.size() - 1)
    if (!(place instanceof PDFArray)) return false
    const others = pdf.getPages().flatMap(({ ref }) => (ref === place.get(0) ? [] : [ref]))
    change(place, others.length > 0 ? others : [PDFNumber.of(0)])
    return true
  }
}

function exchangeNames(pdf) {
  const names = namesOf(pdf)
  if (!names || names.size() < 4) return false
  const last = names.size() - 1
  const [first, second] = [names.get(1), names.get(last)]
  names.set(1, second)
  names.set(last, first)
  return true
}

function forgetName(pdf) {
  const names = namesOf(pdf)
  const linked = new Set(
    pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? [object.lookup(PDFName.of('Dest'))?.toString()] : [],
      ),
  )
  const at = names?.asArray().findIndex((name, index) => index % 2 === 0 && linked.has(name.toString())) ?? -1
  if (at < 0) return false
  names.remove(at + 1)
  names.remove(at)
  return true
}

export const pdfTamperings = [
  { name: 'lead a name to another page', damage: destination((place, others) => place.set(0, others[0])) },
  {
    name: 'lead a name further down its page',
    damage: destination((place) => place.set(3, PDFNumber.of(30))),
  },
  {
    name: 'lead a name to a part of its page that is magnified',
    damage: destination((place) => place.set(4, PDFNumber.of(9))),
  },
  { name: 'exchange two names', damage: exchangeNames },
  { name: 'forget a name that links lead to', damage: forgetName },
  {
    name: 'lead a bookmark to another page',
    damage: bookmark((item, pdf) => {
      const place = item.lookup(PDFName.of('Dest'))
      if (!(place instanceof PDFArray)) return false
      const pages = pdf.getPages().map(({ ref }) => ref)
      const other = pages.find((ref) => ref !== place.get(0))
      item.set(PDFName.of('Dest'), pdf.context.obj([other ?? pages[0], 'XYZ', null, other ? 700 : 20, null]))
    }),
  },
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
  {
    name: 'set words in white',
    damage: repaint((content) =>
      content.replace(/(BDC\s+(?:q\s+)?(?:[\d. -]+ cm\s+)?)([\d.]+ [\d.]+ [\d.]+ rg)/, '$11 1 1 rg'),
    ),
  },
  {
    name: 'add words in white',
    damage: paint('/P <</MCID 0>> BDC 1 1 1 rg BT FONT 1 0 0 -1 80 80 Tm [<00010002>] TJ ET EMC'),
  },
  {
    name: 'cover words by a wide line',
    damage: paint('/Artifact <</Type /Layout>> BDC 1 1 1 RG 600 w 0 400 m 600 400 l S EMC'),
  },
  { name: 'clip words away', damage: repaint((content) => content.replace('/P <<', '0 0 1 1 re W n /P <<')) },
  { name: 'press words together', damage: repaint((content) => content.replace(/\bBT\b/, 'BT 0 Tz')) },
  { name: 'make words transparent', damage: repaint((content) => content.replace(/\bBT\b/, 'BT /Gs9 gs')) },
  {
    name: 'draw words as patterns',
    damage: repaint((content) => content.replace(/\bBT\b/, 'BT /Pattern cs')),
  },
  {
    name: 'paint a picture over a head',
    damage: paint('/Artifact <</Type /Pagination /Subtype /Header>> BDC q 600 0 0 800 0 0 cm /I1 Do Q EMC'),
  },
  {
    name: 'rename a bookmark',
    damage: bookmark((item) => item.set(PDFName.of('Title'), PDFString.of('Forged'))),
  },
  { name: 'drop a bookmark', damage: bookmark((item) => item.delete(PDFName.of('Next'))) },
  { name: 'drop the bookmarks', damage: (pdf) => pdf.catalog.delete(PDFName.of('Outlines')) },
  { name: 'forge the author in the information', damage: information('Author', 'Forged') },
  { name: 'forge the keywords in the information', damage: information('Keywords', 'Forged') },
  { name: 'add an entry to the information', damage: information('Approved', 'Forged') },
  {
    name: 'forge the creator in the metadata',
    damage: packet('<dc:creator><rdf:Seq><rdf:li>Forged</rdf:li></rdf:Seq></dc:creator>'),
  },
  { name: 'add a property to the metadata', damage: packet('<xmp:Label>Forged</xmp:Label>') },
  { name: 'forge the rights in the metadata', damage: packet('<dc:rights>Forged</dc:rights>') },
  {
    name: 'name the pages otherwise',
    damage: entry('PageLabels', () => ({ Nums: [0, { S: 'D', P: PDFString.of('A') }] })),
  },
  { name: 'open on the full screen', damage: entry('PageMode', () => 'FullScreen') },
  { name: 'cut a page', damage: page('CropBox', [0, 0, 10, 10]) },
  { name: 'turn a page', damage: page('Rotate', 180) },
  { name: 'enlarge the units of a page', damage: page('UserUnit', 10) },
  {
    name: 'link from nowhere',
    damage: annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/') } }),
  },
  {
    name: 'hide the controls',
    damage: (pdf) => {
      const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'))
      return preferences instanceof PDFDict && !preferences.set(PDFName.of('HideToolbar'), PDFBool.True)
    },
  },
  { name: 'say other words of an element', damage: element('ActualText') },
  { name: 'describe words as a picture', damage: element('Alt') },
  { name: 'expand words otherwise', damage: element('E') },
  {
    name: 'mean other elements by their names',
    damage: (pdf) => {
      const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'))
      return root instanceof PDFDict && !root.set(PDFName.of('RoleMap'), pdf.context.obj({ P: 'Artifact' }))
    },
  },
  {
    name: 'attach a text that is not the source',
    damage: (pdf) => {
      const file = pdf.context.register(
        pdf.context.stream('x', { Type: 'EmbeddedFile', Subtype: 'text/markdown' }),
      )
      pdf.context.register(
        pdf.context.obj({
          Type: 'Filespec',
          F: PDFString.of('a.exe'),
          AFRelationship: 'Source',
          EF: { F: file },
        }),
      )
      return true
    },
  },
]
