import { rightToLeftLetter } from '../../../language/scripts.js'

/**
 * The structure tree, built from the Report before anything is laid out (ISO 32000-1 §14.7, §14.8).
 * Order and nesting are final here; drawing only fills the slots.
 */

/** Standard structure types in use. `Title`, `FENote`, `Em`, `Strong` and `Aside` are PDF 2.0's. */
type StructureType =
  | 'Document'
  | 'Title'
  | 'H'
  | 'P'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Code'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Span'
  | 'Em'
  | 'Strong'
  | 'Link'
  | 'Reference'
  | 'Note'

export interface StructureElement {
  node: 'element'
  type: StructureType
  /** Level of a heading in the Report's outline (the title is 1); 0 for others. */
  level: number
  /** What the Report calls it, as a class of the ClassMap: `keyFigure`. */
  kind: string | null
  /** Id of the Report's node, the element's /ID. */
  id: string | null
  language: string | null
  alternative: string | null
  expansion: string | null
  title: string | null
  /** Its text in reading order, where what is painted stands in visual order. */
  actualText: string | null
  attributes: readonly Attribute[]
  /** Ids of elements it refers to (PDF 2.0 /Ref). */
  refersTo: readonly string[]
  kids: (StructureElement | Slot)[]
}

/** An attribute of a standard owner: List, Table or Layout. */
export type Attribute =
  | { owner: 'List'; numbering: 'None' | 'Disc' | 'Decimal' | 'Unordered' | 'Ordered' | 'Description' }
  | { owner: 'Table'; scope?: 'Row' | 'Column' | 'Both'; columnSpan?: number }
  | {
      owner: 'Layout'
      placement?: 'Block'
      box?: [number, number, number, number]
      /** Direction of lines, inherited: from the left or from the right. */
      writingMode?: 'LrTb' | 'RlTb'
    }

/** A place for what is drawn: marked content and annotations, in drawing order. */
export interface Slot {
  node: 'slot'
  parent: StructureElement
  content: SlotContent[]
  /** Its words in reading order; null where they are known only when drawn. */
  text: string | null
  /** Holds annotations only, which stay beside the words of their link. */
  annotations: boolean
}

export type SlotContent =
  | { kind: 'marked'; page: number; id: number }
  /** `annotation` is an index into the page's annotations, resolved by the writer. */
  | { kind: 'annotation'; page: number; reference: unknown }

/** What a new element may be given. */
type ElementMarks = Partial<Omit<StructureElement, 'node' | 'type' | 'kids'>>

/** Of most elements, which are many. */
const none: readonly never[] = []

/** Makes an element and appends it to its parent, unless `parent` is null. */
export function element(
  parent: StructureElement | null,
  type: StructureType,
  marks: ElementMarks = {},
): StructureElement {
  const made: StructureElement = {
    node: 'element',
    type,
    level: 0,
    kind: null,
    id: null,
    language: null,
    alternative: null,
    expansion: null,
    title: null,
    actualText: null,
    attributes: none,
    refersTo: none,
    kids: [],
    ...marks,
  }
  parent?.kids.push(made)
  return made
}

/** The open slot at the end of an element, for text that continues in it. */
export function slotOf(parent: StructureElement): Slot {
  const last = parent.kids.at(-1)
  if (last?.node === 'slot' && !last.annotations) return last
  return newSlot(parent, false)
}

/** A slot for the annotations of a link, before its words. */
export function annotationSlot(parent: StructureElement): Slot {
  return newSlot(parent, true)
}

function newSlot(parent: StructureElement, annotations: boolean): Slot {
  const slot: Slot = { node: 'slot', parent, content: [], text: '', annotations }
  parent.kids.push(slot)
  return slot
}

/** A structure type as written, with the namespace that PDF 2.0 knows it in. */
interface StandardType {
  type: string
  namespace: 'pdf2' | 'pdf1'
}

/** Types that exist only in PDF 1.7's namespace (ISO 32000-2 Annex L). */
const onlyInPdf1 = new Set(['TOC', 'TOCI', 'Reference', 'BlockQuote', 'Code'])

/** The type an element is written as: headings from the title's H1 in PDF/UA-1, below a Title in PDF/UA-2. */
export function standardType(element: StructureElement, conformance: 'ua1' | 'ua2'): StandardType {
  if (conformance === 'ua1') return { type: typeForUa1(element), namespace: 'pdf1' }
  const type = typeForUa2(element)
  return { type, namespace: onlyInPdf1.has(type) ? 'pdf1' : 'pdf2' }
}

function typeForUa1({ type, level }: StructureElement): string {
  return type === 'H' ? `H${Math.min(6, level)}` : type
}

function typeForUa2({ type, level, kind }: StructureElement): string {
  if (type === 'H') return level === 1 ? 'Title' : `H${level - 1}`
  if (type === 'Note') return 'FENote'
  // A caption's parent must be one that may hold one (ISO 14289-2, 8.2.5.27).
  return type === 'Div' && kind === 'figure' ? 'Sect' : type
}

/** Types of PDF 2.0 that we use in PDF 1.7, or that older readers do not know. */
export const roleMap = {
  ua1: { Em: 'Span', Strong: 'Span' },
  ua2: { Title: 'P', FENote: 'Note', Em: 'Span', Strong: 'Span' },
} as const

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

/** Elements that stand among words; the others hold paragraphs of their own. */
const inline = new Set<StructureType>(['Span', 'Em', 'Strong', 'Code', 'Link', 'Reference', 'Lbl'])

/**
 * Gives words that are painted in visual order their reading order: each stretch becomes a leaf Span with
 * ActualText. Never on an element with children, which it would hide, nor in the content stream, where it harms
 * readers that copy text.
 *
 * @param direction of the document; in a left-to-right one right-to-left words move what stands beside them too
 *   (UAX #9, N1: quotation marks and figures)
 */
export function setReadingOrder(parent: StructureElement, direction: 'ltr' | 'rtl'): void {
  const ofWords = direction === 'rtl' || rightToLeftLetter.test(wordsOf(parent)) ? 'rtl' : 'ltr'
  parent.kids = parent.kids.map((kid) => {
    if (kid.node === 'slot') return ofWords === 'rtl' && hasOrder(kid) ? leaf(kid) : kid
    setReadingOrder(kid, inline.has(kid.type) ? ofWords : direction)
    return kid
  })
}

/** What an element says beside the paragraphs inside it. */
function wordsOf(parent: StructureElement): string {
  return parent.kids
    .map((kid) => (kid.node === 'slot' ? kid.text : inline.has(kid.type) ? wordsOf(kid) : ''))
    .join('')
}

function hasOrder({ text }: Slot): boolean {
  return text !== null && text.trim() !== '' && ([...text].length > 1 || rightToLeftLetter.test(text))
}

function leaf(slot: Slot): StructureElement {
  const span = element(null, 'Span', { actualText: slot.text })
  span.kids.push(slot)
  slot.parent = span
  return span
}
