import type { SvgElement } from '../../../../media/drawing/parse-svg.js'
import { lookOf, type SvgLook, toNumber } from '../../../../media/drawing/svg-look.js'
import type { Mark } from '../../content/node.js'
import { reportMissing } from '../../content/report-missing.js'
import { setLine } from '../../text/set-line.js'
import type { Line } from '../../text/types.js'
import { rgb } from '../colours.js'
import { setOpacity } from './paint-path.js'
import type { SvgState } from './svg-state.js'

interface Pen {
  x: number
  y: number
}

/** Words of a drawing, in the design's faces. They are seen, not heard: the figure has an alternative. */
export function drawSvgText(svg: SvgState, element: SvgElement, look: SvgLook): void {
  const pen: Pen = { x: 0, y: 0 }
  drawChunks(svg, element, look, pen)
}

function drawChunks(svg: SvgState, element: SvgElement, look: SvgLook, pen: Pen): void {
  const position = (name: string) => toNumber(element.attributes[name])
  pen.x = (position('x') ?? pen.x) + (position('dx') ?? 0)
  pen.y = (position('y') ?? pen.y) + (position('dy') ?? 0)
  for (const child of element.children) {
    if (typeof child === 'string') drawWords(svg, child, look, pen)
    else if (child.name === 'tspan' || child.name === 'a')
      drawChunks(svg, child, lookOf(child, look, svg.sheet, svg.unsupported), pen)
    else if (child.name !== 'title') svg.unsupported(`\`<${child.name}>\` in \`<text>\``)
  }
}

function drawWords(svg: SvgState, words: string, look: SvgLook, pen: Pen): void {
  const text = words.replace(/\s+/g, ' ')
  if (text.trim() === '' || look.fill === null) return
  const line = set(svg, text, look)
  if (!line) return
  const width = line.contentWidth
  const shift = startShift(look, width)
  const { document, fonts } = svg.draw
  document.addContent('q')
  setOpacity(svg, look.fillOpacity * look.opacity, 1)
  document.addContent(rgb(look.fill))
  for (const piece of line.pieces)
    if (piece.type === 'text')
      document.addContent(`BT ${fonts.operators(piece, pen.x + shift + piece.x, pen.y - piece.rise)} ET`)
  document.addContent('Q')
  pen.x += look.direction === 'ltr' ? shift + width : shift
}

/** From the anchor to the left edge of the words. */
function startShift({ anchor, direction }: SvgLook, width: number): number {
  if (anchor === 'middle') return -width / 2
  const leftwards = direction === 'ltr' ? anchor === 'end' : anchor === 'start'
  return leftwards ? -width : 0
}

function set(svg: SvgState, text: string, look: SvgLook): Line<Mark> | null {
  const { content } = svg.draw
  const face = /serif/i.test(look.fontFamily.replace(/sans-?\s?serif/gi, '')) ? 'text' : 'label'
  const weight = look.fontWeight >= 650 ? 700 : look.fontWeight >= 500 ? 600 : 400
  const style = content.styles.run('caption', text, { face, weight, italic: look.italic })
  const mark: Mark = {
    place: 'layout',
    colour: 'black',
    strike: false,
    link: null,
    anchor: null,
    note: null,
    picture: null,
  }
  const { line, missing } = setLine(
    [{ type: 'text', text, style: { ...style, size: look.fontSize }, source: mark }],
    {
      direction: look.direction,
      language: content.report.language,
    },
  )
  reportMissing(content, { missing }, svg.picture.path)
  return line
}
