import type { Element } from 'hast'
import type { Direction } from '../../model/report.js'
import { attribute } from './query.js'

/** The language and direction in which an element speaks. */
export interface Voice {
  language: string
  direction: Direction
}

/** The voice inside an element: its own `lang` and `dir`, else those around it. */
export function voiceOf<Around extends Voice>(element: Element, around: Around): Around {
  const direction = attribute(element, 'dir')
  return {
    ...around,
    language: attribute(element, 'lang') ?? around.language,
    direction: direction === 'rtl' || direction === 'ltr' ? direction : around.direction,
  }
}
