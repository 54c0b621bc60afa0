import { numberIn, type SvgElement } from './parse-svg.js'

/** Inherited presentation (SVG 2 §6). Colours are `#rrggbb`, or null for none. */
export interface SvgLook {
  fill: string | null
  stroke: string | null
  strokeWidth: number
  fillOpacity: number
  strokeOpacity: number
  opacity: number
  dash: number[]
  roundCap: boolean
  evenOdd: boolean
  serif: boolean
  fontSize: number
  fontWeight: number
  italic: boolean
  anchor: 'start' | 'middle' | 'end'
  direction: 'ltr' | 'rtl'
  colour: string
  isVisible: boolean
}

export const initialLook: SvgLook = {
  fill: '#000000',
  stroke: null,
  strokeWidth: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  dash: [],
  roundCap: false,
  evenOdd: false,
  serif: false,
  fontSize: 16,
  fontWeight: 400,
  italic: false,
  anchor: 'start',
  direction: 'ltr',
  colour: '#000000',
  isVisible: true,
}

/** Rules of the drawing's own style sheets, by simple selector (`rect`, `.bar`, `#total`). */
export type Rules = ReadonlyMap<string, Record<string, string>>

/** The look of an element: its parent's, then its attributes, the style sheets' rules and its style attribute. */
export function lookOf(
  element: SvgElement,
  parent: SvgLook,
  rules: Rules,
  unsupported: (feature: string) => void,
): SvgLook {
  const { attributes } = element
  const classes = (attributes.class ?? '').split(/\s+/).filter(Boolean)
  const selectors = [element.name, ...classes.map((name) => `.${name}`), `#${attributes.id ?? ''}`]
  const all: Record<string, string> = Object.assign(
    { ...attributes },
    ...selectors.map((selector) => rules.get(selector) ?? {}),
    declarations(attributes.style ?? ''),
  )
  const paint = (name: string, inherited: string | null) =>
    all[name] === undefined ? inherited : paintOf(all[name], parent.colour, unsupported)
  const number = (name: string, inherited: number) => numberIn(all[name]) ?? inherited
  for (const feature of ['clip-path', 'mask', 'filter'])
    if (all[feature] !== undefined && all[feature] !== 'none') unsupported(feature)
  const colour =
    all.color === undefined
      ? parent.colour
      : (paintOf(all.color, parent.colour, unsupported) ?? parent.colour)
  return {
    fill: paint('fill', parent.fill),
    stroke: paint('stroke', parent.stroke),
    strokeWidth: number('stroke-width', parent.strokeWidth),
    fillOpacity: number('fill-opacity', parent.fillOpacity),
    strokeOpacity: number('stroke-opacity', parent.strokeOpacity),
    opacity: parent.opacity * number('opacity', 1),
    dash: dashOf(all['stroke-dasharray'], parent.dash),
    roundCap: all['stroke-linecap'] === undefined ? parent.roundCap : all['stroke-linecap'] === 'round',
    evenOdd: all['fill-rule'] === undefined ? parent.evenOdd : all['fill-rule'] === 'evenodd',
    serif:
      all['font-family'] === undefined
        ? parent.serif
        : /serif/i.test(all['font-family'].replace(/sans-?\s?serif/gi, '')),
    fontSize: number('font-size', parent.fontSize),
    fontWeight: weightOf(all['font-weight'], parent.fontWeight),
    italic: all['font-style'] === undefined ? parent.italic : all['font-style'] === 'italic',
    anchor: anchorOf(all['text-anchor']) ?? parent.anchor,
    direction: all.direction === 'rtl' ? 'rtl' : all.direction === 'ltr' ? 'ltr' : parent.direction,
    colour,
    isVisible:
      all.visibility === undefined
        ? parent.isVisible && all.display !== 'none'
        : all.visibility === 'visible',
  }
}

export function declarations(style: string): Record<string, string> {
  return Object.fromEntries(
    style
      .split(';')
      .map((part) => part.split(':'))
      .filter((pair) => pair.length === 2)
      .map(([name = '', content = '']) => [name.trim(), content.replace('!important', '').trim()]),
  )
}

const named: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  grey: '#808080',
  gray: '#808080',
}

function paintOf(paint: string, current: string, unsupported: (feature: string) => void): string | null {
  const content = paint.trim()
  if (content === 'none' || content === 'transparent') return null
  if (content === 'currentColor') return current
  const short = content.match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  if (/^#[0-9a-f]{6}$/i.test(content)) return content
  const parts = content.match(/^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i)
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  const known = named[content.toLowerCase()]
  if (known === undefined) unsupported(content)
  return known ?? current
}

function dashOf(dash: string | undefined, inherited: number[]): number[] {
  if (dash === undefined) return inherited
  return dash === 'none'
    ? []
    : dash
        .split(/[\s,]+/)
        .map(Number)
        .filter((part) => part > 0)
}

function weightOf(weight: string | undefined, inherited: number): number {
  if (weight === undefined) return inherited
  return weight === 'bold' ? 700 : weight === 'normal' ? 400 : (numberIn(weight) ?? inherited)
}

function anchorOf(anchor: string | undefined): SvgLook['anchor'] | null {
  return anchor === 'start' || anchor === 'middle' || anchor === 'end' ? anchor : null
}
