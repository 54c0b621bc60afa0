import type { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import { sha256 } from '../../../model/sha256.js'
import { entry, type Objects } from '../objects.js'
import type { Operation } from '../page-text.js'
import { numbersOf } from '../text-state.js'
import { listPainted, mostOperators } from './list-painted.js'
import { imageSum, type Reader, resource } from './reader.js'
import { initial } from './state.js'

/** What a figure shows. */
export interface Painting {
  kind: 'svg' | 'raster'
  /** Of a drawing: of what it paints, without its words. Of a picture: see {@link rasterSum}. */
  sum: string
}

/** Reads what figures of a file show, each one alone. */
export function paintingReader(
  objects: Objects,
): (marked: readonly Operation[], resources: PDFDict | null) => Painting | null {
  const rasters = new Map<PDFStream, string | null>()
  return (marked, resources) => {
    const own = marked.filter(({ operator }) => operator !== 'EMC')
    const reader: Reader = {
      objects,
      rasters,
      left: mostOperators,
      list: (...of) => listPainted(reader, ...of),
    }
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
  const isLarge = isSeen(Math.max(a, -d), Math.max(number('Width'), number('Height')))
  return sum !== null && isUpright && isInProportion && isLarge
    ? { kind: 'raster', sum }
    : { kind: 'raster', sum: '' }
}

/** `q s 0 0 s x y cm 0 0 w h re W n … Q`: a drawing in its own coordinates. */
function drawingIn(reader: Reader, own: readonly Operation[], resources: PDFDict | null): Painting | null {
  const [first, second, third] = own
  if (first?.operator !== 'q' || second?.operator !== 'cm' || third?.operator !== 're') return null
  const [a = 0, b = 0, c = 0, d = 0] = numbersOf(second.operands)
  const isInProportion = a > 0 && b === 0 && c === 0 && Math.abs(a / d - 1) < 0.02
  const [, , width = 0, height = 0] = numbersOf(third.operands)
  const side = Math.max(width, height)
  const lines = reader.list(own.slice(2), resources, initial)
  return { kind: 'svg', sum: isInProportion && isSeen(a * side, side) ? sha256(lines.join('\n')) : '' }
}

/** Points that the longer side of a picture takes at least, unless it is as small by itself. */
const smallest = 4

/** Whether a picture that is some pixels large is shown in a size to be seen. */
function isSeen(points: number, pixels: number): boolean {
  return points >= Math.min(smallest, pixels * 0.3)
}
