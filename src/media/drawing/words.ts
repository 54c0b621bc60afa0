import { childElements, parseSvg, type SvgElement } from './parse-svg.js'

/** Elements whose words are not painted. */
const silent = new Set(['title', 'desc', 'metadata', 'style', 'script'])

/** The words that a cleaned drawing shows, in the order of the file; texts are set apart by line breaks. */
export function drawingWords(svg: Uint8Array): string {
  return textsIn(parseSvg(svg))
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')
}

function textsIn(element: SvgElement): string[] {
  if (silent.has(element.name)) return []
  return element.name === 'text' ? [saidIn(element)] : childElements(element).flatMap(textsIn)
}

/** Lines of one text are `tspan`s without spaces between them. */
function saidIn(element: SvgElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : ` ${saidIn(child)} `)).join('')
}
