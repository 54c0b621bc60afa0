import type { StructureElement } from './element.js'

/**
 * What the file's claims of PDF/UA and PDF/A rest on; a failure is our fault and no file is made.
 * That text has a tag and every character a glyph is checked where they are drawn and prepared.
 */
export function checkClaims(document: StructureElement): void {
  const ids = new Set<string>()
  let previous = 0
  const visit = (element: StructureElement, ancestors: readonly StructureElement[]) => {
    if (element.type === 'Figure' && !element.alternative) fail('A figure has no alternative text.', element)
    if (element.type === 'Figure' && drawn(element) && !hasBox(element)) fail('A figure has no box.', element)
    if (element.type === 'Note' && !element.id) fail('A note has no id.', element)
    if (element.id) {
      if (ids.has(element.id)) fail(`The id ${element.id} stands twice.`, element)
      ids.add(element.id)
    }
    if (element.type === 'H') {
      if (previous === 0 && element.level !== 1) fail('The first heading is not the title.', element)
      if (element.level > previous + 1) fail('A heading skips a level.', element)
      previous = element.level
    }
    if (element.type === 'TH' && !element.attributes.some((one) => one.owner === 'Table' && one.scope))
      fail('A table header has no scope.', element)
    if (element.type === 'L' && !element.attributes.some((one) => one.owner === 'List'))
      fail('A list has no numbering.', element)
    if (element.type === 'TOCI' && ancestors.at(-1)?.type !== 'TOC')
      fail('A row stands outside contents.', element)
    for (const kid of element.kids) if (kid.node === 'element') visit(kid, [...ancestors, element])
  }
  if (!document.language) fail('The document has no language.', document)
  visit(document, [])
}

function drawn(element: StructureElement): boolean {
  return element.kids.some((kid) => kid.node === 'slot' && kid.content.length > 0)
}

function hasBox(element: StructureElement): boolean {
  return element.attributes.some((one) => one.owner === 'Layout' && one.box)
}

function fail(reason: string, element: StructureElement): never {
  throw new Error(`${reason} (${element.type} ${element.id ?? ''})`)
}
