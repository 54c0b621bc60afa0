import { cssDeclarations } from './css-declarations.js'
import type { SvgElement } from './parse-svg.js'
import type { StyleSheet } from './style-sheet.js'

/** Inherited presentation (SVG 2 §6). Colours are `#rrggbb`, or null for none. */
export interface SvgLook {
  fill: string | null
  stroke: string | null
  strokeWidth: number
  fillOpacity: number
  strokeOpacity: number
  opacity: number
  dash: number[]
  cap: 0 | 1 | 2
  join: 0 | 1 | 2
  evenOdd: boolean
  fontFamily: string
  fontSize: number
  fontWeight: number
  italic: boolean
  anchor: 'start' | 'middle' | 'end'
  direction: 'ltr' | 'rtl'
  color: string | null
  visible: boolean
}

export const initialLook: SvgLook = {
  fill: '#000000',
  stroke: null,
  strokeWidth: 1,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  dash: [],
  cap: 0,
  join: 0,
  evenOdd: false,
  fontFamily: '',
  fontSize: 16,
  fontWeight: 400,
  italic: false,
  anchor: 'start',
  direction: 'ltr',
  color: '#000000',
  visible: true,
}

/** What no format of ours draws. */
const effects = ['filter', 'mask', 'clip-path', 'marker-start', 'marker-mid', 'marker-end']

/** The look of an element: its parent's, its attributes, its classes, its style attribute. */
export function lookOf(
  element: SvgElement,
  parent: SvgLook,
  sheet: StyleSheet,
  unsupported: (feature: string) => void,
): SvgLook {
  const declared: Record<string, string> = {
    ...element.attributes,
    ...sheet.rulesFor(element),
    ...cssDeclarations(element.attributes.style ?? ''),
  }
  for (const effect of effects) {
    const value = declared[effect]
    if (value && value !== 'none') unsupported(`\`${effect}\` on \`<${element.name}>\``)
  }
  const paint = (name: string, inherited: string | null) =>
    declared[name] === undefined ? inherited : colour(declared[name], parent.color, unsupported)
  const number = (name: string, inherited: number) => toNumber(declared[name]) ?? inherited
  const color = paint('color', parent.color)
  return {
    fill: paint('fill', parent.fill),
    stroke: paint('stroke', parent.stroke),
    strokeWidth: number('stroke-width', parent.strokeWidth),
    fillOpacity: number('fill-opacity', parent.fillOpacity),
    strokeOpacity: number('stroke-opacity', parent.strokeOpacity),
    opacity: parent.opacity * number('opacity', 1),
    dash: dashOf(declared['stroke-dasharray'], parent.dash),
    cap: ({ butt: 0, round: 1, square: 2 } as const)[declared['stroke-linecap'] ?? ''] ?? parent.cap,
    join: ({ miter: 0, round: 1, bevel: 2 } as const)[declared['stroke-linejoin'] ?? ''] ?? parent.join,
    evenOdd: declared['fill-rule'] ? declared['fill-rule'] === 'evenodd' : parent.evenOdd,
    fontFamily: declared['font-family'] ?? parent.fontFamily,
    fontSize: number('font-size', parent.fontSize),
    fontWeight: weight(declared['font-weight'], parent.fontWeight),
    italic: declared['font-style'] ? declared['font-style'] !== 'normal' : parent.italic,
    anchor: anchorOf(declared['text-anchor']) ?? parent.anchor,
    direction: directionOf(declared.direction) ?? parent.direction,
    color,
    visible: parent.visible && declared.display !== 'none' && declared.visibility !== 'hidden',
  }
}

/** A number, its unit left aside. */
export function toNumber(value: string | undefined): number | null {
  if (value === undefined) return null
  const number = Number.parseFloat(value)
  return Number.isFinite(number) ? number : null
}

function dashOf(value: string | undefined, inherited: number[]): number[] {
  if (value === undefined) return inherited
  return value === 'none' ? [] : (value.match(/[\d.]+/g) ?? []).map(Number)
}

function weight(value: string | undefined, inherited: number): number {
  if (value === undefined) return inherited
  return value === 'bold' ? 700 : value === 'normal' ? 400 : (toNumber(value) ?? inherited)
}

function anchorOf(value: string | undefined): SvgLook['anchor'] | null {
  return value === 'start' || value === 'middle' || value === 'end' ? value : null
}

function directionOf(value: string | undefined): SvgLook['direction'] | null {
  return value === 'ltr' || value === 'rtl' ? value : null
}

const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  orange: '#ffa500',
  yellow: '#ffff00',
  navy: '#000080',
  teal: '#008080',
}

function colour(
  value: string,
  current: string | null,
  unsupported: (feature: string) => void,
): string | null {
  const text = value.trim().toLowerCase()
  if (text === 'none' || text === 'transparent') return null
  if (text === 'currentcolor' || text === 'inherit' || text === 'context-stroke') return current
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  const rgb = /^rgba?\(([^)]+)\)$/.exec(text)?.[1]?.split(/[\s,/]+/)
  if (rgb) return `#${rgb.slice(0, 3).map(component).join('')}`
  const known = names[text]
  if (known) return known
  unsupported(`colour \`${value}\``)
  return '#000000'
}

function component(value: string): string {
  const part = value.endsWith('%') ? (Number.parseFloat(value) * 255) / 100 : Number.parseFloat(value)
  return Math.round(Math.max(0, Math.min(255, part)))
    .toString(16)
    .padStart(2, '0')
}
