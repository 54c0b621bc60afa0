import type { SvgElement } from '../../../../media/drawing/parse-svg.js'
import { toNumber } from '../../../../media/drawing/svg-look.js'
import { number } from '../state.js'
import type { SvgState } from './svg-state.js'

/** A raster picture inside a drawing, from its data URL. */
export function drawSvgImage(svg: SvgState, element: SvgElement): void {
  const data = /^data:image\/(?:png|jpeg);base64,(.+)$/s.exec(element.attributes.href ?? '')?.[1]
  if (!data) {
    svg.unsupported('`<image>`')
    return
  }
  const get = (name: string) => toNumber(element.attributes[name]) ?? 0
  const { document } = svg.draw
  const bytes = Buffer.from(data, 'base64')
  const image = document.image(data, bytes)
  document.useImage(image)
  const [width, height] = [get('width'), get('height')]
  document.addContent(
    `q ${number(width)} 0 0 ${number(-height)} ${number(get('x'))} ${number(get('y') + height)} cm /${image.label} Do Q`,
  )
}
