import type { SvgLook } from '../../../../media/drawing/svg-look.js'
import { rgb } from '../colours.js'
import { number } from '../state.js'
import type { SvgState } from './svg-state.js'

/** Fills and strokes path data in a look. */
export function paintPath(svg: SvgState, path: string, look: SvgLook): void {
  const strokes = look.stroke !== null && look.strokeWidth > 0
  if (look.fill === null && !strokes) return
  const { document } = svg.draw
  document.addContent('q')
  setOpacity(svg, look.fillOpacity * look.opacity, look.strokeOpacity * look.opacity)
  if (look.fill !== null) document.addContent(rgb(look.fill))
  if (strokes && look.stroke !== null) {
    const dash = look.dash.length > 0 ? `[${look.dash.map(number).join(' ')}] 0 d ` : ''
    document.addContent(
      `${rgb(look.stroke).replace('rg', 'RG')} ${number(look.strokeWidth)} w ${look.cap} J ${look.join} j ${dash}`.trim(),
    )
  }
  document.path(path)
  const star = look.evenOdd ? '*' : ''
  document.addContent(look.fill === null ? 'S' : strokes ? `B${star}` : `f${star}`)
  document.addContent('Q')
}

/** Sets fill and stroke opacity by a graphics state of the page, where either is below 1. */
export function setOpacity(svg: SvgState, fill: number, stroke: number): void {
  if (fill >= 1 && stroke >= 1) return
  const { document } = svg.draw
  document.addContent(`/${document.opacityState(number(fill), number(stroke))} gs`)
}
