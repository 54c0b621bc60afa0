import { sha256 } from '../../model/sha256.js'
import { pngPixels } from '../png-pixels.js'
import type {
  Clip,
  Drawing,
  Gradient,
  Group,
  Item,
  Paint,
  Path,
  Pattern,
  Shape,
  Stroke,
} from './display-list.js'
import { identity, type Matrix, multiply } from './matrix.js'
import { rectanglePath } from './path.js'

/**
 * SHA-256 of what a drawing paints, without its words: each outline with the coordinate systems, clips, masks and
 * opacities that it is painted in, and what fills and strokes it. An edition that paints vectors is held against it.
 */
export function paintedSum({ width, height, children }: Drawing): string {
  const lines: string[] = []
  const context: PaintContext = {
    turns: [],
    matrix: identity,
    clips: [` 0 0 ${text(width)} ${text(height)} re W`],
    within: [],
  }
  listItems(lines, context, children)
  return sha256(lines.join('\n'))
}

/** In what something is painted. */
interface PaintContext {
  /** Coordinate systems, outermost first, and all of them as one. */
  turns: readonly string[]
  matrix: Matrix
  clips: readonly string[]
  /** Groups that are painted as one, with their masks and opacities. */
  within: readonly string[]
}

const start: PaintContext = { turns: [], matrix: identity, clips: [], within: [] }

/** Area below which a coordinate system shows nothing. */
const flat = 1e-9

function listItems(lines: string[], context: PaintContext, items: readonly Item[]): void {
  for (const item of items) {
    switch (item.type) {
      case 'group':
        listGroup(lines, context, item)
        break
      case 'shape':
        listShape(lines, context, item)
        break
      case 'raster': {
        const { x, y, width, height } = item.box
        const bytes = Buffer.from(item.data, 'base64')
        const inside = turned(context, [width, 0, 0, -height, x, y + height])
        list(lines, inside, `image ${item.kind === 'png' ? pngPixels(bytes) : sha256(bytes)}`)
        break
      }
      case 'words':
        break
    }
  }
}

function listGroup(lines: string[], context: PaintContext, group: Group): void {
  const inside = turned(context, group.transform)
  const clips = [...inside.clips]
  const masks: string[] = []
  for (let clip: Clip | null = group.clip; clip; clip = clip.within) {
    const [first, ...others] = clip.outlines
    if (!first) return
    if (others.length === 0)
      clips.push(`${inside.turns.join(' cm ')} ${pathText(first.path)} ${first.evenOdd ? 'W*' : 'W'}`)
    else
      masks.push(
        maskText(
          'Alpha',
          null,
          clip.outlines.map(({ path, evenOdd }) => black(path, evenOdd)),
        ),
      )
  }
  if (group.mask) {
    const { kind, box, children } = group.mask
    masks.push(maskText(kind === 'alpha' ? 'Alpha' : 'Luminosity', rectanglePath(box), children))
  }
  if (group.opacity === 0) return
  const wrappers = masks.map((mask, index) => `${mask} ${text(index === 0 ? group.opacity : 1)}`)
  if (masks.length === 0 && group.opacity !== 1) wrappers.push(` ${text(group.opacity)}`)
  listItems(lines, { ...inside, clips, within: [...context.within, ...wrappers] }, group.children)
}

function maskText(kind: 'Alpha' | 'Luminosity', box: Path | null, items: readonly Item[]): string {
  const lines: string[] = []
  listItems(lines, { ...start, clips: box ? [` ${pathText(box)} W`] : [] }, items)
  return `${kind} ${gradientIn(lines) ?? sha256(lines.join('\n'))}`
}

/** The colours of a mask that is one area of a gradient: how large it is depends on what is seen. */
function gradientIn([line, ...others]: readonly string[]): string | null {
  const found = / \| ((?:axial|radial)(?: #[0-9a-f]{6})+) 1 .* f$/.exec(line ?? '')
  return others.length === 0 ? (found?.[1] ?? null) : null
}

function black(path: Path, evenOdd: boolean): Shape {
  const fill = { type: 'solid', colour: '#000000', opacity: 1 } as const
  return { type: 'shape', path, fill, evenOdd, stroke: null, strokeFirst: false }
}

function listShape(
  lines: string[],
  context: PaintContext,
  { path, fill, stroke, evenOdd, strokeFirst }: Shape,
): void {
  const steps = [
    fill && `${paintText(fill)} ${pathText(path)} ${evenOdd ? 'f*' : 'f'}`,
    stroke && `${paintText(stroke.paint)} ${strokeText(stroke)} ${pathText(path)} S`,
  ]
  if (strokeFirst) steps.reverse()
  for (const step of steps) if (step !== null) list(lines, context, step)
}

function list(lines: string[], { turns, matrix, clips, within }: PaintContext, what: string): void {
  const [a, b, c, d] = matrix
  if (Math.abs(a * d - b * c) >= flat)
    lines.push([turns.join(' cm '), clips.join(' '), within.join(' '), what].join(' | '))
}

function turned(context: PaintContext, matrix: Matrix): PaintContext {
  if (matrix.every((value, index) => value === identity[index])) return context
  const [a, b, c, d, e, f] = matrix.map(rounded)
  const own: Matrix = [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0]
  return {
    ...context,
    turns: [...context.turns, own.map(text).join(' ')],
    matrix: multiply(context.matrix, own),
  }
}

function paintText(paint: Paint): string {
  const { opacity } = paint
  switch (paint.type) {
    case 'solid':
      return `${paint.colour.toLowerCase()} ${text(opacity)}`
    case 'gradient':
      return `${gradientMask(paint)}${gradientText(paint)} ${text(opacity)}`
    case 'pattern':
      return `${tileText(paint)} ${text(opacity)}`
  }
}

/** Colours that let something through are painted through a mask of grey. */
function gradientMask(gradient: Gradient): string {
  if (gradient.stops.every(({ opacity }) => opacity === 1)) return ''
  const stops = gradient.stops.map((stop) => {
    const part = Math.round(stop.opacity * 255)
      .toString(16)
      .padStart(2, '0')
    return { ...stop, colour: `#${part}${part}${part}` }
  })
  return `Luminosity ${gradientText({ ...gradient, stops })} `
}

/** The colours between which a gradient runs: where exactly, an edition says in the coordinates of its page. */
function gradientText({ shape, stops }: Gradient): string {
  const [first, last] = [stops[0], stops.at(-1)]
  const whole = [
    ...(first ? [{ ...first, offset: 0 }] : []),
    ...stops,
    ...(last ? [{ ...last, offset: 1 }] : []),
  ]
  const colours = whole.flatMap((stop, index) => {
    const next = whole[index + 1]
    return next && next.offset - stop.offset > 1e-7 ? [stop.colour, next.colour] : []
  })
  const kind = shape.type === 'linear' ? 'axial' : 'radial'
  return [kind, ...new Set(colours.map((colour) => colour.toLowerCase()).sort())].join(' ')
}

function tileText({ tile, children }: Pattern): string {
  const lines: string[] = []
  listItems(lines, start, children)
  return `tile ${text(tile.width)} ${text(tile.height)} ${sha256(lines.join('\n'))}`
}

function strokeText({ width, cap, join, miterLimit, dashes, dashOffset }: Stroke): string {
  const ends = { butt: 0, round: 1, square: 2 }[cap]
  const corner = { miter: 0, round: 1, bevel: 2 }[join]
  const gaps = dashes.length > 0 ? `${dashes.map(text).join(' ')} ${text(dashOffset)} d` : ''
  return `${text(width)} w ${ends} J ${corner} j ${text(miterLimit)} M ${gaps}`
}

function pathText(path: Path): string {
  return path
    .map(([name, ...numbers]) =>
      name === 'Z' ? 'h' : `${numbers.map(text).join(' ')} ${{ M: 'm', L: 'l', C: 'c' }[name]}`,
    )
    .join(' ')
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

/** A number as drawings are painted: six decimals. */
function text(value: number): string {
  return String(rounded(value))
}
