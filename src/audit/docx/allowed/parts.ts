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
  /^word\/media\/[\w.-]+\.(?:png|jpeg|svg)$/,
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
  'image/svg+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.theme+xml',
  ...['document.main', 'fontTable', 'footer', 'footnotes', 'header', 'numbering', 'settings', 'styles'].map(
    (name) => `${word}.${name}+xml`,
  ),
])
