import { elements, type XmlElement } from '../../archive/xml.js'
import { drawingProblem } from '../drawing.js'
import { pictureIn } from '../html/allowed/addresses.js'
import type { EditionReading } from '../reading.js'
import { kindOf, rootAttributes, textHolders } from './allowed.js'
import { attribute, classesOf } from './query.js'

type Finding = EditionReading['findings'][number]

/** Everything that is not on the list of what editions hold: whatever it says, it was added afterwards. */
export function checkContent(root: XmlElement): Finding[] {
  const isRoot = JSON.stringify(root.attributes) === JSON.stringify(rootAttributes)
  return [
    ...(isRoot ? [] : [foreign('akomaNtoso', 'Unexpected attributes of the document')]),
    ...elements(root).flatMap((one) => elementProblems(one, root.name)),
    ...strayWords(root),
  ]
}

function elementProblems(element: XmlElement, parent: string): Finding[] {
  const { name } = element
  const kind = kindOf(name)
  if (!kind) return [foreign(name, `Unexpected element \`${name}\` in \`${parent}\``)]
  const attributes = Object.entries(element.attributes)
  return [
    ...attributes
      .filter(([key, value]) => !(kind.attributes.get(key)?.test(value) ?? false))
      .map(([key, value]) => foreign(name, `Unexpected \`${key}\` \`${value.slice(0, 60)}\` of \`${name}\``)),
    ...classesOf(element)
      .filter((one) => !kind.classes.test(one))
      .map((one) => foreign(name, `Unexpected class \`${one}\` of \`${name}\``)),
    ...(name === 'img' ? pictureProblems(attribute(element, 'src') ?? '') : []),
    ...strayWords(element),
    ...elements(element).flatMap((one) => elementProblems(one, name)),
  ]
}

/** Words where the reader looks for elements alone. */
function strayWords({ name, children }: XmlElement): Finding[] {
  return children
    .filter((one) => typeof one === 'string' && one.trim() !== '' && !textHolders.has(name))
    .map((one) =>
      foreign(name, `Unexpected words \`${String(one).trim().slice(0, 60)}\` directly in \`${name}\``),
    )
}

function pictureProblems(address: string): Finding[] {
  const picture = pictureIn(address)
  if (!picture) return [foreign('img', `Unexpected picture \`${address.slice(0, 60)}\` outside the edition`)]
  const problem = picture.type === 'svg+xml' ? drawingProblem(new TextDecoder().decode(picture.bytes)) : null
  return problem === null ? [] : [foreign('img', `Unexpected drawing that ${problem}`)]
}

function foreign(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}
