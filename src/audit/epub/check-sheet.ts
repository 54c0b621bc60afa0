import { readSheet } from '../html/css/read-sheet.js'
import { foreign } from '../html/foreign.js'
import type { EditionReading } from '../reading.js'
import type { Book } from './open-book.js'
import type { StatedPackage } from './read-package.js'

type Finding = EditionReading['findings'][number]

const length = String.raw`-?(?:0|\d{0,2}(?:\.\d+)?)(?:em|%|px)?`
const paint = '#[0-9A-Fa-f]{6}'
const string = String.raw`"(?:[^"\\]|\\.)*"`
const families = `(?:${string}|[a-z-]+)(?:, (?:${string}|[a-z-]+))*`

/** Properties that hide, move or add nothing, with what they may say. */
const properties: Readonly<Record<string, RegExp>> = table({
  'font-family': families,
  'font-size': String.raw`[12](?:\.\d+)?em|\.[6-9]\d*em`,
  'font-style': 'normal|italic',
  'font-weight': '[1-9]00(?: [1-9]00)?',
  'line-height': String.raw`[1-3](?:\.\d+)?`,
  'margin margin-top margin-bottom margin-left margin-right': `${length}(?: ${length}){0,3}`,
  'padding padding-top padding-bottom padding-left padding-right': String.raw`(?:0|\d?(?:\.\d+)?em)(?: (?:0|\d?(?:\.\d+)?em)){0,3}`,
  'border border-top border-bottom border-left border-right': `0|[1-8]px solid ${paint}`,
  'border-collapse': 'collapse',
  'list-style-type': 'none',
  'orphans widows': String.raw`\d`,
  hyphens: 'auto|manual',
  'text-align': 'left|right|center|justify',
  'text-indent': String.raw`0em|[1-4]?(?:\.\d+)?em`,
  'text-decoration': 'none',
  'text-emphasis': 'filled dot',
  'text-emphasis-position': 'under right',
  'white-space': 'nowrap|pre-wrap',
  background: '#FFFFFF',
  display: 'block|inline-block',
  float: 'left|right',
  width: '100%',
  'max-width': '100%',
  height: 'auto',
  'vertical-align': 'top',
  'break-after page-break-after break-inside page-break-inside': 'avoid',
  src: String.raw`url\("fonts/\d+\.woff2"\) format\("woff2"\)`,
  'size-adjust': String.raw`(?:[3-9]\d|1\d\d)(?:\.\d+)?%`,
  'unicode-range': '[U+0-9A-Fa-f,? -]+',
})

/** What stands in one place alone. */
const places: ReadonlySet<string> = new Set(['.list > li::before | content: attr(data-marker)'])

/** Rules of the style sheet that no book of ours has: whatever hides words, paints over them or adds some. */
export function checkSheet(book: Book, { items }: StatedPackage): Finding[] {
  const sheets = items.filter(({ mediaType }) => mediaType === 'text/css')
  const [sheet] = sheets
  if (!sheet || sheets.length > 1)
    return [foreign('style', `Expected one style sheet, found ${sheets.length}`)]
  const { rules, problem } = readSheet(new TextDecoder().decode(book.file(sheet.name)))
  const fonts = new Set(items.map(({ name }) => name))
  return [
    ...(problem === null ? [] : [foreign('style', `Unexpected style sheet that holds ${problem}`)]),
    ...rules.flatMap(({ selector, context, declarations }) => [
      ...(context.length > 0 || (selector.startsWith('@') && selector !== '@font-face')
        ? [foreign('style', `Unexpected rule \`${[...context, selector].join(' ').slice(0, 60)}\``)]
        : []),
      ...declarations
        .filter(([name, value]) => !isKnown(selector, name, value, fonts))
        .map(([name, value]) =>
          foreign('style', `Unexpected \`${name}: ${value.slice(0, 60)}\` in \`${selector.slice(0, 60)}\``),
        ),
    ]),
  ]
}

function isKnown(selector: string, name: string, value: string, files: ReadonlySet<string>): boolean {
  if (places.has(`${selector} | ${name}: ${value}`)) return true
  if (selector === 'mark' && (name === 'background' || name === 'color')) return isReadable(value)
  const [, font] = /^url\("([^"]*)"\)/u.exec(value) ?? []
  return (
    Object.hasOwn(properties, name) &&
    properties[name]?.test(value) === true &&
    (font === undefined || files.has(font))
  )
}

/** Words that are marked stay black on the colour of a marker. */
function isReadable(value: string): boolean {
  return value === '#000000' || new RegExp(`^${paint}$`, 'u').test(value)
}

/** @param rows names, set apart by spaces, with a pattern that the whole value has to match */
function table(rows: Readonly<Record<string, string>>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([names, pattern]) =>
      names.split(' ').map((name): [string, RegExp] => [name, new RegExp(`^(?:${pattern})$`, 'u')]),
    ),
  )
}
