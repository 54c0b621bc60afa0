import type { Element } from 'hast'
import { element } from './element.js'
import type { HtmlState } from './state.js'
import { naturalClass } from './styles/drawings.js'

/** A picture with its bytes inside the page; drawings are marked: they grow with the column and get a light plate. */
export function picture(state: HtmlState, media: string, alternative: string): Element {
  const facts = state.report.media[media]
  const src = state.pictures.get(media)
  if (!facts || src === undefined) throw new Error(`No facts about the picture ${media}`)
  const width = Math.round(facts.width)
  const height = Math.round(facts.height)
  const isDrawing = facts.kind === 'svg'
  return element('img', {
    ...(isDrawing ? { className: ['drawing', naturalClass(width)] } : {}),
    src,
    alt: alternative,
    width,
    height,
  })
}
