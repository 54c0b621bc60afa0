import type { Design, FontFamily, ScriptDesign } from '../../model/design.js'
import type { CssText } from './css/css.js'
import { familyList, isGeneric } from './styles/families.js'

/** A drawing ready for the page: its fonts by valid names with fallbacks, and faces of its own where given. */
export function drawing(svg: string, script: ScriptDesign, faces: CssText): string {
  const named = svg.replace(
    /(\sfont-family=")([^"]*)(")/gu,
    (_match, before: string, list: string, after: string) => before + xml(fontList(list, script)) + after,
  )
  return faces.length === 0
    ? named
    : named.replace(/^[^>]*<svg[^>]*>/u, (root) => `${root}<style>${xml(faces)}</style>`)
}

/** Families that a drawing names, without quotes. */
export function familiesOf(svg: string): string[] {
  return [...svg.matchAll(/\sfont-family="([^"]*)"/gu)].flatMap(([, list = '']) => namesOf(list))
}

/** The family of the design with that name, in any script, or null. */
export function familyNamed(design: Design, name: string): FontFamily | null {
  const families = Object.values(design.scripts).flatMap(({ text, label }) => [text, label])
  return families.find((family) => family.name === name) ?? null
}

/** In CSS a name with a digit of its own needs quotes, else the whole list is dropped. */
function fontList(list: string, script: ScriptDesign): CssText {
  const names = namesOf(list)
  const isText = names.includes(script.text.name)
  const fallbacks = names.some(isGeneric) ? [] : script[isText ? 'text' : 'label'].fallbacks
  return familyList([...new Set([...names, ...fallbacks])])
}

/** CSS as XML: in an attribute or an element of a drawing. */
function xml(text: CssText): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function namesOf(list: string): string[] {
  return list
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/u, '$2'))
    .filter((name) => name !== '')
}
