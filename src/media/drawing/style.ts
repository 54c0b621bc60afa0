import type { SvgElement } from './parse-svg.js'
import { type Declaration, inlineDeclarations, type StyleSheet } from './style-sheet.js'

/** Properties of an element as they are computed; what is not named has its initial value. */
export type Style = Readonly<Record<string, string>>

/** Properties that children take from their parents (SVG 2, property index). */
const inherited = new Set(
  `clip-rule color direction dominant-baseline fill fill-opacity fill-rule font-family font-size font-style font-weight
  font-variant letter-spacing marker-end marker-mid marker-start paint-order stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor visibility white-space
  word-spacing writing-mode image-rendering -lang -space`.split(/\s+/),
)

/** What an element declares for itself and what it takes from its parent. */
export function styleOf(element: SvgElement, parent: Style, sheet: StyleSheet): Style {
  const declared: Record<string, string> = {}
  const { style, lang, space, ...attributes } = element.attributes
  const later: Declaration[] = [
    ...sheet.declarationsFor(element),
    ...(style ? inlineDeclarations(style) : []),
  ]
  for (const [name, value] of Object.entries(attributes)) declared[name] = value.trim()
  for (const important of [false, true])
    for (const { property, value, isImportant } of later)
      if (isImportant === important) declared[property] = value
  if (lang !== undefined) declared['-lang'] = lang
  if (space !== undefined) declared['-space'] = space
  const computed: Record<string, string> = {}
  for (const [name, value] of Object.entries(parent))
    if (inherited.has(name) || name.startsWith('--')) computed[name] = value
  for (const [name, value] of Object.entries(declared)) if (name.startsWith('--')) computed[name] = value
  for (const [name, written] of Object.entries(declared)) {
    const value = withVariables(written, computed)
    const word = value.toLowerCase()
    const isKeyword = ['inherit', 'initial', 'unset', 'revert'].includes(word)
    if (!isKeyword) computed[name] = name === 'font-size' ? `${fontSize(value, sizeOf(parent))}` : value
    else if (word === 'inherit' || (word !== 'initial' && inherited.has(name))) {
      const own = parent[name]
      if (own === undefined) delete computed[name]
      else computed[name] = own
    } else delete computed[name]
  }
  if (computed['font-weight'])
    computed['font-weight'] = weight(computed['font-weight'], parent['font-weight'])
  return computed
}

/** Font size in CSS pixels. */
export function sizeOf(style: Style): number {
  return Number(style['font-size'] ?? 16)
}

/** `var(--name, otherwise)` (CSS Variables §3); variables within variables are followed a few steps. */
function withVariables(value: string, style: Style): string {
  let result = value
  for (let step = 0; step < 8 && result.includes('var(') && result.length < 10_000; step += 1)
    result = result.replace(
      /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
      (_whole, name: string, otherwise?: string) => style[name] ?? otherwise?.trim() ?? '',
    )
  return result
}

const sizes: Record<string, number> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
}

function fontSize(value: string, parent: number): number {
  const named = sizes[value.toLowerCase()]
  if (named !== undefined) return named
  if (value === 'smaller') return parent / 1.2
  if (value === 'larger') return parent * 1.2
  return lengthIn(value, { reference: parent, size: parent }) ?? parent
}

function weight(value: string, parent = '400'): string {
  if (value === 'bold') return '700'
  if (value === 'normal') return '400'
  if (value === 'bolder') return Number(parent) < 350 ? '400' : Number(parent) < 550 ? '700' : '900'
  if (value === 'lighter') return Number(parent) < 550 ? '100' : Number(parent) < 750 ? '400' : '700'
  return Number.isFinite(Number(value)) ? value : parent
}

const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
  in: 96,
}

/**
 * A length in CSS pixels, or null where it is none.
 *
 * @param reference what 100 % are
 * @param size of the font, for `em` and `ex`
 */
export function lengthIn(
  value: string | undefined,
  { reference, size }: { reference: number; size: number },
): number | null {
  const match = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*|%)$/i.exec(value?.trim() ?? '')
  if (!match) return null
  const number = Number(match[1])
  const unit = match[2]?.toLowerCase() ?? ''
  if (unit === '%') return (number * reference) / 100
  if (unit === 'em') return number * size
  if (unit === 'rem') return number * 16
  if (unit === 'ex' || unit === 'ch') return (number * size) / 2
  const factor = units[unit]
  return factor === undefined || !Number.isFinite(number) ? null : number * factor
}

/** A share between 0 and 1, as `opacity` and `offset` write it. */
export function shareOf(value: string | undefined, otherwise = 1): number {
  const share = lengthIn(value, { reference: 1, size: 1 }) ?? otherwise
  return Math.min(1, Math.max(0, share))
}
