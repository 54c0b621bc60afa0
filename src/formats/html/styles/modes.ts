import type { Design } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'

/** Forced colours, reduced motion, drawings in the dark. */
export function modes(_design: Design): CssText {
  return css`@media screen and (prefers-color-scheme: dark) {
  .plate .drawing { padding: .75rem; border-radius: 2px; }
  .logo { padding: .5rem; border-radius: 2px; box-sizing: content-box; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  :is(.actions, .notice) { border: 1px solid CanvasText; }
  .skip:focus { outline: 3px solid Highlight; }
  :is(.plate .drawing, .logo) { forced-color-adjust: none; background: #FFFFFF; }
  :target { outline: 2px solid Highlight; }
}`
}
