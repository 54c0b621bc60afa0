import type { Element } from 'hast'
import { element } from '../formats/html/element.js'
import type { Titled } from './types.js'

/** A title in its own language and direction, isolated from the words around it. */
export function titled({ language, direction, title }: Titled): Element {
  return element('bdi', { lang: language, dir: direction }, title)
}
