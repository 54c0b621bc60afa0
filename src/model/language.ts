/** A language is data: everything the pipeline knows about one, from `templates/languages/<tag>.yaml`. */
import type { Direction } from './report.js'

/** ISO 15924 codes the designs know; a workspace's own design may name others. */
export type Script = string

export interface Language {
  /** BCP 47 tag. */
  tag: string
  /** The language's own name ("français" is "Français" in lists). */
  name: string
  script: Script
  direction: Direction
  words: Words
  numbers: NumberConventions
  dates: DateConventions
  typography: Typography
  hyphenation: Hyphenation
  /** Vocabulary for comparing figures between languages. */
  comparison: ComparisonWords
}

/** Visible words that formats and `lower` need. `{…}` are places for values. */
export interface Words {
  contents: string
  notes: string
  /** "Note {number}": accessible name of a note mark. */
  note: string
  /** "Back to the text": accessible name of a note's back link. */
  backToText: string
  skipToContent: string
  languages: string
  /** "Download" heading for the formats of an edition. */
  otherFormats: string
  formats: { html: string; pdf: string; docx: string }
  /** "Table {number}" */
  table: string
  figure: string
  /** "(continued)" beside a repeated heading. */
  continued: string
  aboutThisDocument: string
  symbol: string
  language: string
  meeting: string
  publisher: string
  organisers: string
  licence: string
  published: string
  availableIn: string
  /** "{language} (original)" */
  original: string
  /** "{language} (translation)" */
  translation: string
  draft: string
  /** "Embargoed until {date}" */
  embargoed: string
  /** "Page {page} of {pages}": accessible form of the folio. */
  page: string
  /** Task list states. */
  done: string
  toDo: string
  /** Between a label and a title: ": " (fr " : " with a no-break space, zh "："). */
  labelSeparator: string
  /** Between parts of one line such as place and date: ", ", "、", "، ". */
  listSeparator: string
}

export interface NumberConventions {
  /** CLDR numbering system used for resolved numbers: `latn`, `arab`, `deva`. */
  digits: string
  decimal: string
  group: string
  /** Digits from which groups are set apart: 4 (1,000) or 5 (1 000 undivided: 1000, 10 000). */
  groupFrom: number
}

export interface DateConventions {
  /** Twelve names as they stand inside a date. */
  months: string[]
  /** Further names for the same months that authors may use, each list as long as twelve. */
  alternativeMonths: string[][]
  /** How the first of a month is written, where not `1`: `1er`. */
  firstDay?: string | null
  /** `{day} {month} {year}` */
  day: string
  /** `{month} {year}` */
  month: string
  /** Two days of one month: `{from.day}–{to.day} {to.month} {to.year}` */
  daysOfMonth: string
  /** Two days of one year. */
  daysOfYear: string
  /** Any two days: `{from} – {to}`. */
  days: string
}

export interface QuotePair {
  open: string
  close: string
}

export interface Typography {
  quotes: QuotePair
  nestedQuotes: QuotePair
  apostrophe: string
  /** Space set inside quotation marks (fr: U+00A0), else empty. */
  insideQuotes: string
  /** Space before each mark: `{ ":": "\u00A0", ";": "\u202F" }`. */
  spaceBefore: Record<string, string>
  /** Regular expressions (unicode, as text): the space after a match becomes a no-break space. */
  noBreakAfter: string[]
  /** The space before a match becomes a no-break space. */
  noBreakBefore: string[]
  /** Where a note mark stands at a stop. */
  noteMark: 'after-stop' | 'before-stop'
  /** `{number}` or `({number})`. */
  noteMarkForm: string
  /** Marker of unordered lists, by nesting. */
  bullets: string[]
  /** `{number}.` */
  orderedMarker: string
  /** How emphasis may show; designs choose among what the script allows. */
  emphasis: 'italic' | 'bold'
  /** Characters that never begin a line, beyond UAX #14 (strict kinsoku). */
  neverStartLine: string
  neverEndLine: string
  /** Thin space between Han and Latin letters or digits, set by the formats. */
  spaceBesideLatin: boolean
}

export interface Hyphenation {
  /** Pattern set of the `hyphen` package (`en-gb`), or null: never hyphenated. */
  patterns: string | null
  /** Letters a word needs, and letters kept before and after a break. */
  minimumWord: number
  before: number
  after: number
}

export interface ComparisonWords {
  /** Words of scale and their factors: `{ million: 1e6 }`. Longest match wins. */
  scale: Record<string, number>
  /** Number words: `{ two: 2 }`. */
  cardinals: Record<string, number>
  /** Ordinal words: `{ second: 2 }`. */
  ordinals: Record<string, number>
  /** Patterns of written ordinals in figures, with one group: `(\\d+)(?:st|nd|rd|th)`. */
  ordinalPatterns: string[]
  /** Forms of per cent. */
  percent: string[]
  /** Fractions in words: `{ half: 0.5 }`. */
  fractions: Record<string, number>
  /** Words that join the ends of a range: `to`, `–`, `至`. */
  rangeJoiners: string[]
  /** Words of negation or limit, by meaning: `{ not: ["not", "never"], atLeast: ["at least"], moreThan: […] }`. */
  limits: Record<string, string[]>
  /** Words that look like number words but are none in context: ignored phrases. */
  ignore: string[]
  /** Frequent short words, to recognise the language of a text. */
  frequent: string[]
}
