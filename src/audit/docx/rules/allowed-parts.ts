const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Parts of a package; pictures and relationships are named by patterns. */
export const allowedParts: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/(?:app|core)\.xml$/,
  /^word\/(?:document|fontTable|footnotes|numbering|settings|styles)\.xml$/,
  /^word\/(?:header|footer)\d\.xml$/,
  /^word\/theme\/theme1\.xml$/,
  /^word\/_rels\/(?:document|footnotes|header\d|footer\d)\.xml\.rels$/,
  /^word\/media\/[\w.-]+\.(?:png|jpeg|emf|svg)$/,
]

/** Types of relationships; only links lead outside. */
export const allowedRelationships: ReadonlySet<string> = new Set([
  ...[
    'officeDocument',
    'extended-properties',
    'styles',
    'numbering',
    'settings',
    'theme',
    'footnotes',
    'header',
    'footer',
    'image',
    'hyperlink',
    'fontTable',
  ].map((name) => `${office}/${name}`),
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
])

export const hyperlinkType = `${office}/hyperlink`

/** Content types of parts. */
export const allowedTypes: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-package.relationships+xml',
  'application/xml',
  'image/png',
  'image/jpeg',
  'image/x-emf',
  'image/svg+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.theme+xml',
  ...['document.main', 'fontTable', 'footer', 'footnotes', 'header', 'numbering', 'settings', 'styles'].map(
    (name) => `${word}.${name}+xml`,
  ),
])

/** Instructions of fields: places, pages and counters of the document itself. */
export const allowedField =
  /^\s*(?:(?:REF|PAGEREF|NOTEREF) \w+(?: \\[rhfn])*|TOC \\o "\d-\d"(?: \\[hzu])*|SEQ \w+(?: \\\* \w+)?(?: \\[rh] ?\d*)?|STYLEREF "?[\w ]+"?(?: \\[nr])?|PAGE|NUMPAGES|PAGEREF)\s*$/

/** Elements of running text that bring something in, hide words, or change under the reader's hands. */
export const refusedElements: ReadonlySet<string> = new Set([
  'w:altChunk',
  'w:object',
  'w:control',
  'w:ruby',
  'w:vanish',
  'w:webHidden',
  'w:specVanish',
  'w:dataBinding',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
  'w:commentReference',
  'w:commentRangeStart',
  'w:endnoteReference',
  'w:fldSimple',
  'w:fldData',
  'w:ffData',
  'w:customXml',
  'w:smartTag',
  'w:subDoc',
  'w:framePr',
  'w:textDirection',
  'w:dropDownList',
  'w:comboBox',
  'w:date',
  'w:picture',
  'w:hideMark',
  'w:position',
  'w:w',
  'w:fitText',
  'w:effect',
  'w:color',
  'w:sz',
  'w:szCs',
  'w:shd',
  'w:highlight',
  'mc:AlternateContent',
  'wp:anchor',
  'wps:wsp',
  'a:hlinkClick',
  'a:hlinkHover',
  'v:imagedata',
  'v:textbox',
  'v:shape',
  'v:shapetype',
  'o:OLEObject',
])

/** Elements of settings: how Word sets the document, nothing that loads, runs or protects. */
export const allowedSettings: ReadonlySet<string> = new Set(
  `w:zoom w:characterSpacingControl w:clrSchemeMapping w:compat w:compatSetting w:decimalSymbol w:defaultTabStop
  w:docVar w:docVars w:evenAndOddHeaders w:footnote w:footnotePr w:listSeparator w:mirrorMargins w:noLineBreaksAfter w:noLineBreaksBefore
  w:numFmt w:numRestart w:pos w:themeFontLang w:updateFields w:autoHyphenation w:consecutiveHyphenLimit`.split(
    /\s+/,
  ),
)

/** Properties of the document. */
export const allowedProperties: ReadonlySet<string> = new Set(
  `Pages Company dc:title dc:subject dc:creator cp:keywords dc:description dc:identifier dc:language
  cp:contentStatus dcterms:created dcterms:modified`.split(/\s+/),
)
