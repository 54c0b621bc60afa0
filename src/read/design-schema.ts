import { z } from 'zod'
import { linkAddresses, textStyleNames } from '../model/design.js'
import { withLikeness } from './script-likeness.js'
import { shortText } from './short-text.js'

const text = shortText
const colour = text.regex(/^#[0-9A-Fa-f]{6}$/, { error: 'not a colour such as `#0B4A56`' })
const flag = z.boolean()

/** A measure within which every format can set pages and everybody can read them. */
function within(least: number, most: number) {
  const error = `not a number from ${least} to ${most}`
  return z.number().min(least, { error }).max(most, { error })
}

/** How often or how many: a whole number. */
function count(least: number, most: number) {
  const error = `not a whole number from ${least} to ${most}`
  return z.number().int({ error }).min(least, { error }).max(most, { error })
}

/** A strict object whose keys all hold measures of one kind. */
function measures<const Keys extends readonly string[]>(keys: Keys, measure: z.ZodNumber) {
  const shape = Object.fromEntries(keys.map((key) => [key, measure])) as Record<Keys[number], z.ZodNumber>
  return z.strictObject(shape)
}

/** Between blocks, and beside what stands before a line, in points. */
const space = within(0, 99)
const percent = within(0, 100)

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
  size: within(4, 72),
  leading: within(4, 100),
  weight,
  colour: z.enum(['black', 'accent']),
  tracking: within(-2, 4),
  tabularFigures: flag,
})

const setting = z.strictObject({
  align: z.enum(['start', 'justify']),
  shortfall: percent,
  lastLine: percent,
  stretch: within(0, 500),
  shrink: within(0, 60),
  hyphenate: flag,
  hyphenateActions: flag,
  maximumHyphens: count(0, 99),
  firstLineIndent: within(0, 4),
  emphasis: z.enum(['italic', 'bold', 'dots']),
  squeezePunctuation: flag,
  labelSigns: text,
  kinsoku: flag,
})

const scriptSpacing = measures(
  [
    'paragraph',
    'opener',
    'afterHeadingLabelled',
    'afterHeadingPlain',
    'labelledGroup',
    'subtitle',
    'date',
    'afterTitle',
    'contentsAfter',
    'actionsHeadingAbove',
    'actionsHeadingBelow',
    'actionAbove',
    'actionBelow',
  ],
  space,
).extend({
  // Links lead to the rule above a heading, which must be seen with it.
  headingBaseline: within(0, 56),
  headingBaselinePlain: within(0, 56),
  titleBaseline: within(60, 500),
  noteHang: space,
  listHang: space,
})

/** Size of letters and height of lines on the screen, in pixels: words that can be read, in lines that do not overlap. */
const pair = z
  .tuple([z.number(), z.number()])
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
  actionNumber: within(8, 200),
  numberColumn: within(0, 400),
  contents: pair,
  caption: pair,
})

const latin = z.strictObject({ size: within(50, 150), boldSize: within(50, 150) }).nullable()

const paper = measures(
  [
    'width',
    'height',
    'marginStart',
    'marginEnd',
    'textTop',
    'textHeight',
    'firstRule',
    'headBaseline',
    'footBaseline',
  ],
  within(0, 5000),
)

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

const spacing = measures(
  [
    'beforeActions',
    'actionLast',
    'aroundTable',
    'beforeQuote',
    'listItem',
    'panelEntry',
    'panelGap',
    'keyFigureGap',
    'keyFigureRule',
    'quoteBar',
    'quoteBarOffset',
    'quoteSource',
    'tableAbove',
    'tableBelow',
    'tableGap',
    'noteRuleBelow',
    'contentsNumber',
    'contentsAbove',
    'contentsBelow',
    'colophonAbove',
    'colophonGap',
    'colophonRow',
    'languagesGap',
    'organisationBaseline',
    'noteGap',
    'noteBlockGap',
    'contentsPages',
    'breakGap',
  ],
  space,
).extend({
  panelName: within(0, 300),
  noteRule: within(0, 300),
  colophonTerm: within(0, 300),
  breakRule: within(0, 300),
  coverTitle: within(60, 600),
  logoWidth: within(8, 400),
  logoHeight: within(8, 300),
})

const word = z.strictObject({
  textIndent: within(0, 300).nullable(),
  titleAbove: within(0, 500),
  coverTitleAbove: within(0, 500),
})

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
    sideColumn: within(0, 1000),
    gutter: space,
    textColumn: within(100, 2000),
    overhang: space,
  }),
  spacing,
  breaks: measures(
    ['widows', 'orphans', 'openerKeep', 'sideLabelKeep', 'actionsKeep', 'noteKeep', 'lastPage'],
    count(1, 9),
  ),
  rules: measures(['titleBar', 'bar', 'line', 'hairline', 'tableEdge', 'wordBar'], within(0, 20)),
  word,
  html: z.strictObject({
    breakpoint: within(20, 200),
    margin: within(0, 200),
    side: within(50, 999),
    gutter: within(0, 500),
    text: within(200, 1500),
    maximum: within(300, 3000),
  }),
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
