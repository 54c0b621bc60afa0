import type { Element } from 'hast'
import { drawingProblem } from '../drawing.js'
import { onPaper } from '../leads-out.js'
import type { EditionReading } from '../reading.js'
import { isSameAddress } from '../same-address.js'
import { isAllowedAddress, isEditionAddress, pictureIn } from './allowed/addresses.js'
import { kindOf, ownMetadata, statedMetadata } from './allowed/elements.js'
import { foreign } from './foreign.js'
import { attribute, textOf } from './query.js'

type Finding = EditionReading['findings'][number]

/** What one element is or bears that no edition's is or does. */
export function elementProblems(element: Element): Finding[] {
  const { tagName, properties } = element
  const kind = kindOf(tagName)
  if (!kind) return [foreign(tagName, `Unexpected element \`<${tagName}>\``)]
  const problems = Object.keys(properties)
    .filter((name) => !kind.attributes.has(name))
    .map((name) => foreign(tagName, `Unexpected attribute \`${name}\` of \`<${tagName}>\``))
  const role = attribute(element, 'role')
  if (role !== null && !kind.roles.has(role)) problems.push(foreign(tagName, `Unexpected role \`${role}\``))
  for (const name of classesOf(element))
    if (!kind.classes.test(name) && !(name === 'skip' && tagName === 'a'))
      problems.push(foreign(tagName, `Unexpected class \`${name}\` of \`<${tagName}>\``))
  return [
    ...problems,
    ...hiddenWords(element, role),
    ...addressProblems(element),
    ...(tagName === 'meta' ? metaProblems(element) : []),
  ]
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** What a medium does not show may not say anything. */
function hiddenWords(element: Element, role: string | null): Finding[] {
  const classes = classesOf(element)
  if (classes.includes('between') && /[\p{L}\p{N}]/u.test(textOf(element)))
    return [foreign(element.tagName, 'Unexpected words where nobody reads them')]
  const isShownBySome = classes.includes('separator') || role === 'doc-backlink'
  const isHidden = attribute(element, 'hidden') !== null
  return (isShownBySome && /\p{L}/u.test(textOf(element))) || (isHidden && element.children.length > 0)
    ? [foreign(element.tagName, 'Unexpected words where a medium does not show them')]
    : []
}

function metaProblems(element: Element): Finding[] {
  const name = attribute(element, 'name')
  const equivalent = attribute(element, 'httpEquiv')
  if (attribute(element, 'charSet') !== null && name === null && equivalent === null) return []
  if (equivalent !== null && /^content-security-policy$/iu.test(equivalent) && name === null) return []
  const isKnown =
    name !== null &&
    equivalent === null &&
    (Object.hasOwn(statedMetadata, name) ||
      (Object.hasOwn(ownMetadata, name) && ownMetadata[name]?.test(attribute(element, 'content') ?? '')))
  return isKnown ? [] : [foreign('meta', `Unexpected metadata \`${name ?? equivalent ?? ''}\``)]
}

function addressProblems(element: Element): Finding[] {
  const { tagName } = element
  const href = attribute(element, 'href')
  const rel = attribute(element, 'rel')
  const language = attribute(element, 'hrefLang')
  if (language !== null && !href?.startsWith(`../${language}/`))
    return [foreign(tagName, `Unexpected language \`${language}\` of a link to \`${href ?? ''}\``)]
  if (tagName === 'a' && href !== null && !isAllowedAddress(href))
    return [foreign('a', `Unexpected address \`${href.slice(0, 80)}\``)]
  const printed = attribute(element, 'dataAddress')
  if (printed !== null && !isSameAddress(printed, onPaper(href ?? '')))
    return [
      foreign('a', `Unexpected address \`${printed.slice(0, 80)}\` on paper of a link to \`${href ?? ''}\``),
    ]
  if (tagName === 'a' && rel !== null && rel !== 'alternate')
    return [foreign('a', `Unexpected \`rel\` \`${rel}\``)]
  if (tagName === 'link') {
    const isAlternate = rel === 'alternate' && isEditionAddress(href ?? '')
    const isCanonical = rel === 'canonical' && /^https?:\/\//u.test(href ?? '')
    return isAlternate || isCanonical
      ? []
      : [foreign('link', `Unexpected link \`${rel}\` to \`${href ?? ''}\``)]
  }
  return tagName === 'img' ? pictureProblems(attribute(element, 'src') ?? '') : []
}

function pictureProblems(address: string): Finding[] {
  const picture = pictureIn(address)
  if (!picture) return [foreign('img', `Unexpected picture \`${address.slice(0, 60)}\` outside the page`)]
  const problem = picture.type === 'svg+xml' ? drawingProblem(new TextDecoder().decode(picture.bytes)) : null
  return problem === null ? [] : [foreign('img', `Unexpected drawing that ${problem}`)]
}
