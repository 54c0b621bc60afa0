import type { TextStyleName } from '../../../model/design.js'
import type { Phrasing } from '../../../model/report.js'
import type { LineKind } from '../styles.js'
import { prepareParagraph } from '../text/prepare-paragraph.js'
import type { ParagraphOptions, PreparedParagraph, Run } from '../text/types.js'
import { inline, plain, type TextFormatting } from './inline.js'
import type { LeafNode, LeafText, Mark, Marker, WrapMark } from './node.js'
import { reportMissing } from './report-missing.js'
import type { ContentState } from './state.js'
import { wholeWords } from './whole-words.js'

/** What a leaf may ask for beyond its words. */
export interface LeafOptions {
  lines?: LineKind
  align?: ParagraphOptions['align']
  balanced?: boolean
  /** Points. */
  indent?: number
  marker?: Marker | null
  wrapped?: WrapMark | null
  running?: boolean
  late?: LeafText['late']
  direction?: ParagraphOptions['direction']
  margin?: [number, number, number, number]
}

/** A paragraph of inline content in a style. */
export function leaf(
  state: ContentState,
  content: readonly Phrasing[],
  formatting: TextFormatting,
  options: LeafOptions = {},
): LeafNode {
  return leafOf(state, inline(state, content, formatting), formatting.style, options)
}

/** A string as a leaf. */
export function line(
  state: ContentState,
  value: string,
  formatting: TextFormatting,
  options: LeafOptions = {},
): LeafNode {
  return leafOf(state, plain(state, value, formatting), formatting.style, options)
}

/** Runs as a leaf. */
export function leafOf(
  state: ContentState,
  runs: readonly Run<Mark>[],
  style: TextStyleName,
  options: LeafOptions = {},
): LeafNode {
  return {
    text: '',
    leaf: leafText(state, runs, style, options),
    picture: null,
    ...(options.margin ? { margin: options.margin } : {}),
  }
}

/** The text of a leaf, without a place of its own. */
export function leafText(
  state: ContentState,
  runs: readonly Run<Mark>[],
  style: TextStyleName,
  options: LeafOptions = {},
): LeafText {
  return {
    prepared: prepare(state, runs, options),
    leading: state.styles.style(style).leading,
    baseline: state.styles.baseline(style),
    marker: options.marker ?? null,
    wrapped: options.wrapped ?? null,
    late: options.late ?? null,
    running: options.running ?? false,
  }
}

/** Analyses runs as one paragraph; characters without a glyph are reported. */
export function prepare(
  state: ContentState,
  runs: readonly Run<Mark>[],
  options: LeafOptions = {},
): PreparedParagraph<Mark> {
  const whole = options.balanced && state.context.language.script.startsWith('Han')
  const words = whole ? wholeWords(runs, state.report.language) : runs
  const prepared = prepareParagraph(words, settingOf(state, options))
  reportMissing(state, prepared)
  return prepared
}

function settingOf(
  { styles, report, settings }: ContentState,
  { lines = 'plain', direction = report.direction, align, balanced = false, indent = 0 }: LeafOptions,
): ParagraphOptions {
  const key = [lines, direction, align, balanced, indent].join(' ')
  const known = settings.get(key)
  if (known) return known
  const setting = styles.lines(lines)
  const made: ParagraphOptions = {
    ...setting,
    direction,
    language: report.language,
    align: align ?? setting.align,
    ...(balanced ? { balanced } : {}),
    ...(indent ? { firstLineIndent: indent } : {}),
  }
  settings.set(key, made)
  return made
}
