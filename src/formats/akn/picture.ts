import type { Element } from 'xast'
import { xml } from '../../archive/write-xml.js'
import { pictureMediaTypes } from '../../model/picture-media-types.js'
import type { AknState } from './state.js'

/** A picture with its bytes in its address (RFC 2397), so that the edition is one file. */
export function picture({ report, context }: AknState, media: string, alternative: string): Element {
  const facts = report.media[media]
  if (!facts) throw new Error(`No facts about the picture ${media}`)
  const bytes = Buffer.from(context.media(facts.hash)).toString('base64')
  return xml('img', {
    src: `data:${pictureMediaTypes[facts.kind]};base64,${bytes}`,
    alt: alternative,
    width: Math.round(facts.width),
    height: Math.round(facts.height),
  })
}
