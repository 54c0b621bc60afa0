import { lettersProblem } from './letters-problem.js'
import { metricsProblem } from './metrics-problem.js'
import { outlinesProblem } from './outlines-problem.js'
import { tablesOf } from './tables.js'

/** Tables that an edition is made from (OpenType spec, "Required Tables" and "Tables Related to TrueType Outlines"). */
const required = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']

/**
 * Why a font cannot be used, or null: it is no static TrueType font, a checksum is wrong, or what one table says of
 * another is not so. Completes "Cannot use the font `…`:". Formats rely on what is checked here.
 */
export function fontProblem(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 12) return 'it is damaged (it ends too early)'
  const kind = view.getUint32(0)
  if (kind === 0x4f54544f) return 'it holds PostScript outlines, expected TrueType'
  if (kind !== 0x00010000 && kind !== 0x74727565) return 'it is no TrueType font (`.ttf`)'
  const tables = tablesOf(view)
  if (typeof tables === 'string') return `it is damaged (${tables})`
  const missing = required.find((tag) => !tables.has(tag))
  if (missing !== undefined) return `it has no \`${missing}\` table`
  if (tables.has('fvar')) return 'it is a variable font, expected a static one'
  try {
    const reason = metricsProblem(tables) ?? outlinesProblem(tables) ?? lettersProblem(tables)
    return reason && `it is damaged (${reason})`
  } catch (error) {
    // A view refuses to be read behind its end.
    if (error instanceof RangeError) return 'it is damaged (a table ends too early)'
    throw error
  }
}
