import { outside } from '../leads-out.js'

/** What one element of an edition may bear. */
interface ElementKind {
  attributes: ReadonlyMap<string, RegExp>
  classes: RegExp
}

const any = /^/u
const language = /^[A-Za-z0-9-]+$/u
const iri = /^(?:#|\/akn\/)\S*$/u
const author = /^#author$/u
const patterns: Readonly<Record<string, RegExp>> = {
  class: any,
  eId: /^\S+$/u,
  GUID: /^\S+$/u,
  'xml:lang': language,
  'its:dir': /^(?:ltr|rtl)$/u,
  'xml:space': /^preserve$/u,
  source: author,
  by: author,
  refersTo: /^#(?:person|role)-\S+$/u,
  dictionary: /^\/akn\/ontology\/concept\/un$/u,
  placement: /^bottom$/u,
  level: /^1$/u,
  width: /^\d+$/u,
  height: /^\d+$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  fromLanguage: language,
  language,
}

/** Elements; attributes besides `eId`, `GUID` and `class`; classes; patterns of attributes that differ from the usual. */
const rows: readonly (readonly [
  names: string,
  attributes?: string,
  classes?: string,
  own?: Readonly<Record<string, RegExp>>,
])[] = [
  ['doc FRBRname FRBRnumber FRBRalias', 'name value'],
  ['meta identification classification references proprietary', 'source'],
  ['FRBRWork FRBRExpression FRBRManifestation FRBRthis FRBRuri', 'value'],
  ['FRBRcountry', 'value', '', { value: /^un$/u }],
  ['FRBRsubtype', 'value', '', { value: /^report$/u }],
  ['FRBRformat', 'value', '', { value: /^application\/akn\+xml$/u }],
  ['FRBRdate', 'date name', '', { name: /^(?:publication|unknown)$/u }],
  ['FRBRauthor', 'href', '', { href: author }],
  ['FRBRlanguage', 'language'],
  ['FRBRtranslation', 'href fromLanguage by', '', { href: iri }],
  ['keyword', 'value showAs dictionary'],
  ['original TLCOrganization TLCPerson TLCRole', 'href showAs', '', { href: iri }],
  ['TLCReference', 'href showAs name', '', { href: iri, name: /^expression$/u }],
  [
    'dc:title dcterms:alternative dcterms:abstract dc:language dc:identifier dc:creator dc:publisher dc:rights dcterms:issued',
  ],
  ['preface mainBody conclusions', 'xml:lang its:dir'],
  ['section subsection', '', 'level-\\d+|role-\\S+'],
  ['hcontainer', 'name', 'actions|block-\\S+|level-\\d+', { name: /^(?:actions|text)$/u }],
  ['paragraph intro content wrapUp toc tr docTitle docAuthority docStatus docNumber'],
  ['docDate', 'date'],
  ['tocItem', 'href level', '', { href: iri }],
  ['num', '', 'label'],
  ['heading', '', 'term|caption'],
  ['listIntroduction caption embeddedStructure embeddedText'],
  [
    'p',
    '',
    'organisation|status|title|subtitle|date|symbol|languages|abstract|contents|quotation|picture|name|function|quote|source|uncalled',
  ],
  ['block', 'name xml:space', 'language-\\S+', { name: /^(?:code|break|empty)$/u }],
  ['blockList', '', 'ordered|unordered|definitions|actions|people|key-figures|colophon|block-\\S+'],
  ['item', '', 'done|to-do|action'],
  ['tblock', '', 'numbered|definition|figure|actions|pull-quote|notice|block-\\S+|level-\\d+'],
  ['table', '', 'row-headers|landscape'],
  ['td th', '', 'start|center|end'],
  ['i b del ins sub sup br'],
  ['inline', 'name', '', { name: /^(?:highlight|keyboard|code|label|number|value|unit)$/u }],
  ['a', 'href title', '', { href: new RegExp(`^(?:${outside}|\\.\\.\\/)\\S`, 'iu') }],
  ['ref', 'href', 'symbol', { href: /^(?:#|\/akn\/un\/doc\/|https:\/\/undocs\.org\/)\S+$/u }],
  ['abbr', 'title'],
  ['span', 'xml:lang its:dir'],
  ['person role', 'refersTo'],
  ['img', 'src alt width height'],
  ['authorialNote', 'marker placement'],
  ['noteRef', 'marker href', '', { href: iri }],
]

/** What an element may bear, or null for an element that no edition holds. */
export function kindOf(name: string): ElementKind | null {
  return kinds.get(name) ?? null
}

const kinds = new Map(
  rows.flatMap(([names, attributes = '', classes = '(?!)', own = {}]) =>
    names.split(' ').map((name): [string, ElementKind] => [
      name,
      {
        attributes: new Map(
          `eId GUID class ${attributes}`
            .trim()
            .split(' ')
            .map((key) => [key, own[key] ?? patterns[key] ?? any]),
        ),
        classes: new RegExp(`^(?:${classes || '(?!)'})$`, 'u'),
      },
    ]),
  ),
)

/** Elements that may hold words of their own; elsewhere words would escape the reader. */
export const textHolders: ReadonlySet<string> = new Set(
  `dc:title dcterms:alternative dcterms:abstract dc:language dc:identifier dc:creator dc:publisher dc:rights
  dcterms:issued docTitle docAuthority docStatus docNumber docDate tocItem num heading listIntroduction caption
  embeddedText p block i b del ins sub sup inline a ref abbr span person role`.split(/\s+/u),
)

/** Namespaces, as the document declares them. */
export const rootAttributes = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
} as const
