import type { PaperGrid } from '../../../model/design.js'
import { landscape } from '../../../model/landscape.js'
import type { GalleyBlock, LeafText } from '../content/node.js'
import type { Content } from '../content/report.js'
import type { Box, Note, Page, PageArea, PageRules } from '../pages/box.js'
import { keepTail, linesOnLastPage } from '../pages/last-page.js'
import { paginator } from '../pages/paginate.js'
import { noAdjustments } from './adjustments.js'
import { divideBox, heightOfTall, notesOf, strips } from './divide-box.js'
import { GalleyBuilder } from './galley-builder.js'
import type { LaidBox, LaidNote } from './laid-box.js'
import { layOutBlock } from './lay-out-block.js'
import { type Measured, refit, unhyphenate } from './refit.js'

/** Everything with its place on a page. */
export interface Layout {
  boxes: LaidBox[]
  notes: Map<string, LaidNote>
  pages: Page[]
  paper: PaperGrid
  /** The same paper turned by a quarter. */
  turned: PaperGrid
}

/** Lays out blocks and notes and divides them into pages. */
export function layOut(content: Content): Layout {
  const paper = paperOf(content)
  const turned = landscape(paper)
  const adjustments = noAdjustments()
  const builder = new GalleyBuilder(adjustments)
  const laid = content.blocks.map((_, index) => layOutNth(content, builder, index))
  const notes = new Map([...content.notes].map(([id, node]) => [id, layOutNote(content, builder, id, node)]))
  const rules = pageRules(content)
  const pagesOf = paginator({
    notes: new Map([...notes].map(([id, note]) => [id, measured(note)])),
    area: (page, isTurned) => areaOf(isTurned ? turned : paper, page),
    rules,
  })
  const measure = (): Measured => {
    const boxes = laid.flat()
    const measures = withInnerNotes(
      boxes.map(({ box }) => box),
      notes,
    )
    const pages = pagesOf(measures)
    const short = isShort(measures, pages, rules)
    return { boxes, pages: short ? pagesOf(keepTail(measures, rules.lastPage)) : pages, short }
  }
  const blockOf = blocksByLeaf(laid)
  const again = (leaf: LeafText) => {
    const index = blockOf.get(leaf)
    if (index !== undefined) laid[index] = layOutNth(content, builder, index)
  }
  const { boxes, pages } = unhyphenate(
    refit(measure(), adjustments, again, measure),
    adjustments,
    again,
    measure,
  )
  return { boxes, notes, paper, turned, pages }
}

function layOutNth(content: Content, builder: GalleyBuilder, index: number): LaidBox[] {
  const block = content.blocks[index]
  if (!block) return []
  const room = block.landscape ? landscape(paperOf(content)).textHeight : roomOf(content)
  const above = spaceAbove(content.blocks[index - 1], block)
  return layOutBlock(builder, block, above, room).flatMap((laid) => divideBox(laid, room))
}

function isShort(boxes: readonly Box[], pages: readonly Page[], rules: PageRules): boolean {
  const lines = linesOnLastPage(boxes, pages)
  return lines !== null && lines < rules.lastPage
}

/** The block that each paragraph stands in. */
function blocksByLeaf(laid: readonly LaidBox[][]): Map<LeafText, number> {
  const found = new Map<LeafText, number>()
  for (const [index, boxes] of laid.entries())
    for (const { items } of boxes)
      for (const item of items) if (item.kind === 'line') found.set(item.leaf, index)
  return found
}

/** A note that only notes call stands after the first of them. */
function withInnerNotes(boxes: Box[], notes: ReadonlyMap<string, LaidNote>): Box[] {
  const called = new Set(boxes.flatMap((box) => box.notes))
  const placed = new Set<string>()
  const expand = (id: string): string[] => {
    if (placed.has(id)) return []
    placed.add(id)
    const inner = notes.get(id)?.calls.filter((one) => !called.has(one)) ?? []
    return [id, ...inner.flatMap(expand)]
  }
  return boxes.map((box) => (box.notes.length > 0 ? { ...box, notes: box.notes.flatMap(expand) } : box))
}

/** The larger of two neighbours' spaces, unless the first fixes what follows it. */
function spaceAbove(previous: GalleyBlock | undefined, block: GalleyBlock): number {
  if (!previous) return block.space.before
  return previous.space.exact ? previous.space.after : Math.max(previous.space.after, block.space.before)
}

function layOutNote(
  content: Content,
  builder: GalleyBuilder,
  id: string,
  node: Parameters<GalleyBuilder['build']>[0],
): LaidNote {
  const { sideColumn, gutter, textColumn } = content.state.styles.design.page
  const galley = builder.build(node, textColumn)
  const tallest = heightOfTall(roomOf(content))
  const unbroken = galley.unbroken.filter(([top, bottom]) => bottom - top <= tallest)
  const cut = strips({ ...galley, unbroken }, tallest)
  const lines = cut.map((strip, index) => {
    const top = index === 0 ? Math.min(strip.top, 0) : (cut[index - 1]?.bottom ?? 0)
    return {
      height: strip.bottom - top,
      items: strip.items.map((item) => ({ ...item, x: item.x + sideColumn + gutter, y: item.y - top })),
    }
  })
  const calls = [...new Set(lines.flatMap(({ items }) => items.flatMap(notesOf)))]
  return { id, lines, calls }
}

function measured(note: LaidNote): Note {
  return { id: note.id, lines: note.lines.map(({ height }) => height) }
}

/** Height of the lowest text area. */
function roomOf(content: Content): number {
  return paperOf(content).textHeight
}

function paperOf({ state }: Content): PaperGrid {
  return state.styles.design.page[state.context.options.paper]
}

/** The text area of a page, the first being 1: that one has no running head, and its area begins at the split rule. */
export function areaOf(paper: PaperGrid, page: number): PageArea {
  if (page > 1) return { top: paper.textTop, height: paper.textHeight }
  return { top: paper.firstRule, height: paper.textTop + paper.textHeight - paper.firstRule }
}

function pageRules(content: Content): PageRules {
  const { breaks, spacing } = content.state.styles.design
  const { leading } = content.state.styles.style('body')
  return {
    widows: breaks.widows,
    orphans: breaks.orphans,
    noteKeep: breaks.noteKeep,
    lastPage: breaks.lastPage,
    ragged: 3 * leading,
    noteAbove: leading + spacing.noteRuleBelow,
    noteGap: spacing.noteGap,
  }
}
