import type { ElementContent } from 'hast'
import { element } from '../formats/html/element.js'

/** A message's sentence; source text in backticks is set apart and keeps its own direction. */
export function quoted(sentence: string): ElementContent[] {
  return sentence
    .split(/`([^`]+)`/u)
    .map(
      (part, index): ElementContent =>
        index % 2 === 1 ? element('bdi', { className: ['quoted'] }, part) : { type: 'text', value: part },
    )
}
