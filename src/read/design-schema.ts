import { z } from 'zod'
import { linkAddresses, textStyleNames } from '../model/design.js'
import { withLikeness } from './script-likeness.js'
import { shortText } from './short-text.js'

const number = z.number()
const text = shortText
const colour = text.regex(/^#[0-9A-Fa-f]{6}$/, { error: 'not a colour such as `#0B4A56`' })
const flag = z.boolean()

/** A strict object whose keys all hold numbers. */
function numbers<const Keys extends readonly string[]>(keys: Keys) {
  const shape = Object.fromEntries(keys.map((key) => [key, number])) as Record<Keys[number], typeof number>
  return z.strictObject(shape)
}

const colours = z.strictObject({
  accent: colour,
  tint: colour,
  accentDark: colour,
  tintDark: colour,
  background: colour,
  backgroundDark: colour,
  black: colour,
  ink: colour,
  inkDark: colour,
  secondary: colour,
  secondaryDark: colour,
  rule: colour,
  ruleDark: colour,
})

const weight = z.union([z.literal(400), z.literal(600), z.literal(700)])

const family = z.strictObject({
  name: text,
  faces: z.array(z.strictObject({ file: text, weight, italic: flag })).min(1),
  kerning: flag.default(true),
  fallbacks: z.array(text).min(1),
  word: text,
})

/** Fonts for what no family holds. */
const fallbackFamilies = z.array(z.strictObject({ name: text, file: text }))

/** Packages by name with the exact version: nothing else is ever installed. */
const fontPackages = z.record(
  text.regex(/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, { error: 'not the name of a package' }),
  text.regex(/^\d+\.\d+\.\d+$/, { error: 'not an exact version such as `1.2.3`' }),
)

const textStyle = z.strictObject({
  face: z.enum(['text', 'label']),
  size: number,
  leading: number,
  weight,
  colour: z.enum(['black', 'accent']),
  tracking: number,
  tabularFigures: flag,
})

const setting = z.strictObject({
  align: z.enum(['start', 'justify']),
  shortfall: number,
  lastLine: number,
  stretch: number,
  shrink: number,
  hyphenate: flag,
  hyphenateActions: flag,
  maximumHyphens: number,
  firstLineIndent: number,
  emphasis: z.enum(['italic', 'bold', 'dots']),
  squeezePunctuation: flag,
  labelSigns: text,
  kinsoku: flag,
})

const scriptSpacing = numbers([
  'paragraph',
  'opener',
  'headingBaseline',
  'headingBaselinePlain',
  'afterHeadingLabelled',
  'afterHeadingPlain',
  'labelledGroup',
  'subtitle',
  'date',
  'afterTitle',
  'contentsAfter',
  'titleBaseline',
  'actionsHeadingAbove',
  'actionsHeadingBelow',
  'actionAbove',
  'actionBelow',
  'noteHang',
  'listHang',
])

/** Size of letters and height of lines on the screen, in pixels: words that can be read, in lines that do not overlap. */
const pair = z
  .tuple([number, number])
  .refine(([size]) => size >= 8 && size <= 1000, {
    error: 'letters of less than 8 or more than 1,000 pixels',
  })
  .refine(([size, line]) => line >= size * 0.9 && line <= size * 3.9, {
    error: 'lines that are not 0.9 to 3.9 times as high as their letters',
  })

const htmlSizes = z.strictObject({
  body: pair,
  title: pair,
  section: pair,
  subtitle: pair,
  label: pair,
  list: pair,
  action: pair,
  actionNumber: number,
  numberColumn: number,
  contents: pair,
  caption: pair,
})

const latin = z.strictObject({ size: number, boldSize: number }).nullable()

const paper = numbers([
  'width',
  'height',
  'marginStart',
  'marginEnd',
  'textTop',
  'textHeight',
  'firstRule',
  'headBaseline',
  'footBaseline',
])

const script = z.strictObject({
  text: family,
  label: family,
  latin,
  styles: z.record(z.enum(textStyleNames), textStyle),
  setting,
  spacing: scriptSpacing,
  html: z.strictObject({ phone: htmlSizes, desktop: htmlSizes }),
})

/** What a script says that is set like another. */
const scriptChange = z.strictObject({
  like: text.optional(),
  text: family.optional(),
  label: family.optional(),
  latin: latin.optional(),
  styles: z.partialRecord(z.enum(textStyleNames), textStyle.partial()).default({}),
  setting: setting.partial().default({}),
  spacing: scriptSpacing.partial().default({}),
  html: z
    .strictObject({ phone: htmlSizes.partial().default({}), desktop: htmlSizes.partial().default({}) })
    .default({ phone: {}, desktop: {} }),
})

const spacing = numbers([
  'beforeActions',
  'actionLast',
  'aroundTable',
  'beforeQuote',
  'listItem',
  'panelEntry',
  'panelName',
  'panelGap',
  'keyFigureGap',
  'keyFigureRule',
  'quoteBar',
  'quoteBarOffset',
  'quoteSource',
  'tableAbove',
  'tableBelow',
  'tableGap',
  'noteRule',
  'noteRuleBelow',
  'contentsNumber',
  'contentsAbove',
  'contentsBelow',
  'colophonAbove',
  'colophonTerm',
  'colophonGap',
  'colophonRow',
  'languagesGap',
  'organisationBaseline',
  'coverTitle',
  'logoWidth',
  'logoHeight',
  'noteGap',
  'noteBlockGap',
  'contentsPages',
  'breakRule',
  'breakGap',
])

const word = z.strictObject({ textIndent: number.nullable(), titleAbove: number, coverTitleAbove: number })

/** A complete design: what `templates/designs/default/design.yaml` holds. */
export const designSchema = z.strictObject({
  colours,
  tint: flag,
  linkAddresses: z.enum(linkAddresses),
  logo: text.nullable(),
  codeFamily: family,
  fontPackages,
  fallbackFamilies,
  page: z.strictObject({
    a4: paper,
    letter: paper,
    sideColumn: number,
    gutter: number,
    textColumn: number,
    overhang: number,
  }),
  spacing,
  breaks: numbers([
    'widows',
    'orphans',
    'openerKeep',
    'sideLabelKeep',
    'actionsKeep',
    'noteKeep',
    'lastPage',
  ]),
  rules: numbers(['titleBar', 'bar', 'line', 'hairline', 'tableEdge', 'wordBar']),
  word,
  html: numbers(['breakpoint', 'margin', 'side', 'gutter', 'text', 'maximum']),
  scripts: z.record(text, scriptChange).transform(withLikeness).pipe(z.record(text, script)),
})

/** An organisation's own design: what it may override; the grid and the order of parts are structure. */
export const designOverrideSchema = z.strictObject({
  extends: text.default('default'),
  colours: colours.pick({ accent: true, tint: true, accentDark: true, tintDark: true }).partial().default({}),
  tint: flag.optional(),
  linkAddresses: z.enum(linkAddresses).optional(),
  logo: text.nullable().optional(),
  spacing: spacing.pick({ coverTitle: true, logoWidth: true, logoHeight: true }).partial().default({}),
  word: word.partial().default({}),
  codeFamily: family.optional(),
  fontPackages: fontPackages.default({}),
  fallbackFamilies: fallbackFamilies.optional(),
  scripts: z.record(text, scriptChange).default({}),
})
