import type { Design, FontFamily, ScriptDesign } from '../../model/design.js'

const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'cursive', 'fantasy'])

/** A drawing ready for the page: its fonts by valid names with fallbacks, and faces of its own where given. */
export function drawing(svg: string, script: ScriptDesign, faces: string): string {
  const named = svg.replace(
    /(\sfont-family=")([^"]*)(")/gu,
    (_match, before: string, list: string, after: string) => before + fontList(list, script) + after,
  )
  return faces === '' ? named : named.replace(/^([^>]*<svg[^>]*>)/u, `$1<style>${faces}</style>`)
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
function fontList(list: string, script: ScriptDesign): string {
  const names = namesOf(list)
  const isText = names.includes(script.text.name)
  const fallbacks = names.some((name) => generic.has(name)) ? [] : script[isText ? 'text' : 'label'].fallbacks
  return [...new Set([...names, ...fallbacks])]
    .map((name) => (generic.has(name) ? name : `'${name.replace(/['"\\&<]/gu, '')}'`))
    .join(', ')
}

function namesOf(list: string): string[] {
  return list
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/u, '$2'))
    .filter((name) => name !== '')
}
