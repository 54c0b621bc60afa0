import type { PDFDict } from '@cantoo/pdf-lib'
import type { EditionReading } from '../reading.js'
import { entry, type Objects } from './objects.js'
import { destination } from './speak.js'
import type { Tag } from './tree.js'

type Finding = EditionReading['findings'][number]

/** Every link of a page belongs to an element, and all lines of an element's link lead to one place. */
export function checkLinks(objects: Objects, pages: readonly PDFDict[], document: Tag): Finding[] {
  const found: Finding[] = []
  const report = (place: string, what: string) =>
    found.push({ rule: 'foreign-content', place, message: `Unexpected ${what}` })
  const owned = new Set<PDFDict>()
  const visit = (tag: Tag) => {
    const targets = new Set<string>()
    for (const kid of tag.kids) {
      if (kid.node === 'tag') visit(kid)
      if (kid.node !== 'annotation') continue
      owned.add(kid.dict)
      targets.add(destination(objects, kid.dict))
      if (tag.type !== 'Link') report(tag.type, 'link outside an element of links')
    }
    if (targets.size > 1) report(tag.type, `link to \`${[...targets].join('`, `').slice(0, 120)}\` at once`)
  }
  visit(document)
  pages.forEach((page, index) => {
    for (const annotation of objects.array(entry(page, 'Annots'))) {
      const dict = objects.dict(annotation)
      if (dict && !owned.has(dict)) report(`page ${index + 1}`, 'link that no element holds')
    }
  })
  return found
}
