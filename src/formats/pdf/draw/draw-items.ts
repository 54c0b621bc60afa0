import type { ArtifactKind, Bar, LinkMark, Mark } from '../content/node.js'
import type { GalleyItem } from '../layout/galley-item.js'
import type { LaidBox } from '../layout/laid-box.js'
import type { Page } from '../pages/box.js'
import type { Line, TextPiece } from '../text/types.js'
import { drawPicture } from './draw-picture.js'
import { lineEndHyphen } from './line-end-hyphen.js'
import { type DrawState, fillRectangle, fillWith, left } from './state.js'

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
      const { picture, width, height, place, link } = item.placed
      const x = left(state, item.x, width)
      drawPicture(state, picture, {
        x,
        y,
        width,
        height,
        place: artifact ?? place,
      })
      if (link && !artifact) state.links.add(link, state.page, { x, y, width, height })
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

interface LinePlace {
  /** Left edge of the measure, points. */
  x: number
  /** Top and height of the line box. */
  y: number
  height: number
  baseline: number
}

/** Draws a line piece by piece in logical order; as an artifact it has neither structure nor links. */
export function drawLine(
  state: DrawState,
  line: Line<Mark>,
  place: LinePlace,
  artifact: ArtifactKind | null,
): void {
  drawHighlights(state, line, place)
  const links = new Map<LinkMark, { from: number; to: number }>()
  for (const piece of line.pieces) {
    const { source } = piece
    const x = place.x + piece.x
    state.tagger.mark(artifact ?? source.place)
    if (piece.type === 'text') drawWords(state, piece, line.hyphenated, x, place.y + place.baseline)
    else if (source.picture)
      drawPicture(state, source.picture, {
        x,
        y: place.y + place.baseline - piece.height + piece.depth,
        width: piece.width,
        height: piece.height,
        place: artifact ?? source.place,
      })
    if (source.link && !artifact) extend(links, source.link, x, x + piece.width)
  }
  for (const [link, { from, to }] of links)
    state.links.add(link, state.page, { x: from, y: place.y, width: to - from, height: place.height })
}

/** The colour behind words, before any of them: it is decoration, and hides nothing. */
function drawHighlights(state: DrawState, line: Line<Mark>, place: LinePlace): void {
  for (const piece of line.pieces) {
    if (piece.type !== 'text' || !piece.source.rules.includes('behind')) continue
    state.tagger.mark('layout')
    const baseline = place.y + place.baseline
    drawRule(state, piece, state.colours.highlight, place.x + piece.x, baseline, behind)
  }
}

/** Words of a piece; the hyphen that ends its line is an artifact. */
function drawWords(
  state: DrawState,
  piece: TextPiece<Mark>,
  hyphenated: boolean,
  x: number,
  baseline: number,
): void {
  const parted = hyphenated ? lineEndHyphen(piece) : null
  drawText(state, parted?.word ?? piece, x, baseline)
  if (!parted) return
  state.tagger.mark('layout')
  drawText(state, parted.hyphen, x + parted.hyphen.x - piece.x, baseline)
}

function drawText(state: DrawState, piece: TextPiece<Mark>, x: number, baseline: number): void {
  if (!state.tagger.isOpen()) throw new Error(`Text without a tag: ${piece.text}`)
  fillWith(state, state.colours[piece.source.colour])
  state.document.addContent(`BT ${state.fonts.operators(piece, x, baseline - piece.rise)} ET`)
  const colour = state.colours[piece.source.colour]
  if (piece.source.rules.includes('through')) drawRule(state, piece, colour, x, baseline, through)
  if (piece.source.rules.includes('under')) drawRule(state, piece, colour, x, baseline, under)
}

/** Where a rule lies, in ems of the words: from the baseline upwards to its top, and its thickness. */
interface RulePlace {
  above: number
  thickness: number
}

const through: RulePlace = { above: 0.27, thickness: 1 / 16 }
const under: RulePlace = { above: -0.14, thickness: 1 / 20 }
const behind: RulePlace = { above: 0.92, thickness: 1.18 }

function drawRule(
  state: DrawState,
  piece: TextPiece<Mark>,
  colour: string,
  x: number,
  baseline: number,
  { above, thickness }: RulePlace,
): void {
  fillRectangle(state, colour, {
    x,
    y: baseline - piece.rise - piece.size * above,
    width: piece.width,
    height: piece.size * thickness,
  })
}

function extend(
  links: Map<LinkMark, { from: number; to: number }>,
  link: LinkMark,
  from: number,
  to: number,
): void {
  const known = links.get(link)
  if (known) links.set(link, { from: Math.min(known.from, from), to: Math.max(known.to, to) })
  else links.set(link, { from, to })
}

/** Stretches of a page behind which a tint lies. */
export function frames(boxes: readonly LaidBox[], page: Page): { top: number; bottom: number }[] {
  const found = new Map<string, { top: number; bottom: number }>()
  page.placed.forEach(({ box, y }, index) => {
    const laid = boxes[box]
    if (!laid?.frame) return
    const top = index === 0 && page.head !== null ? page.head : y
    const known = found.get(laid.frame.id)
    const bottom = y + laid.box.height
    found.set(laid.frame.id, known ? { top: known.top, bottom } : { top, bottom })
  })
  return [...found.values()]
}
