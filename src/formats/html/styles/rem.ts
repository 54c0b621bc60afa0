/** CSS pixels as `rem`, so that sizes follow the reader's own text size. */
export function rem(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}rem`
}
