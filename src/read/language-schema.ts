import { z } from 'zod'
import { hasDigits } from '../language/digits.js'
import { shortText } from './short-text.js'

const text = shortText
const quotes = z.strictObject({ open: text, close: text })
const numbers = z.record(text, z.number())

const words = z.strictObject({
  contents: text,
  notes: text,
  note: text,
  backToText: text,
  skipToContent: text,
  languages: text,
  otherFormats: text,
  formats: z.record(text, text).default({}),
  table: text,
  figure: text,
  paragraph: text.nullable().default(null),
  continued: text,
  aboutThisDocument: text,
  symbol: text,
  language: text,
  meeting: text,
  publisher: text,
  organisers: text,
  licence: text,
  published: text,
  availableIn: text,
  original: text,
  translation: text,
  draft: text,
  embargoed: text,
  page: text,
  done: text,
  toDo: text,
  accessibility: text.nullable().default(null),
  accessibilityOfPictures: text.nullable().default(null),
  labelSeparator: text,
  listSeparator: text,
  entrySeparator: text.default('; '),
})

const pattern = text
  .refine(isPattern, { error: 'not a regular expression' })
  // Patterns are joined to one, where names stand twice and numbers lead elsewhere.
  .refine((source) => !/\(\?<[^=!]|\\[1-9k]/u.test(source), {
    error: 'a regular expression with a named group or a back reference',
  })
const patterns = z.array(pattern).default([])
const texts = z.array(text).default([])

/** All that is known of a language: what `templates/languages/<tag>.yaml` holds with what it leaves to others. */
export const languageSchema = z.strictObject({
  reviewed: z.boolean().default(true),
  compared: z.boolean().default(true),
  name: text,
  script: text.regex(/^[A-Z][a-z]{3}$/, { error: 'not an ISO 15924 script code such as `Latn`' }),
  direction: z.enum(['ltr', 'rtl']),
  words,
  numbers: z.strictObject({
    digits: text.refine(hasDigits, { error: 'not a numbering system of CLDR such as `latn` or `arab`' }),
    decimal: text,
    group: text,
    groupFrom: z.int(),
  }),
  dates: z.strictObject({
    months: z.array(text).length(12),
    alternativeMonths: z.array(z.array(text).length(12)).default([]),
    firstDay: text.nullable().default(null),
    day: text,
    month: text,
    daysOfMonth: text,
    daysOfYear: text,
    days: text,
  }),
  typography: z.strictObject({
    quotes,
    nestedQuotes: quotes,
    apostrophe: text,
    clippedWords: z.array(text).default([]),
    insideQuotes: text.default(''),
    spaceBefore: z.record(text, text).default({}),
    noBreakAfter: z.array(pattern).default([]),
    noBreakBefore: z.array(pattern).default([]),
    noteMark: z.enum(['after-stop', 'before-stop']),
    noteMarkForm: text.includes('{number}'),
    noteMarkSeparator: text.min(1).default(','),
    noteMarkSpace: text.min(1).default('\u202F'),
    bullets: z.array(text).min(1),
    orderedMarker: text.includes('{number}'),
    emphasis: z.enum(['italic', 'bold']),
    neverStartLine: text.default(''),
    neverEndLine: text.default(''),
    spaceBesideLatin: z.boolean().default(false),
  }),
  hyphenation: z.strictObject({
    patterns: text.nullable(),
    minimumWord: z.int(),
    before: z.int(),
    after: z.int(),
  }),
  comparison: z.strictObject({
    density: z.number().positive().nullable().default(null),
    scale: numbers,
    shortScale: numbers.default({}),
    scaleFirst: z.boolean().default(false),
    joinedNumerals: numbers.default({}),
    cardinals: numbers,
    ordinalsApart: z.array(text).default([]),
    numbersWithin: numbers.default({}),
    collectives: numbers.default({}),
    ordinals: numbers,
    ordinalPatterns: z.array(pattern),
    percent: z.array(text),
    fractions: numbers,
    fractionPatterns: patterns,
    addedFractions: z.array(text).default([]),
    fractionJoiners: z.array(text).default([]),
    countries: z.record(z.string().regex(/^[A-Z]{2}$/), z.array(text)).default({}),
    weekdays: patterns,
    sentenceGoesOn: patterns,
    enumerators: z.array(text).default([]),
    letterWords: z.array(text).default([]),
    tableLabels: z.array(text).default([]),
    figureLabels: z.array(text).default([]),
    decrease: patterns,
    rangeJoiners: z.array(text),
    shareJoiners: z.array(text).default([]),
    shareJoinersApart: texts,
    everyWords: z.array(text).default([]),
    limits: z.strictObject({
      atLeast: patterns,
      atMost: patterns,
      moreThan: patterns,
      lessThan: patterns,
      exceeds: patterns,
      fallsBelow: patterns,
      before: patterns,
      after: patterns,
      not: patterns,
      nobody: patterns,
      without: patterns,
      notNegating: patterns,
      clause: patterns,
      relative: patterns,
    }),
    votes: z
      .strictObject({ inFavour: patterns, against: patterns, abstaining: patterns, none: texts })
      .prefault({}),
    vagueNumbers: numbers.default({}),
    frequency: z.strictObject({ before: texts, after: texts, words: numbers.default({}) }).prefault({}),
    opposites: z
      .record(
        text,
        z.strictObject({
          first: z.array(text),
          second: z.array(text),
          perhapsFirst: z.array(text).default([]),
          perhapsSecond: z.array(text).default([]),
        }),
      )
      .default({}),
    strength: z
      .strictObject({
        must: patterns,
        should: patterns,
        may: patterns,
        not: patterns,
        negative: patterns,
        idioms: patterns,
      })
      .default({ must: [], should: [], may: [], not: [], negative: [], idioms: [] }),
    ignore: z.array(text),
    frequent: z.array(text),
    example: z.array(text).default([]),
    endings: z.array(text).default([]),
    titles: z
      .strictObject({ masculine: z.array(text).default([]), feminine: z.array(text).default([]) })
      .prefault({}),
    century: z.array(text).default([]),
    letters: text.nullable().default(null),
    regionalSeparators: z.array(z.strictObject({ decimal: text, group: text })).default([]),
    groupSeparators: z.array(text).default([]),
    numberJoiners: z.array(text).default([]),
    interposed: z.array(text).default([]),
    implied: z.array(z.number()).default([1]),
    unitsFirst: z.boolean().default(false),
    prefixes: z.array(text).default([]),
    unitsBefore: z.boolean().default(false),
    suffixes: z.array(text).default([]),
    compounds: z.boolean().default(false),
    inflection: z.int().min(0).default(0),
    units: z.record(text, z.array(text)).default({}),
    clock: z.array(text).default([]),
    forenoon: z.array(text).default([]),
    afternoon: z.array(text).default([]),
    emptyLinkTexts: z.array(text).default([]),
    doubledWords: z.array(text).default([]),
    reduplication: z.boolean().default(false),
    numeralEndings: z.array(text).default([]),
    knownAbbreviations: z.array(text).default([]),
  }),
})

/** `templates/languages/<tag>.yaml`: every key may be left out; `extends` names the language to take the rest from. */
export const languageFileSchema = z.strictObject({
  extends: text.optional(),
  ...(partialShape(languageSchema.shape) as PartialShape<typeof languageSchema.shape>),
})

/** Members of an object that may all be left out, at every level, and stay open where they are. */
type PartialShape<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodOptional<z.ZodType<DeepPartial<z.output<Shape[Key]>>>>
}

type DeepPartial<Value> = Value extends readonly unknown[] | string | number | boolean | null
  ? Value
  : { [Key in keyof Value]?: DeepPartial<Value[Key]> }

function partialShape(shape: z.ZodRawShape): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(shape).map(([key, member]) => {
      const type = (member instanceof z.ZodDefault ? member.unwrap() : member) as z.ZodType
      return [key, (type instanceof z.ZodObject ? z.strictObject(partialShape(type.shape)) : type).optional()]
    }),
  )
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
