import type { Design } from '../../../model/design.js'
import { element, type Xml } from '../xml/xml.js'
import { hexadecimal, type Look } from './look.js'

type Side = 'top' | 'bottom' | 'between' | 'left' | 'right' | 'insideH'
type Ink = 'accent' | 'black' | 'tint'

/**
 * One side's border.
 *
 * @param points Weight; Word counts in eighths from a quarter of a point.
 * @param space Points between border and text, 31 at most.
 */
export function border(design: Design, side: Side, ink: Ink, points: number, space = 0): Xml {
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': Math.max(2, Math.round(points * 8)),
    'w:space': Math.min(31, Math.round(space)),
    ...inkOf(design, ink),
  })
}

/** The side where lines begin: borders of paragraphs are physical. */
export function startSide({ direction }: Look): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left'
}

/** Fill with the design's tint. */
export function tintShading({ colours }: Design): Xml {
  return element('w:shd', {
    'w:val': 'clear',
    'w:color': 'auto',
    'w:fill': hexadecimal(colours.tint),
    'w:themeFill': 'background2',
  })
}

function inkOf({ colours }: Design, ink: Ink) {
  switch (ink) {
    case 'accent':
      return { 'w:color': hexadecimal(colours.accent), 'w:themeColor': 'accent1' }
    case 'tint':
      return { 'w:color': hexadecimal(colours.tint), 'w:themeColor': 'background2' }
    case 'black':
      return { 'w:color': hexadecimal(colours.black), 'w:themeColor': 'text1' }
  }
}
