import type { Element } from 'hast'
import { drawingOf } from '../../../media/drawing/drawing-of.js'
import { writeSvg } from '../../../media/drawing/write-svg.js'
import { pictureMediaTypes } from '../../../model/picture-media-types.js'
import { plainText } from '../../../model/plain-text.js'
import type { Phrasing } from '../../../model/report.js'
import { dataUrl } from '../data-url.js'
import { element } from '../element.js'
import { formatList } from '../format-list.js'
import { languageList } from '../language-list.js'
import { isLongTitle } from '../long-title.js'
import type { Handler, HtmlState } from '../state.js'

/** What stands above the text. */
export const titleBlock: Handler<'titleBlock'> = (state, node) => {
  const line = (className: string, value: string | null) =>
    value ? element('p', { className: [className] }, value) : null
  const said = (className: string, content: readonly Phrasing[]) =>
    content.length > 0 ? element('p', { className: [className] }, state.all(content)) : null
  return element(
    'header',
    { className: ['title-block'] },
    organisation(state, node.organisation),
    languageList(state, node.languages),
    element(
      'div',
      { className: ['title'] },
      line('status', node.status),
      element(
        'hgroup',
        {},
        element(
          'h1',
          isLongTitle(state, plainText(node.title)) ? { className: ['long'] } : {},
          state.all(node.title),
        ),
        said('subtitle', node.subtitle),
      ),
      line('date', node.placeAndDate),
      formatList(state, node.symbol),
      said('abstract', node.abstract),
    ),
  )
}

/** CSS pixels in a point. */
const pixelsPerPoint = 96 / 72

/** The design's logo, whose alternative text is the name; else the name itself. */
function organisation({ context }: HtmlState, name: string | null): Element | null {
  if (!name) return null
  const { logo, spacing } = context.design
  if (logo === null) return element('p', { className: ['organisation'] }, name)
  const drawing = drawingOf(context.font(logo))
  const scale =
    pixelsPerPoint * Math.min(spacing.logoWidth / drawing.width, spacing.logoHeight / drawing.height)
  const image = element('img', {
    className: ['logo'],
    src: dataUrl(pictureMediaTypes.svg, writeSvg(drawing)),
    alt: name,
    width: Math.round(drawing.width * scale),
    height: Math.round(drawing.height * scale),
  })
  return element('p', { className: ['organisation'] }, image)
}
