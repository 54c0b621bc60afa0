/** What one element of an edition may bear. */
interface ElementKind {
  attributes: ReadonlySet<string>
  classes: RegExp
  roles: ReadonlySet<string>
}

const inline = 'whole|symbol|address'

/** Elements; attributes besides those that all may bear; classes; roles. */
const rows: readonly (readonly [names: string, attributes?: string, classes?: string, roles?: string])[] = [
  [
    'a',
    'href hrefLang rel type title role ariaLabel dataAddress',
    `number|reference|${inline}`,
    'doc-noteref doc-backlink',
  ],
  ['abbr', 'title', inline],
  ['bdi del em ins kbd mark strong sub time', 'dateTime', inline],
  ['blockquote body br caption details dt figcaption h2 h3 h4 h5 h6 head hgroup hr html pre'],
  ['dd', 'hidden'],
  ['style summary sup tbody thead title tr wbr'],
  ['code', '', `language-[\\w+#.-]+|${inline}`],
  [
    'div',
    'tabIndex role ariaLabel ariaLevel',
    'edition|figures|notice|people|plate|table|landscape|title|words',
    'group note heading',
  ],
  ['dl', '', 'definitions'],
  ['figure', '', 'figure|quote'],
  ['footer', '', 'colophon'],
  ['h1', '', 'long'],
  ['header', '', 'title-block'],
  ['img', 'src alt width height', 'drawing|natural-\\d+|logo'],
  ['li', 'dataMarker', 'action'],
  ['link', 'rel hrefLang href type'],
  ['main', 'tabIndex'],
  ['meta', 'charSet httpEquiv content name media'],
  ['nav', 'ariaLabel', 'contents|formats|languages'],
  ['ol ul', 'start', 'list|spread|long-markers|longest-markers'],
  ['p', 'ariaHidden', 'abstract|date|label|numbered|organisation|status|subtitle|symbol'],
  ['section', 'role ariaLabelledBy', 'actions|notes|section|depth-\\d', 'doc-endnotes'],
  [
    'span',
    'role ariaLabel ariaCurrent',
    `between|description|label|mark|number|qualifier|separator|task|unit|value|words|${inline}`,
    'img',
  ],
  ['table', '', 'row-headers'],
  ['th', 'scope colSpan rowSpan', 'start|center|end'],
  ['td', 'colSpan rowSpan', 'start|center|end'],
]

/** What an element may bear, or null for an element that no edition holds. */
export function kindOf(tagName: string): ElementKind | null {
  return kinds.get(tagName) ?? null
}

const kinds = new Map(
  rows.flatMap(([names, attributes = '', classes = '(?!)', roles = '']) =>
    names.split(' ').map((name): [string, ElementKind] => [
      name,
      {
        attributes: new Set(`className id lang dir ${attributes}`.split(' ')),
        classes: new RegExp(`^(?:${classes})$`, 'u'),
        roles: new Set(roles.split(' ')),
      },
    ]),
  ),
)

/** Metadata by name, with what the Report calls it. */
export const statedMetadata = {
  description: 'description',
  author: 'creator',
  keywords: 'keywords',
  'dcterms.identifier': 'symbol',
  'dcterms.issued': 'date',
  'dcterms.publisher': 'publisher',
  'dcterms.rights': 'rights',
} as const

/** Metadata that says how the page is shown. */
export const ownMetadata: Readonly<Record<string, RegExp>> = {
  viewport: /^width=device-width, initial-scale=1$/u,
  'color-scheme': /^light dark$/u,
  'theme-color': /^#[0-9A-Fa-f]{6}$/u,
}

/** Elements that may hold words of their own beside other elements; elsewhere words would escape the reader. */
export const textHolders: ReadonlySet<string> = new Set(
  `a abbr bdi blockquote caption code dd del dt em figcaption h1 h2 h3 h4 h5 h6 ins kbd li mark p pre span strong style sub
  summary sup td th time title`.split(/\s+/u),
)
