import { child, elements, textOf, type XmlElement } from '../archive/xml.js'
import { append } from '../model/arrays.js'

/** A stretch of a formula. */
export interface FormulaPart {
  text: string
  position: 'superscript' | 'subscript' | null
}

/** A formula (ECMA-376 part 1, 22.1) as a line of signs: `(a+b)/(2c)`, with what is raised and lowered. */
export function readEquation(element: XmlElement): FormulaPart[] {
  const parts: FormulaPart[] = []
  read(element, null, parts)
  return parts
}

function read(parent: XmlElement, position: FormulaPart['position'], parts: FormulaPart[]): void {
  const say = (text: string) => parts.push({ text, position })
  const inside = (element: XmlElement | undefined, at = position) => {
    if (element) read(element, at, parts)
  }
  const grouped = (element: XmlElement | undefined) => {
    const own: FormulaPart[] = []
    if (element) read(element, position, own)
    const isShort = [...own.map(({ text }) => text).join('')].length < 2
    if (!isShort) say('(')
    append(parts, own)
    if (!isShort) say(')')
  }
  for (const element of elements(parent)) {
    const sign = (name: string, usual: string) =>
      child(child(element, `${element.name}Pr`), name)?.attributes['m:val'] ?? usual
    switch (element.name) {
      case 'm:t':
      case 'w:t':
        say(textOf(element))
        break
      case 'm:f':
        grouped(child(element, 'm:num'))
        say('/')
        grouped(child(element, 'm:den'))
        break
      case 'm:sSup':
      case 'm:sSub':
      case 'm:sSubSup':
        inside(child(element, 'm:e'))
        inside(child(element, 'm:sub'), 'subscript')
        inside(child(element, 'm:sup'), 'superscript')
        break
      case 'm:rad':
        inside(child(element, 'm:deg'), 'superscript')
        say('√')
        grouped(child(element, 'm:e'))
        break
      case 'm:d':
        say(sign('m:begChr', '('))
        for (const [index, one] of elements(element)
          .filter(({ name }) => name === 'm:e')
          .entries()) {
          if (index > 0) say(sign('m:sepChr', '|'))
          inside(one)
        }
        say(sign('m:endChr', ')'))
        break
      case 'm:nary':
        say(sign('m:chr', '∫'))
        inside(child(element, 'm:sub'), 'subscript')
        inside(child(element, 'm:sup'), 'superscript')
        inside(child(element, 'm:e'))
        break
      case 'm:mr':
      case 'm:eqArr':
        for (const one of elements(element).filter(({ name }) => name === 'm:e')) {
          inside(one)
          say(' ')
        }
        break
      default:
        if (!element.name.endsWith('Pr')) inside(element)
    }
  }
}
