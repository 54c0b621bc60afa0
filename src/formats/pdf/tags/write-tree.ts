import type { PdfReference } from '../text/types.js'
import {
  type Attribute,
  roleMap,
  type Slot,
  type SlotContent,
  type StructureElement,
  standardType,
} from './element.js'

/** The part of a document that writing the tree needs. */
export interface TreeTarget {
  ref(data: Record<string, unknown>): PdfReference
  /** Page dictionaries, by 0-based page. */
  pages: readonly PdfReference[]
  /** By page, the owner of each marked-content id. */
  owners: readonly (readonly StructureElement[])[]
  /** Owners of annotations by their key in the parent tree. */
  annotations: ReadonlyMap<number, StructureElement>
  conformance: 'ua1' | 'ua2'
}

export interface WrittenTree {
  root: PdfReference
  references: Map<StructureElement, PdfReference>
}

/** Writes the structure tree: elements, parent tree, id tree, classes and roles (ISO 32000-1 §14.7). */
export function writeTree(target: TreeTarget, document: StructureElement): WrittenTree {
  const references = new Map<StructureElement, PdfReference>()
  const ids = new Map<string, StructureElement>()
  const kinds = new Set<string>()
  const visit = (element: StructureElement) => {
    references.set(element, target.ref({}))
    if (element.id) ids.set(element.id, element)
    if (element.kind) kinds.add(element.kind)
    for (const kid of element.kids) if (kid.node === 'element') visit(kid)
  }
  visit(document)
  const namespaces = target.conformance === 'ua2' ? writeNamespaces(target) : null
  const root = target.ref({})
  const find = (element: StructureElement): PdfReference => {
    const reference = references.get(element)
    if (!reference) throw new Error('An element stands outside the tree.')
    return reference
  }
  for (const [element, reference] of references) {
    Object.assign(reference.data, dataOf(target, element, find, ids))
    if (namespaces) reference.data.NS = namespaces[standardType(element, 'ua2').namespace]
  }
  setParents(document, root, find)
  Object.assign(root.data, {
    Type: 'StructTreeRoot',
    K: [find(document)],
    ParentTree: parentTree(target, find),
    ParentTreeNextKey: target.pages.length + target.annotations.size,
    RoleMap: roleMap[target.conformance],
    ClassMap: classMap(kinds),
    ...(ids.size > 0 ? { IDTree: idTree(ids, find) } : {}),
    ...(namespaces ? { Namespaces: [namespaces.pdf2, namespaces.pdf1] } : {}),
  })
  for (const reference of references.values()) reference.end()
  root.end()
  return { root, references }
}

type Find = (element: StructureElement) => PdfReference

function dataOf(
  target: TreeTarget,
  element: StructureElement,
  find: Find,
  ids: ReadonlyMap<string, StructureElement>,
): Record<string, unknown> {
  const page = firstPage(element)
  const kids = element.kids.flatMap((kid) =>
    kid.node === 'element' ? [find(kid)] : slotKids(target, kid, page),
  )
  const refs =
    target.conformance === 'ua2'
      ? element.refersTo.flatMap((id) => {
          const found = ids.get(id)
          return found ? [find(found)] : []
        })
      : []
  const attributes = [
    ...element.attributes.map((one) => attribute(one, target.conformance)),
    ...(target.conformance === 'ua2' && element.type === 'Note'
      ? [{ O: 'FENote', NoteType: 'Footnote' }]
      : []),
  ]
  return {
    Type: 'StructElem',
    S: standardType(element, target.conformance).type,
    ...(page === null ? {} : { Pg: target.pages[page] }),
    ...(kids.length > 0 ? { K: kids.length === 1 ? kids[0] : kids } : {}),
    ...(element.id ? { ID: bytes(element.id) } : {}),
    ...(element.kind ? { C: element.kind } : {}),
    ...(element.language ? { Lang: text(element.language) } : {}),
    ...(element.alternative ? { Alt: text(element.alternative) } : {}),
    ...(element.expansion ? { E: text(element.expansion) } : {}),
    ...(element.actualText ? { ActualText: text(element.actualText) } : {}),
    ...(element.title ? { T: text(element.title) } : {}),
    ...(attributes.length > 0 ? { A: attributes.length === 1 ? attributes[0] : attributes } : {}),
    ...(refs.length > 0 ? { Ref: refs } : {}),
  }
}

function slotKids(target: TreeTarget, slot: Slot, page: number | null): unknown[] {
  return slot.content.map((content) => slotKid(target, content, page))
}

function slotKid(target: TreeTarget, content: SlotContent, page: number | null): unknown {
  if (content.kind === 'annotation')
    return { Type: 'OBJR', Obj: content.reference, Pg: target.pages[content.page] }
  return content.page === page
    ? content.id
    : { Type: 'MCR', Pg: target.pages[content.page], MCID: content.id }
}

function firstPage(element: StructureElement): number | null {
  for (const kid of element.kids) {
    if (kid.node === 'element') continue
    const marked = kid.content.find((content) => content.kind === 'marked')
    if (marked) return marked.page
  }
  return null
}

function setParents(element: StructureElement, parent: PdfReference, find: Find): void {
  const reference = find(element)
  reference.data.P = parent
  for (const kid of element.kids) if (kid.node === 'element') setParents(kid, reference, find)
}

/** Keys: pages by number, then annotations. */
function parentTree(target: TreeTarget, find: Find): { Nums: unknown[] } {
  const pages = target.owners.flatMap((owners, page) => [page, owners.map(find)] as unknown[])
  const annotations = [...target.annotations]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, element]) => [key, find(element)] as unknown[])
  return { Nums: [...pages, ...annotations] }
}

function idTree(ids: ReadonlyMap<string, StructureElement>, find: Find): { Names: unknown[] } {
  const sorted = [...ids].map(([id, element]) => ({ key: bytes(id), element }))
  sorted.sort((a, b) => Buffer.compare(a.key, b.key))
  return { Names: sorted.flatMap(({ key, element }) => [key, find(element)]) }
}

/** What the Report calls an element, as user properties of its class (ISO 32000-1 §14.7.5.4). */
function classMap(kinds: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    [...kinds].sort().map((kind) => [kind, { O: 'UserProperties', P: [{ N: text('kind'), V: text(kind) }] }]),
  )
}

function attribute(attribute: Attribute, conformance: 'ua1' | 'ua2'): Record<string, unknown> {
  switch (attribute.owner) {
    case 'List':
      // PDF 2.0's; in PDF 1.7, terms are labels that nothing numbers.
      return {
        O: 'List',
        ListNumbering:
          conformance === 'ua1' && attribute.numbering === 'Description' ? 'None' : attribute.numbering,
      }
    case 'Table':
      return {
        O: 'Table',
        ...(attribute.scope ? { Scope: attribute.scope } : {}),
        ...(attribute.columnSpan ? { ColSpan: attribute.columnSpan } : {}),
      }
    case 'Layout':
      return {
        O: 'Layout',
        ...(attribute.placement ? { Placement: attribute.placement } : {}),
        ...(attribute.writingMode ? { WritingMode: attribute.writingMode } : {}),
        ...(attribute.box ? { BBox: attribute.box } : {}),
      }
    default: {
      const unknown: never = attribute
      throw new Error(`Unknown attribute: ${JSON.stringify(unknown)}`)
    }
  }
}

function writeNamespaces(target: TreeTarget): { pdf1: PdfReference; pdf2: PdfReference } {
  const write = (name: string) => {
    const reference = target.ref({ Type: 'Namespace', NS: text(name) })
    reference.end()
    return reference
  }
  return { pdf2: write('http://iso.org/pdf2/ssn'), pdf1: write('http://iso.org/pdf/ssn') }
}

/** pdfkit writes String objects as PDF text strings. */
function text(value: string): string {
  return new String(value) as string
}

/** Byte strings, for ids and names: UTF-8. */
function bytes(value: string): Buffer {
  return Buffer.from(value, 'utf8')
}
