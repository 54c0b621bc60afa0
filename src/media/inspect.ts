import { drawingText } from '../model/drawing-text.js'
import { reasonOf } from '../model/reason-of.js'
import type { MediaFacts } from '../model/report.js'
import { sha256 } from '../model/sha256.js'
import { drawingOf } from './drawing/drawing-of.js'
import { paintedSum } from './drawing/painted.js'
import { foreignPicture } from './foreign-picture.js'
import { inspectJpeg } from './jpeg.js'
import { inspectPng } from './png.js'
import { pngPixels } from './png-pixels.js'
import { sizeProblem } from './size-problem.js'
import { cleanSvg } from './svg.js'

/** Most bytes of a picture. */
export const largestPicture = 20 * 1024 * 1024
/** Most pixels along a side of a raster picture. */
export const longestSide = 20_000

/** A picture with its facts, or why it cannot be used. */
export type Inspection =
  | { ok: true; facts: MediaFacts; bytes: Uint8Array }
  /** `reason` completes "Cannot use the picture `…`:", `note` says what to do. `line` is set for SVG. */
  | { ok: false; reason: string; note?: string; line?: number; column?: number }

/**
 * Sniffs a picture by its content, refuses what is unsafe or damaged, measures it, and cleans SVG.
 * `name` only serves to notice a drawing under the name of a photograph or the reverse, which no browser shows from a
 * web server. PNG and JPEG under each other's names are what they hold: every program shows them.
 */
export function inspectPicture(bytes: Uint8Array, name: string, language: string): Inspection {
  if (bytes.length === 0) return { ok: false, reason: 'the file is empty' }
  if (bytes.length > largestPicture) {
    return {
      ok: false,
      reason: `it has ${megabytes(bytes.length)} MB, expected at most ${megabytes(largestPicture)} MB`,
    }
  }
  const kind = sniff(bytes)
  if (!kind) {
    const foreign = foreignPicture(bytes)
    return foreign
      ? { ok: false, reason: `it is ${foreign.name}, expected SVG, PNG or JPEG`, note: foreign.note }
      : { ok: false, reason: 'it is neither SVG nor PNG nor JPEG' }
  }
  const extension = name.toLowerCase().split('.').pop() ?? ''
  const rasters = ['png', 'jpg', 'jpeg', 'jpe', 'jfif']
  const expected = { svg: ['svg'], png: rasters, jpeg: ['jpg', ...rasters] }[kind]
  if (!expected.includes(extension)) {
    return {
      ok: false,
      reason: `its content is ${kind.toUpperCase()} although its name ends in \`.${extension}\``,
      note: `Let its name end in \`.${expected[0]}\`, here and in the text.`,
    }
  }
  if (kind === 'svg') {
    const cleaned = cleanSvg(new TextDecoder().decode(bytes), language)
    if (!cleaned.ok) return cleaned
    const cleanedBytes = new TextEncoder().encode(cleaned.text)
    return { ok: true, bytes: cleanedBytes, facts: facts(kind, cleanedBytes, cleaned.width, cleaned.height) }
  }
  const size = kind === 'png' ? inspectPng(bytes) : inspectJpeg(bytes)
  if (!size.ok) return size
  if (size.width > longestSide || size.height > longestSide) {
    return {
      ok: false,
      reason: `it measures ${size.width} × ${size.height} pixels, expected at most ${longestSide} a side`,
    }
  }
  const unseen = sizeProblem(size.width, size.height)
  if (unseen) return { ok: false, reason: unseen }
  try {
    return { ok: true, bytes: size.bytes, facts: facts(kind, size.bytes, size.width, size.height) }
  } catch (error) {
    return { ok: false, reason: `it is damaged (${reasonOf(error)})` }
  }
}

function facts(kind: MediaFacts['kind'], bytes: Uint8Array, width: number, height: number): MediaFacts {
  return { hash: sha256(bytes), kind, ...shown(kind, bytes), width, height }
}

/** What an edition shows of a picture, however it writes it down. */
function shown(
  kind: MediaFacts['kind'],
  bytes: Uint8Array,
): Pick<MediaFacts, 'drawing' | 'painted' | 'pixels'> {
  if (kind === 'png') return { pixels: pngPixels(bytes) }
  if (kind === 'jpeg') return {}
  return {
    drawing: sha256(drawingText(new TextDecoder().decode(bytes))),
    painted: paintedSum(drawingOf(bytes)),
  }
}

function sniff(bytes: Uint8Array): MediaFacts['kind'] | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg'
  return beginsSvg(new TextDecoder().decode(bytes.subarray(0, 65_536))) ? 'svg' : null
}

/** Whether a text begins an SVG after declarations, comments and a document type; each character is read once. */
function beginsSvg(text: string): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at += 1
    const end = text.startsWith('<?', at)
      ? text.indexOf('?>', at)
      : text.startsWith('<!--', at)
        ? text.indexOf('-->', at)
        : /^<!doctype/iu.test(text.slice(at, at + 9))
          ? documentTypeEnd(text, at)
          : null
    if (end === null) return /^<(?:\w{1,40}:)?svg[\s/>]/u.test(text.slice(at, at + 60))
    if (end < 0) return false
    at = text.indexOf('>', end) + 1
  }
}

/** Where a document type ends: after its internal subset, if it has one; -1 where it does not. */
function documentTypeEnd(text: string, from: number): number {
  const close = text.indexOf('>', from)
  const subset = text.indexOf('[', from)
  if (subset < 0 || (close >= 0 && close < subset)) return close
  const end = text.indexOf(']', subset)
  return end < 0 ? -1 : text.indexOf('>', end)
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)
}
