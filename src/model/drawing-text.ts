/**
 * A cleaned drawing without the names of fonts and the faces, which each format writes for itself: what is left is the
 * same in the source and in every edition that holds it as SVG.
 */
export function drawingText(svg: string): string {
  const root = svg.indexOf('>', svg.indexOf('<svg')) + 1
  const style = '<style>'
  const isStyled = root > 0 && svg.startsWith(style, root)
  const end = isStyled ? svg.indexOf('</style>', root) : -1
  const bare = end < 0 ? svg : svg.slice(0, root) + svg.slice(end + '</style>'.length)
  return bare.replaceAll(/ font-family="[^"]*"/gu, '')
}
