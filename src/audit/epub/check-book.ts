import { child, elements, type XmlElement } from '../../archive/xml.js'
import { drawingProblem } from '../drawing.js'
import { foreign } from '../html/foreign.js'
import type { EditionReading } from '../reading.js'
import type { Book } from './open-book.js'
import type { StatedPackage } from './read-package.js'

type Finding = EditionReading['findings'][number]

/** Kinds of files that a book holds, by their names. */
const kinds: readonly (readonly [name: RegExp, mediaType: string])[] = [
  [/^(?:title|contents|text-\d+|notes|colophon)\.xhtml$/u, 'application/xhtml+xml'],
  [/^style\.css$/u, 'text/css'],
  [/^pictures\/\d+\.svg$/u, 'image/svg+xml'],
  [/^pictures\/\d+\.png$/u, 'image/png'],
  [/^pictures\/\d+\.jpeg$/u, 'image/jpeg'],
  [/^fonts\/\d+\.woff2$/u, 'font/woff2'],
]

/** What the archive and its package hold that no book of ours does. */
export function checkBook(book: Book, stated: StatedPackage): Finding[] {
  return [
    ...checkFiles(book, stated),
    ...checkOrder(stated),
    ...checkPackage(book.package),
    ...checkAccess(stated),
  ]
}

/** Every file is named by the package, and no other. */
function checkFiles({ names, folder, file }: Book, { items }: StatedPackage): Finding[] {
  const own = ['mimetype', 'META-INF/container.xml', `${folder}package.opf`]
  const expected = [...own, ...items.map(({ name }) => folder + name)]
  const [first] = names
  return [
    ...(first === 'mimetype' ? [] : [foreign('mimetype', 'Expected the media type as the first file')]),
    ...names
      .filter((name) => !expected.includes(name))
      .map((name) => foreign(name, 'Unexpected file, which the package does not name')),
    ...items
      .filter(
        ({ name, mediaType }) => !kinds.some(([pattern, type]) => pattern.test(name) && type === mediaType),
      )
      .map(({ name }) => foreign(name, 'Unexpected kind of file')),
    ...items
      .filter(({ mediaType }) => mediaType === 'image/svg+xml')
      .flatMap(({ name }) => {
        const problem = drawingProblem(new TextDecoder().decode(file(name)))
        return problem === null ? [] : [foreign(name, `Unexpected drawing that ${problem}`)]
      }),
  ]
}

/** Every document is read once, the contents perhaps never. */
function checkOrder({ items, spine, contents, direction, progression }: StatedPackage): Finding[] {
  const documents = items.filter(({ mediaType }) => mediaType === 'application/xhtml+xml')
  const isListed = documents.every((one) => one === contents || spine.includes(one))
  return [
    ...(isListed &&
    new Set(spine).size === spine.length &&
    new Set(items.map(({ name }) => name)).size === items.length
      ? []
      : [foreign('spine', 'Unexpected order of reading: not each document once')]),
    ...(progression === direction
      ? []
      : [foreign('spine', `Unexpected direction of pages \`${progression ?? ''}\``)]),
  ]
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  package: ['xmlns', 'version', 'unique-identifier', 'xml:lang', 'dir'],
  metadata: ['xmlns:dc'],
  manifest: [],
  spine: ['page-progression-direction'],
  item: ['id', 'href', 'media-type', 'properties'],
  itemref: ['idref'],
  meta: ['property', 'refines'],
  'dc:identifier': ['id'],
  'dc:title': ['id'],
  'dc:language': [],
  'dc:creator': [],
  'dc:publisher': [],
  'dc:date': [],
  'dc:description': [],
  'dc:subject': [],
  'dc:rights': [],
}

function checkPackage(root: XmlElement): Finding[] {
  const known = attributes[root.name]
  const strange = Object.keys(root.attributes).filter((name) => !known?.includes(name))
  return [
    ...(known && strange.length === 0
      ? []
      : [foreign('package', `Unexpected \`${root.name}\` ${strange.join(' ')}`)]),
    ...elements(root).flatMap(checkPackage),
    ...(root.name === 'package' && !child(root, 'metadata') ? [foreign('package', 'Missing metadata')] : []),
  ]
}

/** What the book says of how it can be perceived follows from what it holds. */
function checkAccess({ statements, items }: StatedPackage): Finding[] {
  const hasPictures = items.some(({ mediaType }) => mediaType.startsWith('image/'))
  const expected = [
    'accessMode textual',
    ...(hasPictures ? ['accessMode visual'] : []),
    'accessModeSufficient textual',
    ...(hasPictures ? ['accessModeSufficient textual,visual'] : []),
    'accessibilityFeature ARIA',
    ...(hasPictures ? ['accessibilityFeature alternativeText'] : []),
    ...['displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents', 'unlocked'].map(
      (feature) => `accessibilityFeature ${feature}`,
    ),
    'accessibilityHazard none',
  ]
  const others = ['dcterms:modified', 'title-type', 'schema:accessibilitySummary']
  const summaries = statements.filter(({ name }) => name === 'schema:accessibilitySummary')
  // It is in words of the language, which no other statement says again.
  if (summaries.length > 1 || summaries.some(({ said }) => !/\p{L}/u.test(said) || said.length > 2000))
    return [foreign('package', 'Unexpected summary of how the book can be perceived')]
  const said = statements
    .filter(({ name }) => !name.startsWith('dc:') && !others.includes(name))
    .map(({ name, said }) => `${name.replace(/^schema:/u, '')} ${said}`)
  return said.join('\n') === expected.join('\n')
    ? []
    : [foreign('package', 'Unexpected statements about how the book can be perceived')]
}
