import { createHash } from 'node:crypto'
import type { PDFDict, PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { entry, type Objects } from '../objects.js'
import { type Operation, operations } from '../page-text.js'
import { streamBytes } from '../stream-bytes.js'
import { type Matrix, multiply, numbersOf } from '../text-state.js'
import type { Token } from '../tokens.js'
import { rasterSum } from './raster-sum.js'

/** What a figure shows. */
export interface Painting {
  kind: 'svg' | 'raster'
  /** Of a drawing: of what it paints, without its words. Of a picture: see {@link rasterSum}. */
  sum: string
}

/** Most operators of a drawing, groups counted as often as they are painted. */
const mostOperators = 5_000_000
/** Area below which a coordinate system shows nothing. */
const flat = 1e-9

interface State {
  turns: readonly string[]
  matrix: Matrix
  clips: readonly string[]
  within: readonly string[]
  fill: string
  stroke: string
  fillOpacity: string
  strokeOpacity: string
  /** What the graphics state lets through, or empty. */
  mask: string
  width: string
  cap: string
  join: string
  miter: string
  dashes: string
  /** Size of the words that stand in this state, whose lines are part of them; 0 where none stand. */
  words: number
}

const still: Matrix = [1, 0, 0, 1, 0, 0]
const initial: State = {
  turns: [],
  matrix: still,
  clips: [],
  within: [],
  fill: '#000000',
  stroke: '#000000',
  fillOpacity: '1',
  strokeOpacity: '1',
  mask: '',
  width: '1',
  cap: '0',
  join: '0',
  miter: '10',
  dashes: '',
  words: 0,
}

interface Reader {
  objects: Objects
  /** Sums of pictures by their objects. */
  rasters: Map<PDFStream, string | null>
  left: number
}

/** Reads what figures of a file show, each one alone. */
export function paintingReader(
  objects: Objects,
): (marked: readonly Operation[], resources: PDFDict | null) => Painting | null {
  const rasters = new Map<PDFStream, string | null>()
  return (marked, resources) => {
    const own = marked.filter(({ operator }) => operator !== 'EMC')
    const reader: Reader = { objects, rasters, left: mostOperators }
    return rasterIn(reader, own, resources) ?? drawingIn(reader, own, resources)
  }
}

/** `q w 0 0 -h x y cm /I1 Do Q`: one picture and nothing else. */
function rasterIn(reader: Reader, own: readonly Operation[], resources: PDFDict | null): Painting | null {
  if (own.map(({ operator }) => operator).join(' ') !== 'q cm Do Q') return null
  const image = resource(reader.objects, resources, 'XObject', own[2]?.operands)
  const stream = reader.objects.stream(image)
  if (!stream || reader.objects.text(entry(stream.dict, 'Subtype')) !== 'Image') return null
  const sum = imageSum(reader, stream)
  const [a = 0, b = 0, c = 0, d = 0] = numbersOf(own[1]?.operands ?? [])
  const number = (name: string) => reader.objects.number(entry(stream.dict, name)) ?? 0
  const isUpright = a > 0 && d < 0 && b === 0 && c === 0
  const isInProportion = Math.abs((a * number('Height')) / (-d * number('Width')) - 1) < 0.02
  return sum !== null && isUpright && isInProportion ? { kind: 'raster', sum } : { kind: 'raster', sum: '' }
}

/** `q s 0 0 s x y cm 0 0 w h re W n … Q`: a drawing in its own coordinates. */
function drawingIn(reader: Reader, own: readonly Operation[], resources: PDFDict | null): Painting | null {
  const [first, second, third] = own
  if (first?.operator !== 'q' || second?.operator !== 'cm' || third?.operator !== 're') return null
  const [a = 0, b = 0, c = 0, d = 0] = numbersOf(second.operands)
  const isInProportion = a > 0 && b === 0 && c === 0 && Math.abs(a / d - 1) < 0.02
  const lines: string[] = []
  run(reader, own.slice(2), resources, initial, lines)
  return { kind: 'svg', sum: isInProportion ? sumOf(lines.join('\n')) : '' }
}

function run(
  reader: Reader,
  own: Iterable<Operation>,
  resources: PDFDict | null,
  from: State,
  lines: string[],
): void {
  const { objects } = reader
  const saved: State[] = []
  let state = from
  let path: string[] = []
  let clip = ''
  let height = Number.POSITIVE_INFINITY
  const list = (what: string) => {
    const [a, b, c, d] = state.matrix
    if (Math.abs(a * d - b * c) >= flat)
      lines.push([state.turns.join(' cm '), state.clips.join(' '), state.within.join(' '), what].join(' | '))
  }
  const paint = (operator: string) => {
    const outline = path.join(' ')
    const { width, cap, join, miter, dashes, mask } = state
    const through = mask === '' ? '' : `${mask} `
    if (operator === 'S') {
      const line = `${width} w ${cap} J ${join} j ${miter} M ${dashes}`
      list(`${through}${state.stroke} ${state.strokeOpacity} ${line} ${outline} S`)
    } else list(`${through}${state.fill} ${state.fillOpacity} ${outline} ${operator}`)
  }
  for (const { operator, operands } of own) {
    if (--reader.left < 0) throw new Error(`Unexpected drawing of more than ${mostOperators} operators`)
    const numbers = numbersOf(operands)
    switch (operator) {
      case 'q':
        saved.push(state)
        state = { ...state, words: 0 }
        break
      case 'Q':
        state = saved.pop() ?? state
        break
      case 'cm': {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(rounded)
        const matrix = multiply(state.matrix, [a, b, c, d, e, f])
        state = { ...state, turns: [...state.turns, texts([a, b, c, d, e, f])], matrix }
        break
      }
      case 'm':
      case 'l':
      case 'c':
      case 're':
        path.push(`${texts(numbers)} ${operator}`)
        height = operator === 're' && path.length === 1 ? Math.abs(numbers[3] ?? 0) : Number.POSITIVE_INFINITY
        break
      case 'h':
        path.push('h')
        break
      case 'W':
      case 'W*':
        clip = operator
        break
      case 'n':
      case 'f':
      case 'f*':
      case 'S': {
        const isLineOfWords = path.length === 1 && height <= state.words / 8 && clip === ''
        if (operator !== 'n' && !isLineOfWords) paint(operator)
        if (clip !== '') {
          const own = `${state.turns.join(' cm ')} ${path.join(' ')} ${clip}`
          state = { ...state, clips: [...state.clips, own] }
        }
        clip = ''
        path = []
        height = Number.POSITIVE_INFINITY
        break
      }
      case 'Tf':
        state = { ...state, words: numbers[0] ?? 0 }
        break
      case 'rg':
      case 'g':
        state = { ...state, fill: colourText(numbers) }
        break
      case 'RG':
      case 'G':
        state = { ...state, stroke: colourText(numbers) }
        break
      case 'scn':
        state = { ...state, fill: patternText(reader, resource(objects, resources, 'Pattern', operands)) }
        break
      case 'SCN':
        state = { ...state, stroke: patternText(reader, resource(objects, resources, 'Pattern', operands)) }
        break
      case 'w':
        state = { ...state, width: texts(numbers) }
        break
      case 'J':
        state = { ...state, cap: texts(numbers) }
        break
      case 'j':
        state = { ...state, join: texts(numbers) }
        break
      case 'M':
        state = { ...state, miter: texts(numbers) }
        break
      case 'd':
        state = { ...state, dashes: `${texts(numbers)} d` }
        break
      case 'gs':
        state = withGraphics(reader, state, objects.dict(resource(objects, resources, 'ExtGState', operands)))
        break
      case 'Do': {
        const stream = objects.stream(resource(objects, resources, 'XObject', operands))
        if (stream && objects.text(entry(stream.dict, 'Subtype')) === 'Form') {
          const wrapper = `${state.mask} ${state.fillOpacity}`
          const inside = {
            ...state,
            within: [...state.within, wrapper],
            fillOpacity: '1',
            strokeOpacity: '1',
            mask: '',
          }
          run(reader, operations(streamBytes(stream)), resourcesOf(objects, stream), inside, lines)
        } else list(`image ${stream ? imageSum(reader, stream) : ''}`)
        break
      }
      case 'BT':
      case 'ET':
      case 'Tr':
      case 'Tm':
      case 'Tj':
      case 'TJ':
      case 'Tc':
      case 'Td':
      case 'TD':
      case 'Ts':
      case 'cs':
      case 'CS':
        break
      default:
        // Nothing that editions paint: it makes the drawing another one.
        list(operator)
    }
  }
}

/** Opacities and masks of a graphics state. */
function withGraphics(reader: Reader, state: State, graphics: PDFDict | null): State {
  const { objects } = reader
  const opacity = (name: string, now: string) => {
    const value = objects.number(entry(graphics, name))
    return value === null ? now : text(value)
  }
  const next = {
    ...state,
    fillOpacity: opacity('ca', state.fillOpacity),
    strokeOpacity: opacity('CA', state.strokeOpacity),
  }
  const mask = objects.dict(entry(graphics, 'SMask'))
  const form = objects.stream(entry(mask, 'G'))
  if (!mask || !form) return next
  const lines: string[] = []
  run(reader, operations(streamBytes(form)), resourcesOf(objects, form), initial, lines)
  const kind = objects.text(entry(mask, 'S'))
  return { ...next, mask: `${kind} ${gradientIn(lines) ?? sumOf(lines.join('\n'))}` }
}

/** The colours of a mask that is one area of a gradient: how large it is depends on what is seen. */
function gradientIn([line, ...others]: readonly string[]): string | null {
  const found = / \| ((?:axial|radial)(?: #[0-9a-f]{6})+) 1 .* f$/.exec(line ?? '')
  return others.length === 0 ? (found?.[1] ?? null) : null
}

function patternText(reader: Reader, pattern: PDFObject | undefined): string {
  const { objects } = reader
  const dict = objects.dict(pattern)
  const shading = objects.dict(entry(dict, 'Shading'))
  if (shading) return shadingText(objects, shading)
  const stream = objects.stream(pattern)
  if (!stream) return 'nothing'
  const lines: string[] = []
  run(reader, operations(streamBytes(stream)), resourcesOf(objects, stream), initial, lines)
  const steps = ['XStep', 'YStep'].map((name) => text(objects.number(entry(dict, name)) ?? 0))
  return `tile ${steps.join(' ')} ${sumOf(lines.join('\n'))}`
}

/** The colours between which a gradient runs. */
function shadingText(objects: Objects, shading: PDFDict): string {
  const kind = objects.number(entry(shading, 'ShadingType')) === 2 ? 'axial' : 'radial'
  const whole = entry(shading, 'Function')
  const stitched = objects.array(entry(objects.dict(whole), 'Functions'))
  const colours = (stitched.length > 0 ? stitched : [whole]).flatMap((one) =>
    ['C0', 'C1'].map((name) =>
      colourText(objects.array(entry(objects.dict(one), name)).map((part) => objects.number(part) ?? 0)),
    ),
  )
  return [kind, ...new Set(colours.sort())].join(' ')
}

function imageSum(reader: Reader, stream: PDFStream): string | null {
  const known = reader.rasters.get(stream)
  if (known !== undefined) return known
  const sum = rasterSum(reader.objects, stream)
  reader.rasters.set(stream, sum)
  return sum
}

function resourcesOf(objects: Objects, { dict }: PDFStream): PDFDict | null {
  return objects.dict(entry(dict, 'Resources'))
}

function resource(
  objects: Objects,
  resources: PDFDict | null,
  kind: string,
  operands: readonly Token[] | undefined,
): PDFObject | undefined {
  const name = operands?.find((one) => one.type === 'name')
  const found = entry(objects.dict(entry(resources, kind)), name?.type === 'name' ? name.value : '')
  return objects.resolve(found)
}

function colourText(parts: readonly number[]): string {
  const [red = 0, green = red, blue = red] = parts
  const hex = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

function text(value: number): string {
  return String(rounded(value))
}

function texts(numbers: readonly number[]): string {
  return numbers.map(text).join(' ')
}

function sumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
