const everywhere = ['className', 'id', 'lang', 'dir', 'role', 'ariaLabel', 'ariaHidden', 'ariaCurrent']

/** Elements of an edition, and the attributes that each may bear besides those that all may. */
const own: Record<string, readonly string[]> = {
  a: ['href', 'hrefLang', 'rel', 'type', 'title'],
  abbr: ['title'],
  div: ['tabIndex', 'ariaLevel'],
  html: [],
  img: ['src', 'alt', 'width', 'height'],
  li: ['dataMarker'],
  link: ['rel', 'hrefLang', 'href', 'type'],
  main: ['tabIndex'],
  meta: ['charSet', 'httpEquiv', 'content', 'name', 'media'],
  ol: ['start'],
  section: ['ariaLabelledBy'],
  th: ['scope', 'colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
  time: ['dateTime'],
  ...Object.fromEntries(
    `bdi blockquote body br caption code dd del details dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header
    hgroup hr ins kbd mark nav p pre span strong style sub summary sup table tbody thead title tr ul wbr`
      .split(/\s+/u)
      .map((name) => [name, []]),
  ),
}

/** The attributes that an element may bear, or null for an element that no edition holds. */
export function attributesOf(tagName: string): ReadonlySet<string> | null {
  return sets.get(tagName) ?? null
}

const sets = new Map(
  Object.entries(own).map(([name, attributes]) => [name, new Set([...everywhere, ...attributes])]),
)

/** Names of metadata that say something and do nothing. */
export const metaNames: ReadonlySet<string> = new Set([
  'viewport',
  'description',
  'author',
  'keywords',
  'dcterms.identifier',
  'dcterms.issued',
  'dcterms.publisher',
  'dcterms.rights',
  'color-scheme',
  'theme-color',
])

/** Elements that may hold words of their own beside other elements; elsewhere words would escape the reader. */
export const textHolders: ReadonlySet<string> = new Set(
  `a abbr bdi blockquote caption code dd del dt em figcaption h1 h2 h3 h4 h5 h6 ins kbd li mark p pre span strong style sub
  summary sup td th time title`.split(/\s+/u),
)
