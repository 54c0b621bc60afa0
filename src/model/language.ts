/** A language is data: everything the pipeline knows about one, from `templates/languages/<tag>.yaml`. */
import type { Frequency, Limits, Opposites, Strength, VoteWords } from './language-patterns.js'
import type { Direction } from './report.js'

/** ISO 15924 codes the designs know; a workspace's own design may name others. */
export type Script = string

/** Everything that is known of a language, from `templates/languages/<tag>.yaml`. */
export interface Language {
  /** BCP 47 tag. */
  tag: string
  /** A native reader has read its words and conventions. */
  reviewed: boolean
  /** It has the vocabulary for comparing figures, dates and limits with another language's. */
  compared: boolean
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
  /** By name of the format; one that is not named goes by its own label. */
  formats: Record<string, string>
  /** "Table {number}" */
  table: string
  figure: string
  /** "paragraph {number}", as a reference inside a sentence says it; null where the language has no word yet. */
  paragraph: string | null
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
  /** What people with other ways of reading may expect of a book: sentences; null where the language has none yet. */
  accessibility: string | null
  /** A further sentence where the book has pictures. */
  accessibilityOfPictures: string | null
  /** Between a label and a title: ": " (fr " : " with a no-break space, zh "："). */
  labelSeparator: string
  /** Between parts of one line such as place and date: ", ", "、", "، ". */
  listSeparator: string
  /** Between entries that may hold commas: `; `. */
  entrySeparator: string
}

/** How the language writes numbers. */
export interface NumberConventions {
  /** CLDR numbering system used for resolved numbers: `latn`, `arab`, `deva`. */
  digits: string
  decimal: string
  group: string
  /** Digits from which groups are set apart: 4 (1,000) or 5 (1 000 undivided: 1000, 10 000). */
  groupFrom: number
}

/** How the language writes dates. */
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

/** An opening and a closing quotation mark. */
export interface QuotePair {
  open: string
  close: string
}

/** How the language sets marks, spaces and note marks. */
export interface Typography {
  quotes: QuotePair
  nestedQuotes: QuotePair
  apostrophe: string
  /** Words that begin with an apostrophe, written without it (en: `tis`). */
  clippedWords: string[]
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
  /** What stands between two note marks at one place, raised like them: `,`. */
  noteMarkSeparator: string
  /** Space before a note mark behind a figure or raised words, of which it would look like a part. */
  noteMarkSpace: string
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

/** How the language divides words. */
export interface Hyphenation {
  /** Pattern set of the `hyphen` package (`en-gb`), or null: never hyphenated. */
  patterns: string | null
  /** Letters a word needs, and letters kept before and after a break. */
  minimumWord: number
  before: number
  after: number
}

/** Words and habits of a language that let figures, names and texts be compared with another's. */
export interface ComparisonWords {
  /** Characters that say as much as one of English, or null where it was not measured. */
  density: number | null
  /** Words of scale and their factors: `{ million: 1e6 }`. Longest match wins. */
  scale: Record<string, number>
  /** Letters of scale, read beside a sign of a currency or glued to a figure: `{ k: 1e3, bn: 1e9 }`. */
  shortScale: Record<string, number>
  /** A word of scale stands before what it multiplies: `milioni mbili`, `milioni 4.5`. */
  scaleFirst: boolean
  /** Numerals that are written together to numbers, and alone may be other words: `{ 일: 1, 십: 10 }` of 백이십삼. */
  joinedNumerals: Record<string, number>
  /** Number words: `{ two: 2 }`; those of a hundred, and of ten where no units follow tens, multiply. */
  cardinals: Record<string, number>
  /** Ordinal words: `{ second: 2 }`; a `*` stands for at most `inflection` letters. */
  ordinals: Record<string, number>
  /** Ordinals that end no number which cardinals begin: `premiers` in « trente premiers », which are thirty. */
  ordinalsApart: string[]
  /** Words that hold a number without being one: `{ noon: 12, decade: 10 }`; a `*` as in ordinals. */
  numbersWithin: Record<string, number>
  /** Words for a number of things, which numbers multiply: `{ dozen: 12, decades: 10 }`. */
  collectives: Record<string, number>
  /** Patterns of written ordinals in figures, with one group: `(\\d+)(?:st|nd|rd|th)`. */
  ordinalPatterns: string[]
  /** Forms of per cent. */
  percent: string[]
  /** Fractions in words: `{ half: 0.5 }`. */
  fractions: Record<string, number>
  /** Letters that count clauses, in each order in use: `абвгд`, `甲乙丙丁`; the small Latin ones always may. */
  enumerators: string[]
  /** Words before such a letter without brackets: `Buchstabe b`. */
  letterWords: string[]
  /** Words that labels of tables begin with where others typed or counted them: `Tabla` beside `Cuadro`. */
  tableLabels: string[]
  figureLabels: string[]
  /** Patterns of what ends with a full stop inside a sentence, before a capital or figure: `Abs.`, `ул.`, `zum 21.` */
  sentenceGoesOn: string[]
  /** Names of countries beside those of CLDR, and adjectives that begin otherwise, by their codes (ISO 3166). */
  countries: Record<string, string[]>
  /** Patterns of the days of the week, from Monday. */
  weekdays: string[]
  /** Patterns of fractions in words around two figures, for which `<above>` and `<below>` stand: `<below> ?分の ?<above>`. */
  fractionPatterns: string[]
  /** Fractions that are added to the number and unit before them; each is among `fractions`, too: `and a half`, « et demi », 年半. */
  addedFractions: string[]
  /** Words between a fraction and the scale that it is a share of, such as `of a` of a quarter of a million. */
  fractionJoiners: string[]
  /** Patterns of words that say what a minus sign may: `minus`, `below zero`, `fell`. */
  decrease: string[]
  /** Words that join the ends of a range: `to`, `–`, `至`. */
  rangeJoiners: string[]
  /** Words between the two numbers of a share: `in` of 1 in 3. */
  shareJoiners: string[]
  /** Those of them before which the noun may stand: `in` of one child in three. */
  shareJoinersApart: string[]
  /** Words that make a share of the ordinal behind them, such as `every` of every fifth. */
  everyWords: string[]
  /** Patterns of limits and of what denies them. */
  limits: Limits
  /** How the numbers of votes are told. */
  votes: VoteWords
  /** Words for an unknown number of things, and about how many these are: `{ dozens: 12, hundreds: 100 }`. */
  vagueNumbers: Record<string, number>
  /** Words for how often something comes back. */
  frequency: Frequency
  /** Pairs of words of opposite sense, by names that all languages share: `trend`, `trade`. */
  opposites: Record<string, Opposites>
  /** Words that say how binding a clause is. */
  strength: Strength
  /**
   * Phrases that look like number words or months but are none, and set phrases of figures that another language says
   * otherwise (24/7).
   */
  ignore: string[]
  /** Frequent short words, to recognise the language of a text. */
  frequent: string[]
  /** Words that begin an example, whose figures and addresses a translation may take from its own country. */
  example: string[]
  /** Courtesy titles before or behind a name, by the sex of the person. */
  titles: { masculine: string[]; feminine: string[] }
  /** Words for a century, beside which its number stands. */
  century: string[]
  /** Letters of the alphabet beyond a to z, in small; null where it is no Latin alphabet or not known. */
  letters: string | null
  /** Other conventions for separators in countries of the language; a text keeps to one. */
  regionalSeparators: { decimal: string; group: string }[]
  /** Characters that may set digits apart in groups, besides the convention's own. U+00A0 stands for all no-break spaces. */
  groupSeparators: string[]
  /** Words that may join the parts of a number in words: `and`, `et`, `و`. */
  numberJoiners: string[]
  /** Particles between a figure and its scale word: `多`, `余`. */
  interposed: string[]
  /** Numbers that grammar can express without a word: 1, and 2 where there is a dual. */
  implied: number[]
  /** Units stand before tens (`ستة وعشرون`), so that a ten after a unit is added. */
  unitsFirst: boolean
  /** Particles written together with the word after them: `و`, `ال`, `l’`. */
  prefixes: string[]
  /** A unit stands before its number: `saa 45`. */
  unitsBefore: boolean
  /** Particles written together with the word before them: `은`, `에서`. */
  suffixes: string[]
  /** Words are joined to longer ones: `Maiwochen`. */
  compounds: boolean
  /** Letters at the end of a word that inflection may change or add. */
  inflection: number
  /** Endings that a word may take or change where `inflection` is 0: `s`, `ies` for `y`. */
  endings: string[]
  /** Forms of units and currencies under a name that all languages share: `{ USD: ['$', dollars] }`. */
  units: Record<string, string[]>
  /** Words beside a time of day: `p.m.`, `heures`, `下午`; hours may be counted to 12 or to 24. */
  clock: string[]
  /** Words beside an hour of the clock that put it before noon, and after noon: `a.m.`, `p.m.`. */
  forenoon: string[]
  afternoon: string[]
  /** Texts of links that say nothing: `here`, `read more`. */
  emptyLinkTexts: string[]
  /** Words that may rightly stand twice in a row: `nous`. */
  doubledWords: string[]
  /** Whether a word said twice is grammar (`sık sık`, `song song`), so that only frequent words are slips. */
  reduplication: boolean
  /** Endings that make ordinals of Roman numerals: `e` in `XXIe`. */
  numeralEndings: string[]
  /** Abbreviations that need no expansion. */
  knownAbbreviations: string[]
}
