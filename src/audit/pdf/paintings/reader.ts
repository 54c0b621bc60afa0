import type { PDFDict, PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { entry, type Objects } from '../objects.js'
import type { Operation } from '../page-text.js'
import type { Token } from '../tokens.js'
import { rasterSum } from './raster-sum.js'
import type { State } from './state.js'

/** What reading one drawing needs. */
export interface Reader {
  objects: Objects
  /** Sums of pictures by their objects. */
  rasters: Map<PDFStream, string | null>
  /** Operators that may still be read. */
  left: number
  /** Lists what operators paint, one line each, beginning in a state. */
  list: (own: Iterable<Operation>, resources: PDFDict | null, from: State) => string[]
}

/** The sum of a picture, made once. */
export function imageSum(reader: Reader, stream: PDFStream): string | null {
  const known = reader.rasters.get(stream)
  if (known !== undefined) return known
  const sum = rasterSum(reader.objects, stream)
  reader.rasters.set(stream, sum)
  return sum
}

/** Resources of a group or tile. */
export function resourcesOf(objects: Objects, { dict }: PDFStream): PDFDict | null {
  return objects.dict(entry(dict, 'Resources'))
}

/** What an operator names. */
export function resource(
  objects: Objects,
  resources: PDFDict | null,
  kind: string,
  operands: readonly Token[] | undefined,
): PDFObject | undefined {
  const name = operands?.find((one) => one.type === 'name')
  const found = entry(objects.dict(entry(resources, kind)), name?.type === 'name' ? name.value : '')
  return objects.resolve(found)
}
