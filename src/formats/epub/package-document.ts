import type { Element } from 'xast'
import { writeXml, xml } from '../../archive/write-xml.js'
import type { Words } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import type { Chapter } from './chapters.js'
import { identifierOf } from './identifier.js'
import type { Navigation } from './navigation.js'
import type { BookFile } from './picture-files.js'
import type { BookDocument } from './write-document.js'

/** A date for where the publication says none: a package has to say when it was changed. */
export const unknownDate = '1980-01-01'

/** What a package holds besides its documents. */
export interface BookFiles {
  pictures: readonly BookFile[]
  fonts: readonly BookFile[]
}

/** The package document (EPUB 3.3, section 5), and the documents in the order of reading, the contents where they belong. */
export function packageDocument(
  report: Report,
  chapters: readonly Chapter[],
  contents: Navigation,
  { pictures, fonts }: BookFiles,
  words: Summary,
): { items: Uint8Array; documents: BookDocument[] } {
  const titles = chapters.filter(({ kind }) => kind === 'titlepage')
  const others = chapters.filter(({ kind }) => kind !== 'titlepage')
  const documents = [...titles, contents, ...others]
  const idOf = (name: string) => name.replace(/[^a-z0-9]+/gu, '-')
  const item = (name: string, mediaType: string, properties: string | null = null) =>
    xml('item', { id: idOf(name), href: name, 'media-type': mediaType, properties })
  const root = xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': report.language,
      dir: report.direction,
    },
    metadata(report, pictures, words),
    xml(
      'manifest',
      {},
      documents.map((one) => item(one.name, 'application/xhtml+xml', one === contents ? 'nav' : null)),
      item('style.css', 'text/css'),
      [...pictures, ...fonts].map(({ name, mediaType }) => item(name, mediaType)),
    ),
    xml(
      'spine',
      { 'page-progression-direction': report.direction },
      documents
        .filter((one) => one !== contents || contents.isPage)
        .map(({ name }) => xml('itemref', { idref: idOf(name) })),
    ),
  )
  return { items: writeXml(root), documents }
}

function metadata(
  { metadata: facts, language, media, ...report }: Report,
  pictures: readonly BookFile[],
  words: Summary,
): Element {
  const said = (name: string, value: string | null, id: string | null = null) =>
    value ? [xml(name, { id }, value)] : []
  const about = (id: string, property: string, value: string) =>
    xml('meta', { refines: `#${id}`, property }, value)
  const short = facts.shortTitle === facts.title ? '' : facts.shortTitle
  return xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    said('dc:identifier', identifierOf({ ...report, metadata: facts, language, media }), 'identifier'),
    said('dc:title', facts.title, 'title'),
    about('title', 'title-type', 'main'),
    said('dc:title', facts.subtitle, 'subtitle'),
    facts.subtitle ? about('subtitle', 'title-type', 'subtitle') : null,
    said('dc:title', short, 'short-title'),
    short ? about('short-title', 'title-type', 'short') : null,
    said('dc:language', language),
    said('dc:creator', facts.organisation),
    said('dc:publisher', facts.publisher),
    said('dc:date', facts.published),
    said('dc:description', facts.abstract),
    facts.keywords.flatMap((keyword) => said('dc:subject', keyword)),
    said('dc:rights', facts.rights),
    xml('meta', { property: 'dcterms:modified' }, `${facts.published ?? unknownDate}T00:00:00Z`),
    accessibility(pictures.length > 0, words),
  )
}

/** The words of a language about how a book can be read. */
type Summary = Pick<Words, 'accessibility' | 'accessibilityOfPictures'>

/** What the book is like, in sentences of its language: no space follows a wide full stop. */
function summary(
  hasPictures: boolean,
  { accessibility: said, accessibilityOfPictures: ofPictures }: Summary,
): string[] {
  if (said === null || (hasPictures && ofPictures === null)) return []
  return [hasPictures ? `${said}${said.endsWith('。') ? '' : ' '}${ofPictures}` : said]
}

/**
 * How the book can be perceived (EPUB Accessibility 1.1, section 3). Conformance to WCAG is not claimed: people have to
 * judge a text for it.
 */
function accessibility(hasPictures: boolean, words: Summary): Element[] {
  const features = [
    'ARIA',
    ...(hasPictures ? ['alternativeText'] : []),
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ]
  const rows: [string, string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] satisfies [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...(hasPictures ? [['accessModeSufficient', 'textual,visual'] satisfies [string, string]] : []),
    ...features.map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ...summary(hasPictures, words).map((said): [string, string] => ['accessibilitySummary', said]),
  ]
  return rows.map(([name, value]) => xml('meta', { property: `schema:${name}` }, value))
}
