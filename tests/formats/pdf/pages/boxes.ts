import type { Box, Note, Page, PageRules } from '../../../../src/formats/pdf/pages/box.js'
import { type Galley, paginator } from '../../../../src/formats/pdf/pages/paginate.js'

/** A box one line high unless told otherwise. */
export function box(settings: Partial<Box> = {}): Box {
  return {
    height: 10,
    above: 0,
    lines: 1,
    paragraph: null,
    keep: { lines: 0, boxes: 0, height: 0 },
    breakBefore: 'allowed',
    opens: false,
    notes: [],
    head: null,
    foot: false,
    landscape: false,
    ...settings,
  }
}

/** A paragraph of lines; settings go to the first. */
export function paragraph(of: number, settings: Partial<Box> = {}): Box[] {
  return Array.from({ length: of }, (_, line) =>
    box({ paragraph: { line, of }, ...(line === 0 ? settings : {}) }),
  )
}

export const rules: PageRules = {
  widows: 2,
  orphans: 2,
  noteKeep: 2,
  lastPage: 3,
  ragged: 0,
  noteAbove: 10,
  noteGap: 0,
}

/** A galley on pages 100 high that begin at 0. */
export function galley(boxes: Box[], notes: Note[] = [], changed: Partial<PageRules> = {}): Galley {
  return {
    boxes,
    notes: new Map(notes.map((note) => [note.id, note])),
    area: () => ({ top: 0, height: 100 }),
    rules: { ...rules, ...changed },
  }
}

/** A note of lines 10 high. */
export function note(id: string, lines: number): Note {
  return { id, lines: Array.from({ length: lines }, () => 10) }
}

/** Pages of boxes that are divided for the first time. */
export function paginate(galley: Galley): Page[] {
  return paginator(galley)(galley.boxes)
}

/** Indices of the boxes on each page. */
export function pagesOf(input: Galley): number[][] {
  return paginate(input).map((page) => page.placed.map((placed) => placed.box))
}
