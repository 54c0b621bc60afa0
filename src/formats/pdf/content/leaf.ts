import type { Position } from 'unist'
import { scriptFacts } from '../../../language/scripts.js'
import type { Design, TextStyleName } from '../../../model/design.js'
import type { Place } from '../../../model/message.js'
import type { Phrasing } from '../../../model/report.js'
import { walk } from '../../../model/walk.js'
import type { LineKind } from '../styles.js'
import { scriptOf } from '../text/character-kind.js'
import { prepareParagraph } from '../text/prepare-paragraph.js'
import type { MissingCharacter, ParagraphOptions, PreparedParagraph, Run } from '../text/types.js'
import { inline, plain, type TextFormatting } from './inline.js'
import type { LeafNode, LeafText, Mark, Marker, WrapMark } from './node.js'
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

/**
 * Reports characters that no font of the design holds, with their place in the Markdown: each once, and
 * of a script without fonts the first only. A letter that the fonts of its script lack is reported by itself.
 */
export function reportMissing(
  state: ContentState,
  prepared: { missing: readonly Pick<MissingCharacter<Mark>, 'character'>[] },
  file: string | null = null,
): void {
  for (const { character } of prepared.missing) {
    if (character === '\u2028') continue
    const point = character.codePointAt(0) ?? 0
    const script = scriptWithoutFonts(point, state.context.design)
    const key = script ?? character
    if (state.missing.has(key)) continue
    state.missing.add(key)
    const code = point.toString(16).toUpperCase().padStart(4, '0')
    const what = script
      ? `script \`${script}\` (first \`${character}\`, U+${code})`
      : `character \`${character}\` (U+${code})`
    state.context.report({
      ruleId: 'missing-glyph',
      source: 'pdf',
      severity: 'warning',
      file: file ?? state.context.source.file,
      place: file === null ? placeOf(state, character) : null,
      reason: `Unexpected ${what}, which no font of the design holds: PDF shows white squares`,
      note:
        writtenOtherwise(character) ??
        (script ? addition(script, state.context.design) : signAddition(state.context.design)),
      blame: 'source',
    })
  }
}

/** The script of a letter if the design has no fonts for it, else null. */
function scriptWithoutFonts(point: number, { scripts, missingFonts }: Design): string | null {
  const script = scriptOf(point)
  if (script === null) return null
  const codes = Object.keys(scripts).filter((code) => scriptFacts(code).letters.includes(script))
  const hasFonts = codes.length > 0 && codes.every((code) => missingFonts[code] === undefined)
  return hasFonts ? null : script
}

/** How Markdown writes a letter that is another one raised, lowered or in another shape; null for all others. */
function writtenOtherwise(character: string): string | null {
  const plain = character.normalize('NFKD')
  if (
    plain === character ||
    !/^[\p{L}\p{N}\p{S}\p{P}]+$/u.test(plain) ||
    plain === character.normalize('NFD')
  )
    return null
  if (lowered.test(character)) return `Write \`<sub>${plain}</sub>\`.`
  if (raised.test(character)) return `Write \`<sup>${plain}</sup>\`.`
  return `Write \`${plain}\`, which it stands for.`
}

/** Letters of Unicode that are others below the line: subscripts and phonetic extensions. */
const lowered = /^[\u1D62-\u1D6A\u2080-\u209C\u2C7C]$/u
/** Letters of Unicode that are others above the line: superscripts, modifier letters and phonetic extensions. */
const raised = /^(?:\p{Lm}|[\u2070-\u207F])$/u

/** How fonts of a script are added: by a package that the design names, else by the design. */
function addition(script: string, { missingFonts }: Design): string {
  const own = scriptFacts(script).letters
  const code = Object.keys(missingFonts).find((one) =>
    own.every((letters) => scriptFacts(one).letters.includes(letters)),
  )
  return code
    ? `Add fonts for the script with: rapporteur fonts add ${code}`
    : `Add a family of fonts for the script to the design, under \`scripts: { ${script}: … }\`.`
}

/** How a sign is added; fonts of Han hold many that others lack. */
function signAddition({ missingFonts }: Design): string {
  const fonts = 'add a font that holds it to the design, under `fallbackFamilies`.'
  return missingFonts.Hans
    ? `Write it otherwise, add fonts with many signs with: rapporteur fonts add Hans, or ${fonts}`
    : `Write it otherwise, or ${fonts}`
}

/** Where the author typed the character; where typography made it, the innermost node that holds it. */
function placeOf({ report, context }: ContentState, character: string): Place | null {
  let found: Position | undefined
  walk(report, (node, ancestors) => {
    if (found || !('value' in node) || !node.value.includes(character)) return
    for (const one of [node, ...[...ancestors].reverse()]) {
      if ('position' in one) found ??= one.position
    }
  })
  const typed = typedPlace(context.source.text, character, found)
  return typed ?? (found ? { start: pointOf(found.start), end: pointOf(found.end) } : null)
}

/** The character itself inside a stretch of the Markdown: a reader of the message need not search. */
function typedPlace(text: string, character: string, within: Position | undefined): Place | null {
  const from = within?.start.offset ?? 0
  const at = text.indexOf(character, from)
  if (at < 0 || at >= (within?.end.offset ?? text.length)) return null
  const before = text.slice(0, at).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return { start: { line, column }, end: { line, column: column + character.length } }
}

function pointOf({ line, column }: Position['start']): Place['start'] {
  return { line, column }
}
