/**
 * The structure tree, built from the Report before anything is laid out (ISO 32000-1 §14.7, §14.8).
 * Order and nesting are final here; drawing only fills the slots.
 */

/** Standard structure types in use. `Title`, `FENote`, `Em`, `Strong` and `Aside` are PDF 2.0's. */
export type StructureType =
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
export type ElementMarks = Partial<Omit<StructureElement, 'node' | 'type' | 'kids'>>

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
