import type { PDFDict } from '@cantoo/pdf-lib'
import { sha256 } from '../../../model/sha256.js'
import { entry } from '../objects.js'
import { operations } from '../page-text.js'
import { streamBytes } from '../stream-bytes.js'
import { numberText } from './notation.js'
import { type Reader, resourcesOf } from './reader.js'
import { initial, type State } from './state.js'

/** Opacities and masks of a graphics state. */
export function withGraphics(reader: Reader, state: State, graphics: PDFDict | null): State {
  const { objects } = reader
  const opacity = (name: string, now: string) => {
    const value = objects.number(entry(graphics, name))
    return value === null ? now : numberText(value)
  }
  const next = {
    ...state,
    fillOpacity: opacity('ca', state.fillOpacity),
    strokeOpacity: opacity('CA', state.strokeOpacity),
  }
  const mask = objects.dict(entry(graphics, 'SMask'))
  const form = objects.stream(entry(mask, 'G'))
  if (!mask || !form) return next
  const lines = reader.list(operations(streamBytes(form)), resourcesOf(objects, form), initial)
  const kind = objects.text(entry(mask, 'S'))
  return { ...next, mask: `${kind} ${gradientIn(lines) ?? sha256(lines.join('\n'))}` }
}

/** The colours of a mask that is one area of a gradient: how large it is depends on what is seen. */
function gradientIn([line, ...others]: readonly string[]): string | null {
  const found = / \| ((?:axial|radial)(?: #[0-9a-f]{6})+) 1 .* f$/.exec(line ?? '')
  return others.length === 0 ? (found?.[1] ?? null) : null
}
