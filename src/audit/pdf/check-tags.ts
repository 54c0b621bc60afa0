import { PDFDict } from '@cantoo/pdf-lib'
import type { EditionReading } from '../reading.js'
import { entry, nameText, type Objects } from './objects.js'
import type { Tag } from './tree.js'

type Finding = EditionReading['findings'][number]

/** Names of types that older readers do not know, with those that they take them for. */
const roles: Readonly<Record<string, string>> = { Title: 'P', FENote: 'Note', Em: 'Span', Strong: 'Span' }

/** How a viewer opens the file. */
const openings = new Set(['UseOutlines', 'UseNone'])

/** Words that the structure says in place of those that are painted, and other meanings of its names. */
export function checkTags(objects: Objects, catalog: PDFDict, document: Tag): Finding[] {
  const found: Finding[] = []
  const report = (place: string, what: string) =>
    found.push({ rule: 'foreign-content', place, message: `Unexpected ${what}` })
  const visit = (tag: Tag) => {
    if (tag.actualText !== null && (tag.type !== 'Span' || letters(tag.actualText) !== letters(painted(tag))))
      report(tag.type, `\`${tag.actualText.slice(0, 60)}\` in place of the words that are painted`)
    if (tag.alternative !== null && tag.type !== 'Figure')
      report(tag.type, `\`${tag.alternative.slice(0, 60)}\` in place of an element’s words`)
    for (const kid of tag.kids) if (kid.node === 'tag') visit(kid)
  }
  visit(document)
  const root = objects.dict(entry(catalog, 'StructTreeRoot'))
  for (const [name, value] of objects.dict(entry(root, 'RoleMap'))?.entries() ?? [])
    if (roles[nameText(name)] !== objects.text(value))
      report('structure', `meaning \`${objects.text(value)}\` of \`${nameText(name)}\``)
  const mode = objects.text(entry(catalog, 'PageMode'))
  if (mode !== null && !openings.has(mode)) report('catalog', `mode \`${mode}\``)
  return found
}

/** Expansions of abbreviations, which readers say in place of them. */
export function expansionsOf(objects: Objects, elements: Iterable<unknown>): string[] {
  const found: string[] = []
  for (const one of elements) {
    if (!(one instanceof PDFDict) || !entry(one, 'E') || objects.text(entry(one, 'Type')) !== 'StructElem')
      continue
    found.push(objects.text(entry(one, 'E')) ?? '')
  }
  return found
}

function painted(tag: Tag): string {
  return tag.kids
    .map((kid) => {
      if (kid.node === 'tag') return painted(kid)
      return kid.node === 'text' ? kid.pieces.map(({ text }) => text).join('') : ''
    })
    .join('')
}

/** Letters and digits in one order, whichever way they are painted. */
function letters(text: string): string {
  return [...text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
}
