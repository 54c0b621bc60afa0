import { createHash } from 'node:crypto'
import type { CssText } from './css/css.js'

/**
 * What a page may do (Content Security Policy level 3): show its own style sheet, known by its hash, and pictures and
 * fonts that stand inside it. It loads, runs and sends nothing.
 */
export function contentPolicy(sheet: CssText): string {
  const hash = createHash('sha256').update(sheet, 'utf8').digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`
}
