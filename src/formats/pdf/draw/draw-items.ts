import type { ArtifactKind, Bar } from '../content/node.js'
import type { GalleyItem } from '../layout/galley-item.js'
import { drawLine } from './draw-line.js'
import { drawPicture } from './draw-picture.js'
import { type DrawState, fillRectangle, left } from './state.js'

/** Draws the items of a box whose top is at y. */
export function drawItems(
  state: DrawState,
  items: readonly GalleyItem[],
  y: number,
  artifact: ArtifactKind | null = null,
): void {
  for (const item of items) drawItem(state, item, y + item.y, artifact)
}

function drawItem(state: DrawState, item: GalleyItem, y: number, artifact: ArtifactKind | null): void {
  switch (item.kind) {
    case 'line': {
      const { line } = item
      const x = left(state, item.x, line.width)
      drawLine(state, line, { x, y, height: item.height, baseline: item.baseline }, artifact)
      return
    }
    case 'picture': {
      const { picture, width, height, place } = item.placed
      drawPicture(state, picture, {
        x: left(state, item.x, width),
        y,
        width,
        height,
        place: artifact ?? place,
      })
      return
    }
    case 'rule':
      drawBar(state, { ...item, y: 0, colour: 'black' }, y, artifact ?? 'layout')
      return
    default: {
      const unknown: never = item
      throw new Error(`Unknown item: ${JSON.stringify(unknown)}`)
    }
  }
}

/** Draws the rules of a box whose top is at y. */
export function drawBars(state: DrawState, bars: readonly Bar[], y: number): void {
  for (const bar of bars) drawBar(state, bar, y, 'layout')
}

function drawBar(state: DrawState, bar: Bar, y: number, artifact: ArtifactKind): void {
  state.tagger.mark(artifact)
  fillRectangle(state, state.colours[bar.colour], {
    x: left(state, bar.x, bar.width),
    y: y + bar.y,
    width: bar.width,
    height: bar.height,
  })
}
