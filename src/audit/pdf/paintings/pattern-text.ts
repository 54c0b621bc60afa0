import type { PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { sha256 } from '../../../model/sha256.js'
import { entry, type Objects } from '../objects.js'
import { operations } from '../page-text.js'
import { streamBytes } from '../stream-bytes.js'
import { colourText, numberText } from './notation.js'
import { type Reader, resourcesOf } from './reader.js'
import { initial } from './state.js'

/** What a pattern paints: a gradient or a tile. */
export function patternText(reader: Reader, pattern: PDFObject | undefined): string {
  const { objects } = reader
  const dict = objects.dict(pattern)
  const shading = objects.dict(entry(dict, 'Shading'))
  if (shading) return shadingText(objects, shading)
  const stream = objects.stream(pattern)
  if (!stream) return 'nothing'
  const lines = reader.list(operations(streamBytes(stream)), resourcesOf(objects, stream), initial)
  const steps = ['XStep', 'YStep'].map((name) => numberText(objects.number(entry(dict, name)) ?? 0))
  return `tile ${steps.join(' ')} ${sha256(lines.join('\n'))}`
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
