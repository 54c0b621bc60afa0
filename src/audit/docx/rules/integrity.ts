import { child, descendants, elements, valueIn, type XmlElement } from '../../../archive/xml.js'
import { lostLinks } from '../../lost-links.js'
import type { Finding } from '../finding.js'
import { type Parts, relationshipsOf } from '../parts.js'
import { pictureAnchors, pictureLinks } from './picture-links.js'
import type { Rule } from './rule.js'
import { inTextParts, textParts } from './text-parts.js'

/** Names of bookmarks are compared without regard to case; of two alike Word forgets one. */
const uniqueBookmarks: Rule = (parts) =>
  repeated(
    inTextParts(parts, 'w:bookmarkStart').map(([part, { attributes }]) => [
      part,
      (attributes['w:name'] ?? '').toLowerCase(),
    ]),
  ).map(
    ([place, name]): Finding => ({
      rule: 'unique-bookmarks',
      place,
      message: `Unexpected second bookmark \`${name}\``,
    }),
  )

const uniqueDrawings: Rule = (parts) =>
  repeated(inTextParts(parts, 'wp:docPr').map(([part, { attributes }]) => [part, attributes.id ?? ''])).map(
    ([place, id]) => ({
      rule: 'unique-drawings',
      place,
      message: `Unexpected second drawing with the id ${id}`,
    }),
  )

/** Bookmarks that open and close once. */
const pairedBookmarks: Rule = (parts) =>
  textParts(parts).flatMap(([place, root]) => {
    const ids = (name: string) => descendants(root, name).map(({ attributes }) => attributes['w:id'] ?? '')
    const [starts, ends] = [ids('w:bookmarkStart'), counts(ids('w:bookmarkEnd'))]
    const opened = new Set<string>()
    return starts
      .filter((id) => {
        const isAgain = opened.has(id)
        opened.add(id)
        return isAgain || ends.get(id) !== 1
      })
      .map((id) => ({
        rule: 'paired-bookmarks',
        place,
        message: `Unexpected bookmark ${id} without its one end`,
      }))
  })

const knownStyles: Rule = (parts) => {
  const known = new Set(
    descendants(root(parts, 'word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
  )
  const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
  return [...textParts(parts), ...[...parts].filter(([name]) => /styles|numbering/.test(name))].flatMap(
    ([place, part]) =>
      references
        .flatMap((name) => descendants(part, name))
        .map(({ attributes }) => attributes['w:val'] ?? '')
        .filter((id) => !known.has(id))
        .map(
          (id): Finding => ({
            rule: 'known-styles',
            place,
            message: `Unexpected style \`${id}\`, which is not defined`,
          }),
        ),
  )
}

/** Links, fields and relationships lead to something. */
const linksToSomething: Rule = (parts) => {
  const names = new Set(
    inTextParts(parts, 'w:bookmarkStart').map(([, { attributes }]) => attributes['w:name'] ?? ''),
  )
  const anchors = inTextParts(parts, 'w:hyperlink').flatMap(([part, { attributes }]): [string, string][] =>
    attributes['w:anchor'] === undefined ? [] : [[part, attributes['w:anchor']]],
  )
  const fields = inTextParts(parts, 'w:instrText').flatMap(([part, element]): [string, string][] => {
    const name = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(element.children.join(''))?.[1]
    return name === undefined ? [] : [[part, name]]
  })
  const links = [...anchors, ...fields, ...pictureAnchors(parts)].map(([place, name]) => ({
    place,
    target: `#${name}`,
  }))
  return [...lostLinks(links, names), ...lostRelationships(parts)]
}

function lostRelationships(parts: Parts): Finding[] {
  return textParts(parts).flatMap(([place, part]) => {
    const known = new Set(relationshipsOf(parts, place).map(({ attributes }) => attributes.Id))
    return [part, ...descendants(part, null)]
      .flatMap(({ attributes }) =>
        ['r:id', 'r:embed', 'r:link'].map((key) => attributes[key]).filter((id) => id !== undefined),
      )
      .filter((id) => !known.has(id))
      .map(
        (id): Finding => ({
          rule: 'links',
          place,
          message: `Unexpected relationship \`${id}\`, which is not defined`,
        }),
      )
  })
}

/** A cell ends in a paragraph, and a row has cells: Word refuses others. */
const wholeTables: Rule = (parts) => [
  ...inTextParts(parts, 'w:tc')
    .filter(
      ([, cell]) =>
        elements(cell)
          .filter(({ name }) => !name.startsWith('w:bookmark'))
          .at(-1)?.name !== 'w:p',
    )
    .map(
      ([place]): Finding => ({
        rule: 'whole-tables',
        place,
        message: 'Unexpected cell that ends without a paragraph',
      }),
    ),
  ...inTextParts(parts, 'w:tr')
    .filter(([, row]) => !child(row, 'w:tc'))
    .map(([place]): Finding => ({ rule: 'whole-tables', place, message: 'Unexpected row without cells' })),
]

const knownLists: Rule = (parts) => {
  const numbering = parts.get('word/numbering.xml')
  const known = new Set(
    (numbering ? elements(numbering) : [])
      .filter(({ name }) => name === 'w:num')
      .map(({ attributes }) => attributes['w:numId']),
  )
  return inTextParts(parts, 'w:numId')
    .map(([place, { attributes }]): [string, string] => [place, attributes['w:val'] ?? ''])
    .filter(([, id]) => id !== '0' && !known.has(id))
    .map(
      ([place, id]): Finding => ({
        rule: 'known-lists',
        place,
        message: `Unexpected list ${id}, which is not defined`,
      }),
    )
}

/**
 * Languages are BCP 47 tags of language, script and region. Word's proofing tools expect a region where the language has
 * a likely one (CLDR, likely subtags). A private subtag tells two languages apart that are one to Word.
 */
const languageTags: Rule = (parts) =>
  [...parts].flatMap(([place, part]) =>
    [...descendants(part, 'w:lang'), ...descendants(part, 'w:themeFontLang')]
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((tag) => !isProofingTag(tag))
      .map((tag) => ({ rule: 'language-tags', place, message: `Unexpected language tag \`${tag}\`` })),
  )

function isProofingTag(tag: string): boolean {
  const [, language = '', region] =
    /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-([A-Z]{2}|[0-9]{3}))?(?:-x-[0-9]+)?$/.exec(tag) ?? []
  if (language === '' || region !== undefined) return language !== ''
  return language === 'und' || new Intl.Locale(language).maximize().region === undefined
}

export const integrityRules: readonly Rule[] = [
  uniqueBookmarks,
  uniqueDrawings,
  pairedBookmarks,
  knownStyles,
  linksToSomething,
  pictureLinks,
  wholeTables,
  knownLists,
  languageTags,
]

export function root(parts: Parts, name: string): XmlElement {
  return parts.get(name) ?? { name: '', attributes: {}, children: [] }
}

export function styleNames(parts: Parts): ReadonlyMap<string, { name: string; basedOn: string | null }> {
  return new Map(
    descendants(root(parts, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      { name: (valueIn(style, 'w:name') ?? '').toLowerCase(), basedOn: valueIn(style, 'w:basedOn') },
    ]),
  )
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  return found
}

function repeated(entries: [string, string][]): [string, string][] {
  const seen = new Set<string>()
  return entries.filter(([, key]) => seen.has(key) || !seen.add(key))
}
