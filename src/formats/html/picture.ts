import type { Element } from 'hast'
import { dataUrl } from './data-url.js'
import { element } from './element.js'
import type { HtmlState } from './state.js'

const types = { svg: 'image/svg+xml', png: 'image/png', jpeg: 'image/jpeg' } as const

/** A picture with its bytes inside the page; drawings are marked so that they get a light plate in the dark. */
export function picture(state: HtmlState, media: string, alternative: string): Element {
  const facts = state.report.media[media]
  if (!facts) throw new Error(`No facts about the picture ${media}`)
  return element('img', {
    ...(facts.kind === 'svg' ? { className: ['drawing'] } : {}),
    src: dataUrl(types[facts.kind], state.context.media(facts.hash)),
    alt: alternative,
    width: Math.round(facts.width),
    height: Math.round(facts.height),
  })
}
