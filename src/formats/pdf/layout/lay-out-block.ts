import { largestOf, smallestOf } from '../../../model/arrays.js'
import type { GalleyBlock, Part } from '../content/node.js'
import { type Box, keepNothing } from '../pages/box.js'
import { isTall, notesOf, type Strip, strips } from './divide-box.js'
import type { Galley, GalleyBuilder } from './galley-builder.js'
import type { GalleyItem } from './galley-item.js'
import type { LaidBox } from './laid-box.js'

/**
 * Lays out a block and cuts it into boxes that pages may part.
 *
 * @param above space before the first, points
 * @param room height of the lowest text area, points
 */
export function layOutBlock(
  builder: GalleyBuilder,
  block: GalleyBlock,
  above: number,
  room: number,
): LaidBox[] {
  const { main, beside } = placeParts(builder, block)
  const cut = cutBlock(block, main, beside, room)
  const head = headOf(builder, block, cut, room)
  const whole = block.isRows ? wholeHeight(cut, room) : 0
  return cut.map((strip, index) => toLaidBox(block, cut, strip, index, above, head, whole))
}

/** A table that takes no more of a page than this stays whole: the gap before it shows less than the break would. */
const small = 0.25

/** The height of a table that stays whole; 0 of a larger one. */
function wholeHeight(cut: readonly Strip[], room: number): number {
  const height = (cut.at(-1)?.bottom ?? 0) - (cut[0]?.top ?? 0)
  return height <= room * small ? height : 0
}

interface Placed {
  items: GalleyItem[]
  unbroken: [number, number][]
  bottom: number
}

/** Lays out the parts of a block: where two that share a column would meet, the later one moves down. */
function placeParts(builder: GalleyBuilder, block: GalleyBlock): { main: Placed; beside: Placed[] } {
  const above = block.beside.map((part) =>
    part.x === block.main.x && part.baseline !== null ? place(builder, part, null) : null,
  )
  const main = below(
    place(builder, block.main, null),
    above.filter((placed) => placed !== null),
  )
  const mainBaseline = firstBaseline(main.items)
  const beside: Placed[] = []
  block.beside.forEach((part, index) => {
    const earlier = beside.filter((_, other) => block.beside[other]?.x === part.x)
    beside.push(above[index] ?? below(place(builder, part, mainBaseline), earlier))
  })
  return { main, beside }
}

/** A part moved down as far as it would stand over others. */
function below(placed: Placed, others: readonly Placed[]): Placed {
  const top = smallestOf(placed.items.map(({ y }) => y))
  const shift =
    largestOf(
      others.map(({ bottom }) => bottom),
      0,
    ) - top
  if (others.length === 0 || placed.items.length === 0 || shift <= 0) return placed
  return {
    items: placed.items.map((item) => ({ ...item, y: item.y + shift })),
    unbroken: placed.unbroken.map(([from, to]) => [from + shift, to + shift]),
    bottom: placed.bottom + shift,
  }
}

/** Lays out a part with its first baseline where it belongs, in the block's coordinates. */
function place(builder: GalleyBuilder, part: Part, mainBaseline: number | null): Placed {
  const galley: Galley = builder.build(part.node, part.width)
  const own = firstBaseline(galley.items)
  const target = part.baseline ?? mainBaseline
  const shift = own !== null && target !== null ? target - own : 0
  return {
    items: galley.items.map((item) => ({ ...item, x: item.x + part.x, y: item.y + shift })),
    unbroken: galley.unbroken.map(([top, bottom]) => [top + shift, bottom + shift]),
    bottom: galley.height + shift,
  }
}

function firstBaseline(items: readonly GalleyItem[]): number | null {
  const baselines = items.flatMap((item) => (item.kind === 'line' ? [item.y + item.baseline] : []))
  return baselines.length > 0 ? smallestOf(baselines) : null
}

function cutBlock(block: GalleyBlock, main: Placed, beside: readonly Placed[], room: number): Strip[] {
  // What stands beside the first line and is itself tall is cut with the lines beside it.
  if (beside.some(({ items, bottom }) => items.length > 0 && isTall(bottom, room))) {
    const items = [...beside.flatMap((placed) => placed.items), ...main.items]
    const cut = strips({ items, unbroken: main.unbroken, height: main.bottom })
    const [first] = cut
    const last = cut.at(-1)
    if (first && last) {
      first.top = Math.min(0, first.top)
      last.bottom = Math.max(last.bottom, main.bottom, block.height) + block.below
    }
    return block.whole ? [joined(cut)] : cut
  }
  let cut = strips({ items: main.items, unbroken: main.unbroken, height: main.bottom })
  if (cut.length === 0) cut = [{ top: 0, bottom: block.height, items: [] }]
  if (block.whole) cut = [joined(cut)]
  const [first] = cut
  const last = cut.at(-1)
  if (!first || !last) return cut
  first.top = Math.min(0, first.top)
  first.items = [...beside.flatMap(({ items }) => items), ...first.items]
  last.bottom = largestOf(
    beside.map(({ bottom }) => bottom),
    Math.max(last.bottom, main.bottom, block.height),
  )
  last.bottom += block.below
  return cut
}

function joined(cut: readonly Strip[]): Strip {
  return {
    top: smallestOf(cut.map(({ top }) => top)),
    bottom: largestOf(cut.map(({ bottom }) => bottom)),
    items: cut.flatMap(({ items }) => items),
  }
}

interface Head extends Pick<LaidBox, 'items' | 'bars'> {
  height: number
  /** Boxes of the block itself that are repeated, which repeat nothing. */
  rows: number
}

function headOf(
  builder: GalleyBuilder,
  block: GalleyBlock,
  cut: readonly Strip[],
  room: number,
): Head | null {
  if (!block.repeated) return null
  if (block.repeated.block) {
    const [laid] = layOutBlock(builder, block.repeated.block, 0, room)
    return laid ? { items: laid.items, bars: laid.bars, height: laid.box.height, rows: 0 } : null
  }
  const { rows } = block.repeated
  const repeated = cut.slice(0, rows)
  const [first] = repeated
  const next = cut[rows]
  if (!first || !next) return null
  const items = repeated.flatMap((strip) => strip.items)
  const inside = items.filter((item) => item.x >= block.main.x - 0.01)
  const rowItems = inside.map((item) => ({ ...item, y: item.y - first.top }))
  const said = continuedItems(builder, block.repeated.continued, firstBaseline(rowItems))
  return {
    items: [...said.items, ...rowItems.map((item) => ({ ...item, y: item.y + said.height }))],
    bars: [],
    height: next.top - first.top + said.height,
    rows,
  }
}

/** Between the words and the head below them, points. */
const belowContinued = 4

/** Words that say that a table goes on, and the height that they take above its head. */
function continuedItems(
  builder: GalleyBuilder,
  continued: NonNullable<GalleyBlock['repeated']>['continued'],
  baseline: number | null,
): { items: GalleyItem[]; height: number } {
  if (!continued) return { items: [], height: 0 }
  if (continued.stands === 'beside')
    return { items: place(builder, continued.part, baseline).items, height: 0 }
  const { items, bottom } = place(builder, continued.part, null)
  return { items, height: bottom + belowContinued }
}

function toLaidBox(
  block: GalleyBlock,
  cut: readonly Strip[],
  strip: Strip,
  index: number,
  above: number,
  head: Head | null,
  whole: number,
): LaidBox {
  const first = index === 0
  const previous = cut[index - 1]
  const lines = strip.items.filter((item) => item.kind === 'line' && item.x >= block.main.x - 0.01)
  const running = strip.items.find((item) => item.kind === 'line' && item.paragraph)
  const height = strip.bottom - strip.top
  const last = index === cut.length - 1
  const keep = first ? { ...block.keep, height: Math.max(besideHeight(block, strip), whole) } : keepNothing
  const box: Box = {
    height,
    above: first ? above : previous ? strip.top - previous.bottom : 0,
    lines: new Set(lines.map(({ y }) => y)).size,
    paragraph: running?.kind === 'line' && cut.length > 1 ? running.paragraph : null,
    keep: last && block.keepsNext ? { ...keep, boxes: Math.max(keep.boxes, 1) } : keep,
    // Two rows at least go on together; head, first rows and these are kept apart from each other in a long table.
    breakBefore: first ? block.breakBefore : last && block.isRows && cut.length > 4 ? 'never' : 'allowed',
    opens: first && block.opens,
    notes: [...new Set(strip.items.flatMap(notesOf))],
    head: head && index >= head.rows ? head.height : null,
    foot: block.foot,
    landscape: block.landscape,
  }
  const bar = block.bar
    ? [{ x: block.bar.x, y: 0, width: block.bar.width, height, colour: 'accent' as const }]
    : []
  return {
    box,
    items: strip.items.map((item) => ({ ...item, y: item.y - strip.top })),
    bars: [...(first ? block.bars : []), ...bar],
    frame: block.frame,
    section: first ? block.section : null,
    head: box.head === null || !head ? null : { items: head.items, bars: head.bars },
  }
}

/** What stands in the side column must stand on the same page as its lines. */
function besideHeight(block: GalleyBlock, strip: Strip): number {
  const bottoms = strip.items.filter((item) => item.x < block.main.x).map((item) => item.y + item.height)
  return largestOf(bottoms, 0) - strip.top
}
