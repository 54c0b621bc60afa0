import type { Layout } from '../layout/lay-out.js'
import type { Page } from '../pages/box.js'
import type { RunningLine } from '../running/running-lines.js'
import { drawBars, drawItems, drawLine, frames } from './draw-items.js'
import { type DrawState, fillRectangle, left } from './state.js'

/** Draws one page: tints, boxes, notes, then its head and foot. */
export function drawPage(
  state: DrawState,
  layout: Layout,
  page: Page,
  running: readonly RunningLine[],
): void {
  drawFrames(state, layout, page)
  const [first] = page.placed
  const head = first ? layout.boxes[first.box]?.head : null
  if (head && page.head !== null) {
    drawBars(state, head.bars, page.head)
    drawItems(state, head.items, page.head, 'repeated')
  }
  for (const { box, y } of page.placed) {
    const laid = layout.boxes[box]
    if (!laid) continue
    drawBars(state, laid.bars, y)
    drawItems(state, laid.items, y)
  }
  drawNotes(state, layout, page)
  drawRunning(state, running)
  state.tagger.close()
}

function drawRunning(state: DrawState, lines: readonly RunningLine[]): void {
  for (const { line, artifact, column, baseline } of lines) {
    const x = left(state, column.x, column.width)
    drawLine(state, line, { x, y: baseline, height: 0, baseline: 0 }, artifact)
  }
}

function drawFrames(state: DrawState, layout: Layout, page: Page): void {
  const { design } = state.content.styles
  if (!design.tint) return
  const { sideColumn, gutter, textColumn, overhang } = design.page
  const width = sideColumn + gutter + textColumn + 2 * overhang
  for (const { top, bottom } of frames(layout.boxes, page)) {
    state.tagger.mark('layout')
    fillRectangle(state, state.colours.tint, {
      x: left(state, -overhang, width),
      y: top,
      width,
      height: bottom - top,
    })
  }
}

function drawNotes(state: DrawState, layout: Layout, page: Page): void {
  const { design } = state.content.styles
  const { sideColumn, gutter } = design.page
  const { noteRule, noteRuleBelow } = design.spacing
  const [first] = page.notes
  if (!first) return
  drawBars(
    state,
    [{ x: sideColumn + gutter, y: 0, width: noteRule, height: design.rules.line, colour: 'black' }],
    first.y - noteRuleBelow,
  )
  for (const { id, from, to, y } of page.notes) {
    let top = y
    for (const line of layout.notes.get(id)?.lines.slice(from, to) ?? []) {
      drawItems(state, line.items, top)
      top += line.height
    }
  }
}
