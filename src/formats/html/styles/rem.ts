import { type CssText, css } from '../css/css.js'

/** CSS pixels as `rem`, so that sizes follow the reader's own text size. */
export function rem(pixels: number): CssText {
  return css`${Number((pixels / 16).toFixed(4))}rem`
}
