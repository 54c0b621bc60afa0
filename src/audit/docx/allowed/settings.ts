import { grammar } from './grammar.js'

const slots = 'accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink'
  .split(' ')
  .map((name) => `w:${name}=${name}`)

/** Elements of settings: how Word sets the document, nothing that loads, runs or protects. */
export const settingElements = grammar(`
  w:settings < -
  w:zoom < w:settings | w:percent=integer
  w:defaultTabStop < w:settings | w:val=twips
  w:characterSpacingControl < w:settings | w:val=compressPunctuation,doNotCompress
  w:noLineBreaksAfter < w:settings | w:lang=tag w:val=text
  w:noLineBreaksBefore < w:settings | w:lang=tag w:val=text
  w:evenAndOddHeaders < w:settings
  w:mirrorMargins < w:settings
  w:footnotePr < w:settings
  w:numFmt < w:footnotePr | w:val=decimal,hindiNumbers,thaiNumbers
  w:footnote < w:footnotePr | w:id=-1,0
  w:compat < w:settings
  w:compatSetting < w:compat | w:name=name w:uri=http://schemas.microsoft.com/office/word w:val=integer
  w:docVars < w:settings
  w:docVar < w:docVars | w:name=text w:val=text
  w:themeFontLang < w:settings | w:val=tag w:eastAsia=tag w:bidi=tag
  w:clrSchemeMapping < w:settings | w:bg1=light1 w:t1=dark1 w:bg2=light2 w:t2=dark2 ${slots.join(' ')}
  w:decimalSymbol < w:settings | w:val=text
  w:listSeparator < w:settings | w:val=text
`)

/** Elements of the document's properties. */
export const propertyElements = grammar(`
  cp:coreProperties < -
  dc:title < cp:coreProperties
  dc:subject < cp:coreProperties
  dc:creator < cp:coreProperties
  cp:keywords < cp:coreProperties
  dc:description < cp:coreProperties
  dc:identifier < cp:coreProperties
  dc:language < cp:coreProperties
  cp:contentStatus < cp:coreProperties
  dcterms:created < cp:coreProperties | xsi:type=dcterms:W3CDTF
  dcterms:modified < cp:coreProperties | xsi:type=dcterms:W3CDTF
  Properties < - | xmlns=http://schemas.openxmlformats.org/officeDocument/2006/extended-properties
  Company < Properties
`)
