import { Run, RunProperties, Tab, type XmlComponent } from 'docx'
import { append } from '../../../model/append.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { Direction } from '../../../model/report.js'
import type { ProofingLanguage } from '../language-tag.js'
import type { DocxState } from '../state.js'
import { syllables } from '../syllables.js'
import { element } from '../xml/element.js'
import { directionRuns } from './direction-runs.js'
import type { RunFormatting } from './piece.js'

/** Text of one formatting: one run, or one for each direction of its letters. */
export function runs(state: DocxState, content: string, formatting: RunFormatting): XmlComponent[] {
  const divides = state.place.table?.layout.hyphenates
  const plain = divides ? (text: string) => dividedWords(state, text) : words
  const written = formatting.styles.includes('code') ? words : (text: string) => wholeWords(text, plain)
  if (formatting.isForeign) return [run(state, written(content), formatting)]
  return directionRuns(content, formatting.direction).map((part) =>
    run(state, written(part.text), formatting, part.direction),
  )
}

/** Words in which no line ends after a sign inside a figure: Word has a hyphen of its own for it, and no such dash. */
function wholeWords(content: string, plain: (text: string) => XmlComponent[]): XmlComponent[] {
  const parts: XmlComponent[] = []
  let end = 0
  for (const stretch of keptStretches(content)) {
    const own = content.slice(stretch.start, stretch.end)
    if (stretch.kind !== 'figure' || !/[-‐–]/u.test(own)) continue
    append(parts, plain(content.slice(end, stretch.start)))
    for (const part of own.replace(/–/gu, '–\u2060').split(/([-‐])/u))
      append(parts, /^[-‐]$/u.test(part) ? [element('w:noBreakHyphen')] : words(part))
    end = stretch.end
  }
  return end === 0 ? plain(content) : [...parts, ...plain(content.slice(end))]
}

/** Words with a hyphen wherever one may end a line: it shows only there. */
function dividedWords(state: DocxState, text: string): XmlComponent[] {
  return syllables(text, state.context.language.hyphenation).flatMap((part, index) =>
    index === 0 ? words(part) : [element('w:softHyphen'), ...words(part)],
  )
}

/** One run around finished content. */
export function run(
  state: DocxState,
  content: readonly XmlComponent[],
  formatting: RunFormatting,
  direction = formatting.direction,
): Run {
  const style = formatting.style ?? state.styles.inlineStyle(formatting.styles)
  // Latin letters inside an unmarked right-to-left text are in no language that anybody named.
  const isNamed = direction === formatting.direction
  const { tag, slot } = state.proofing(formatting.language)
  const properties = state.shared(`run ${style} ${slot} ${isNamed ? tag : ''} ${direction}`, () =>
    runProperties(style, slot, isNamed ? tag : null, direction),
  )
  return new Run({ children: [properties, ...content] })
}

/** What a run says of itself: its character style, its language and its direction. Nothing else. */
function runProperties(
  style: string | null,
  slot: ProofingLanguage['slot'],
  tag: string | null,
  direction: Direction,
): RunProperties {
  return new RunProperties({
    ...(style === null ? {} : { style }),
    ...(slot === 'eastAsia' ? { font: { hint: 'eastAsia' } } : {}),
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    ...(tag === null ? {} : { language: { [slot]: tag } }),
  })
}

/** Words, with tabs and line breaks as elements. docx would read some words as fields: `CURRENT` is its page number. */
export function words(content: string): XmlComponent[] {
  return content.split(/([\t\n])/).flatMap((part) => {
    if (part === '') return []
    if (part === '\t') return new Tab()
    if (part === '\n') return element('w:br')
    return element('w:t', { 'xml:space': /^\s|\s$|\s\s/.test(part) ? 'preserve' : undefined }, part)
  })
}
