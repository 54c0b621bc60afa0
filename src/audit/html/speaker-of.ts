import type { Element } from 'hast'
import type { Speaker } from '../../model/transcript-entry.js'
import { attribute } from './query.js'

/** The language and direction inside an element: its own `lang` and `dir`, else those around it. */
export function speakerOf<Around extends Speaker>(element: Element, around: Around): Around {
  const direction = attribute(element, 'dir')
  return {
    ...around,
    language: attribute(element, 'lang') ?? around.language,
    direction: direction === 'rtl' || direction === 'ltr' ? direction : around.direction,
  }
}
