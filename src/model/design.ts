/**
 * A design is one resolved object for all formats: tokens, never rules about a format.
 * Print values are points (1/72 inch), HTML values CSS pixels. "start" and "end" follow the document's direction.
 */

/** The appearance of a publication in all formats, from `design.yaml`. */
export interface Design {
  name: string
  colours: Colours
  /** Shown with the tint behind actions, or only bars and hairlines. */
  tint: boolean
  /** Where addresses of links stand on paper beside the words of the link: in PDF, and in HTML when it is printed. */
  linkAddresses: LinkAddresses
  /** Vector logo file of the design's folder, or null: the organisation's name stands instead. */
  logo: string | null
  page: PageGrid
  /** The face of code in every script; what it does not hold is set in the script's own label face. */
  codeFamily: FontFamily
  /** Fonts for what no family holds (mathematics, symbols, emoji), best first. */
  fallbackFamilies: FallbackFamily[]
  /** Packages of fonts that a workspace installs where its languages need them, each with the version to install. */
  fontPackages: Record<string, string>
  /** Those of them that are not installed, as `name@version`, by the script that needs them. */
  missingFonts: Record<string, string[]>
  /** By ISO 15924 script; `Latn` is the fallback for scripts that the design does not name. */
  scripts: Record<string, ScriptDesign>
  spacing: Spacing
  breaks: BreakRules
  rules: RuleWeights
  word: WordScale
  html: HtmlScale
}

/** Which links say their address on paper. */
export const linkAddresses = ['none', 'notes', 'all'] as const

/** Which links say their address on paper: those of notes, where reports cite, or all but those of titles. */
export type LinkAddresses = (typeof linkAddresses)[number]

/** Colours as `#rrggbb`, for light and dark. */
export interface Colours {
  accent: string
  tint: string
  accentDark: string
  tintDark: string
  background: string
  backgroundDark: string
  /** Text in print and Word. */
  black: string
  ink: string
  inkDark: string
  secondary: string
  secondaryDark: string
  rule: string
  ruleDark: string
}

/** Geometry of the printed page, in points. */
export interface PageGrid {
  a4: PaperGrid
  letter: PaperGrid
  sideColumn: number
  gutter: number
  textColumn: number
  /** How far the tinted box of actions hangs outside the full width. */
  overhang: number
}

/** Geometry of one paper size, in points. */
export interface PaperGrid {
  width: number
  height: number
  marginStart: number
  marginEnd: number
  textTop: number
  textHeight: number
  /** Top of the split rule on the first page. */
  firstRule: number
  /** Baseline of the running head, from the page top. */
  headBaseline: number
  footBaseline: number
}

/** Names of the text styles. */
export const textStyleNames = [
  'title',
  'longTitle',
  'subtitle',
  'date',
  'organisation',
  'languages',
  'section',
  'numeral',
  'sideLabel',
  'heading4',
  'body',
  'action',
  'actionHeading',
  'actionNumber',
  'panel',
  'contents',
  'table',
  'caption',
  'keyFigureLabel',
  'keyFigure',
  'keyFigureUnit',
  'quote',
  'quoteSource',
  'footnote',
  'runningHead',
  'folio',
  'colophon',
  'code',
  'paragraphNumber',
] as const

/** The name of a text style. */
export type TextStyleName = (typeof textStyleNames)[number]

/** How one kind of text is set. */
export interface TextStyle {
  /** Serif text face or label sans. */
  face: 'text' | 'label'
  /** Points. */
  size: number
  leading: number
  weight: 400 | 600 | 700
  colour: 'black' | 'accent'
  /** Points between letters; never in Arabic. */
  tracking: number
  tabularFigures: boolean
}

/** One file of a font family. */
export interface FontFace {
  /** Name of an npm package file (`@expo-google-fonts/…/X.ttf`) or a file of the design's folder. */
  file: string
  weight: 400 | 600 | 700
  italic: boolean
}

/** A font for characters that no family of a script holds. */
export interface FallbackFamily {
  name: string
  /** As in {@link FontFace}. */
  file: string
}

/** A font family: its name and its files. */
export interface FontFamily {
  /** Family name as installed systems know it. */
  name: string
  /** None while the package of the family is missing. */
  faces: FontFace[]
  /** False where kerning harms (Amiri's tears copied words). */
  kerning: boolean
  /** System families for HTML and Word, best first; the generic family last. */
  fallbacks: string[]
  /** Theme font in Word when the family is not embedded. */
  word: string
}

/** How one script is set. */
export interface ScriptDesign {
  text: FontFamily
  label: FontFamily
  /** Faces for Latin letters and digits inside this script: size in per cent of the script's own, or null. */
  latin: { size: number; boldSize: number } | null
  styles: Record<TextStyleName, TextStyle>
  setting: Setting
  spacing: ScriptSpacing
  html: HtmlScriptScale
}

/** Line setting (look, section 6). */
export interface Setting {
  align: 'start' | 'justify'
  /** Widest shortfall of a ragged line, per cent of the measure. */
  shortfall: number
  lastLine: number
  /** Stretch and shrink of a word space when justified, per cent. */
  stretch: number
  shrink: number
  hyphenate: boolean
  hyphenateActions: boolean
  maximumHyphens: number
  /** First-line indent of every paragraph, in em. */
  firstLineIndent: number
  /** How emphasis shows. */
  emphasis: 'italic' | 'bold' | 'dots'
  /** `halt`-like compression of full-width punctuation. */
  squeezePunctuation: boolean
  /** Signs that the text face draws badly: the label face draws them. */
  labelSigns: string
  kinsoku: boolean
}

/** Spaces in points between line boxes that differ by script. */
export interface ScriptSpacing {
  paragraph: number
  opener: number
  /** From the split rule to the first baseline of the section heading, with and without numeral. */
  headingBaseline: number
  headingBaselinePlain: number
  afterHeadingLabelled: number
  afterHeadingPlain: number
  labelledGroup: number
  subtitle: number
  date: number
  afterTitle: number
  contentsAfter: number
  titleBaseline: number
  actionsHeadingAbove: number
  actionsHeadingBelow: number
  actionAbove: number
  actionBelow: number
  noteHang: number
  listHang: number
}

/** Spaces in points, the same for every script. */
export interface Spacing {
  beforeActions: number
  actionLast: number
  aroundTable: number
  beforeQuote: number
  listItem: number
  panelEntry: number
  panelName: number
  panelGap: number
  keyFigureGap: number
  keyFigureRule: number
  quoteBar: number
  quoteBarOffset: number
  quoteSource: number
  tableAbove: number
  tableBelow: number
  tableGap: number
  noteRule: number
  noteRuleBelow: number
  contentsNumber: number
  contentsAbove: number
  contentsBelow: number
  colophonAbove: number
  colophonTerm: number
  colophonGap: number
  colophonRow: number
  languagesGap: number
  organisationBaseline: number
  /** Baseline of the title on a cover, from the page top. */
  coverTitle: number
  /** Widest and highest logo. */
  logoWidth: number
  logoHeight: number
  /** Between two notes, and between two blocks of one. */
  noteGap: number
  noteBlockGap: number
  /** Width kept for the page numbers of the contents. */
  contentsPages: number
  /** A rule between paragraphs: its width, and the space above and below. */
  breakRule: number
  breakGap: number
}

/** Fewest lines that pages keep together, by what they belong to. */
export interface BreakRules {
  widows: number
  orphans: number
  openerKeep: number
  sideLabelKeep: number
  actionsKeep: number
  noteKeep: number
  lastPage: number
}

/** Weights of rules in points. */
export interface RuleWeights {
  titleBar: number
  bar: number
  line: number
  hairline: number
  tableEdge: number
  wordBar: number
}

/** Measures of Word pages that print does not have, in points. */
export interface WordScale {
  /** Where body text begins, from the start margin; null: where it begins in print. */
  textIndent: number | null
  /** Above the title, and above the title of a cover. */
  titleAbove: number
  coverTitleAbove: number
}

/** Widths of a page on screen in CSS pixels; `breakpoint` in em. */
export interface HtmlScale {
  breakpoint: number
  margin: number
  side: number
  gutter: number
  text: number
  maximum: number
}

/** Sizes in CSS pixels as [size, line height], phone and desktop. */
export interface HtmlScriptScale {
  phone: HtmlSizes
  desktop: HtmlSizes
}

/** Sizes of each kind of text, phone or desktop. */
export interface HtmlSizes {
  body: [number, number]
  title: [number, number]
  section: [number, number]
  subtitle: [number, number]
  label: [number, number]
  list: [number, number]
  action: [number, number]
  actionNumber: number
  numberColumn: number
  contents: [number, number]
  caption: [number, number]
}
