import { textStyleNames } from '../../../src/model/design.js'
import { type KeyRow, schemaRows } from './schema-rows.js'
import { styleWords } from './style-words.js'
import { table } from './table.js'

interface DesignSchema {
  anyOf: [Schema, Schema]
}

interface Schema {
  properties: Record<string, object>
}

type Tokens = Record<string, unknown>

/**
 * The tables of tokens on the page of designs.
 * @param schema - `schemas/design.schema.json`: what a design may set that extends another, and a whole design
 * @param design - `templates/designs/default/design.yaml`
 */
export function designTables(schema: DesignSchema, design: Tokens): Record<string, string> {
  const [own, whole] = schema.anyOf.map((part) => schemaRows(part))
  if (!own || !whole) throw new Error('No schemas of designs')
  const ofScript = (row: KeyRow) => row.key.startsWith('scripts.<name>.')
  const latin = (design.scripts as Tokens).Latn as Tokens
  const ownKeys = new Set(own.map(({ key }) => key))
  const fixed = whole.filter(({ key }) => !ownKeys.has(key) && !key.startsWith('scripts'))
  return {
    'tokens of designs': tokenTable(
      own.filter((row) => !ofScript(row)),
      design,
    ),
    'tokens of scripts': tokenTable(
      own.filter(ofScript).map((row) => ({ ...row, key: row.key.replace('scripts.<name>.', '') })),
      latin,
    ),
    'styles of text': styleTable(latin.styles as Record<string, TextStyle>),
    'tokens of whole designs': tokenTable(fixed, design),
  }
}

function tokenTable(rows: readonly KeyRow[], from: Tokens): string {
  return table(
    ['token', 'meaning', 'value', 'default'],
    rows.map(({ key, meaning, values, range, usual }) => [
      `\`${key}\``,
      meaning,
      [unitOf(key) ?? values, range].filter((words) => words !== '').join(', '),
      shown(at(from, key) ?? usual),
    ]),
  )
}

interface TextStyle {
  face: string
  size: number
  leading: number
  weight: number
  colour: string
  tracking: number
}

function styleTable(styles: Record<string, TextStyle>): string {
  return table(
    ['style', 'text', 'face', 'size / line, pt', 'weight', 'colour'],
    textStyleNames.map((name) => {
      const style = styles[name]
      if (!style) throw new Error(`No style ${name}`)
      const { face, size, leading, weight, colour } = style
      return [`\`${name}\``, styleWords[name], face, `${size} / ${leading}`, String(weight), colour]
    }),
  )
}

/** In what a token is measured, by its path; null where its values say it. */
function unitOf(key: string): string | null {
  const found = Object.entries(units).find(([path]) => new RegExp(`^${path}$`, 'u').test(key))
  return found?.[1] ?? null
}

const units: Record<string, string> = {
  'colours\\..+': '`#rrggbb`',
  'page\\.(?:a4|letter)': 'keys below',
  '(?:spacing|page|rules|word)\\..*': 'pt',
  'breaks\\.actionsKeep': 'actions',
  'breaks\\..+': 'lines',
  'html\\.breakpoint': 'em',
  'html\\.(?:phone|desktop)': 'keys below',
  'html\\.(?:phone|desktop)\\.(?:actionNumber|numberColumn)': 'px',
  'html\\.(?:phone|desktop)\\..+': '[letters, line], px',
  'html\\..+': 'px',
  'setting\\.(?:shortfall|lastLine|stretch|shrink)': '%',
  'setting\\.firstLineIndent': 'em',
  'setting\\.maximumHyphens': 'lines',
  'latin\\..+': '%',
  'styles\\.<name>\\.(?:size|leading|tracking)': 'pt',
}

function at(tokens: Tokens, key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), tokens)
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value.join(' / ') : ''
  return isMap(value) || value === '' ? '' : `\`${String(value)}\``
}

function isMap(value: unknown): value is Tokens {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
