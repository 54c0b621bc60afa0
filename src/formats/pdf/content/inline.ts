import type { HyphenationRules } from '../../../language/hyphenation-points.js'
import type { TextStyleName } from '../../../model/design.js'
import type { MarkedWords } from '../../../model/distinction.js'
import type { Hyphenation } from '../../../model/language.js'
import { separatorBefore } from '../../../model/note-separator.js'
import type { Direction, NodeOf, Phrasing } from '../../../model/report.js'
import type { Variation } from '../styles.js'
import { annotationSlot, element, type StructureElement, slotOf } from '../tags/element.js'
import type { Isolate, Run, TextRun } from '../text/types.js'
import { addressBeside } from './address-beside.js'
import { imageSize } from './image-size.js'
import { linkElement } from './link-element.js'
import type { ContentOwner, LinkMark, Mark } from './node.js'
import { type ContentState, pictureOf } from './state.js'

/** How inline content stands: its style, its structure and what surrounds it. */
export interface TextFormatting {
  style: TextStyleName
  /** Null: an artifact, which has no structure. */
  parent: StructureElement | null
  artifact: ContentOwner
  variation: Partial<Variation>
  /** Rules drawn with the words, and what lies behind them. */
  rules: Mark['rules']
  /** Null: the style's own. */
  colour: Mark['colour'] | null
  link: LinkMark | null
  note: string | null
  isolate: Isolate | null
}

/** The formatting of a style within a structure element. */
export function formatting(style: TextStyleName, parent: StructureElement): TextFormatting {
  return {
    style,
    parent,
    artifact: 'layout',
    variation: {},
    rules: [],
    colour: null,
    link: null,
    note: null,
    isolate: null,
  }
}

/** Letters of one width look larger than those around them. */
const codeScale = 0.9

type InlineHandlers = {
  [Type in Phrasing['type']]: (
    state: ContentState,
    node: NodeOf<Type>,
    formatting: TextFormatting,
  ) => Run<Mark>[]
}

const handlers = {
  text: (state, node, formatting) => plain(state, node.value, formatting),
  emphasis: (state, node, formatting) =>
    inline(state, node.children, { ...nested(formatting, 'Em'), variation: emphasised(state, formatting) }),
  strong: (state, node, formatting) =>
    inline(state, node.children, { ...nested(formatting, 'Strong'), variation: strong(state, formatting) }),
  delete: (state, node, formatting) => inline(state, node.children, ruled(formatting, 'delete', 'through')),
  insert: (state, node, formatting) => inline(state, node.children, ruled(formatting, 'insert', 'under')),
  highlight: (state, node, formatting) =>
    inline(state, node.children, ruled(formatting, 'highlight', 'behind')),
  subscript: (state, node, formatting) =>
    inline(state, node.children, {
      ...nested(formatting, 'Span', { kind: 'subscript' }),
      variation: { ...formatting.variation, subscript: true },
    }),
  superscript: (state, node, formatting) =>
    inline(state, node.children, {
      ...nested(formatting, 'Span', { kind: 'superscript' }),
      variation: { ...formatting.variation, superscript: true },
    }),
  keyboard: (state, node, formatting) =>
    inline(state, node.children, {
      ...nested(formatting, 'Span', { kind: 'keyboard' }),
      variation: { ...formatting.variation, face: 'label', weight: 600 },
    }),
  inlineCode: (state, node, formatting) =>
    plain(state, node.value, {
      ...nested(formatting, 'Code'),
      isolate: isolate('ltr', formatting.isolate),
      variation: { ...formatting.variation, face: 'code', scale: codeScale },
    }),
  // The space is what a reader hears between the lines.
  break: (state, _node, formatting) => plain(state, ' \u2028', formatting),
  link: (state, node, formatting) => {
    if (!formatting.parent) return inline(state, node.children, formatting)
    const said = { ...formatting, ...linkElement(formatting.parent, node, node.children) }
    return [...inline(state, node.children, said), ...besides(state, node, said)]
  },
  reference: (state, node, formatting) => {
    if (!formatting.parent) return inline(state, node.children, formatting)
    return inline(state, node.children, {
      ...formatting,
      ...linkElement(formatting.parent, node, node.children),
    })
  },
  footnoteReference: (state, node, formatting) => noteMark(state, node, formatting),
  span: (state, node, formatting) =>
    inline(state, node.children, {
      ...nested(formatting, 'Span', { language: node.language }),
      variation: {
        ...formatting.variation,
        language: node.language,
        script: state.context.languages[node.language]?.script ?? null,
      },
      isolate: isolate(node.direction, formatting.isolate),
    }),
  abbreviation: (state, node, formatting) =>
    plain(state, node.value, nested(formatting, 'Span', { kind: 'abbreviation', expansion: node.expansion })),
  inlineImage: (state, node, formatting) => {
    const picture = pictureOf(state, node.media)
    const { width, height } = imageSize(picture, state.styles.style(formatting.style).leading)
    const figure =
      node.alternative && formatting.parent
        ? element(formatting.parent, 'Figure', { kind: 'inlineImage', alternative: node.alternative })
        : null
    const place = figure ? slotOf(figure) : 'layout'
    return [{ type: 'box', width, height, source: { ...markOf(formatting), place, picture } }]
  },
} satisfies InlineHandlers

/** Inline content as runs of text; structure grows in the formatting's element. */
export function inline(
  state: ContentState,
  nodes: readonly Phrasing[],
  formatting: TextFormatting,
): Run<Mark>[] {
  return nodes.flatMap((node) => {
    // One handler per type, which the compiler cannot follow through the index.
    const handle = handlers[node.type] as (
      state: ContentState,
      node: Phrasing,
      formatting: TextFormatting,
    ) => Run<Mark>[]
    return handle(state, node, formatting)
  })
}

/** A string as runs. */
export function plain(state: ContentState, value: string, formatting: TextFormatting): Run<Mark>[] {
  const source = value === '' ? null : markOf(formatting, state)
  if (!source) return []
  if (typeof source.place !== 'string' && source.place.text !== null)
    source.place.text += value.replace('\u2028', '')
  return stretches(state, value, formatting).map(({ text, variation }) => ({
    type: 'text',
    text,
    style: state.styles.run(formatting.style, text, variation),
    source,
    ...(formatting.isolate ? { isolate: formatting.isolate } : {}),
    ...hyphenationOf(state, variation),
  }))
}

/** Words of another language are divided as that language does; of code nobody could tell which hyphens belong to it. */
function hyphenationOf(
  { context }: ContentState,
  { face, language }: TextFormatting['variation'],
): Partial<Pick<TextRun<Mark>, 'hyphenation'>> {
  if (face === 'code') return { hyphenation: null }
  if (!language || language === context.language.tag) return {}
  const rules = context.languages[language]?.hyphenation
  // One object for one language: runs beside each other share it.
  return { hyphenation: rules?.patterns ? withPatterns(rules, rules.patterns) : null }
}

const divided = new WeakMap<Hyphenation, HyphenationRules>()

function withPatterns(rules: Hyphenation, patterns: string): HyphenationRules {
  const known = divided.get(rules) ?? { ...rules, patterns }
  divided.set(rules, known)
  return known
}

/** Signs that the text face draws badly are drawn by the label face, where the design says so. */
function stretches(state: ContentState, value: string, { style, variation }: TextFormatting) {
  const { design } = state.styles
  const script = design.scripts[variation.script ?? state.context.language.script]
  const signs = script?.setting.labelSigns ?? ''
  const face = variation.face ?? state.styles.style(style).face
  if (face !== 'text' || ![...signs].some((sign) => value.includes(sign))) return [{ text: value, variation }]
  const runs: { text: string; isSigns: boolean }[] = []
  for (const character of value) {
    const isSigns = signs.includes(character)
    const last = runs.at(-1)
    if (last?.isSigns === isSigns) last.text += character
    else runs.push({ text: character, isSigns })
  }
  return runs.map(({ text, isSigns }) => ({
    text,
    variation: isSigns ? { ...variation, face: 'label' as const } : variation,
  }))
}

const marks = new WeakMap<object, Map<string, Mark>>()

/** The mark of words of a formatting; those formatted alike in one slot share it, so that their text is one piece. */
function markOf(formatting: TextFormatting, state?: ContentState): Mark {
  const place = formatting.parent ? slotOf(formatting.parent) : formatting.artifact
  const colour = formatting.colour ?? state?.styles.style(formatting.style).colour ?? 'black'
  const mark: Mark = {
    place,
    colour,
    rules: formatting.rules,
    link: formatting.link,
    note: formatting.note,
    picture: null,
  }
  if (typeof place === 'string' || formatting.link) return mark
  const key = `${colour} ${formatting.rules.join()} ${formatting.note}`
  const known = marks.get(place) ?? new Map<string, Mark>()
  marks.set(place, known)
  const shared = known.get(key) ?? mark
  known.set(key, shared)
  return shared
}

function noteMark(
  state: ContentState,
  node: NodeOf<'footnoteReference'>,
  formatting: TextFormatting,
): Run<Mark>[] {
  // With the figure and the stop before it (`2024.` and 1) it would be one figure, from left to right (UAX #9, W4).
  const own = isolate(state.report.direction, formatting.isolate)
  const raised = { ...formatting, isolate: own, variation: { ...formatting.variation, superscript: true } }
  const parent = formatting.parent
  const separator = separatorBefore(node)
  if (!parent) return sticking(plain(state, `${separator}${node.mark}`, raised))
  state.called.add(node.target)
  const reference = element(parent, 'Reference', {
    kind: 'noteMark',
    id: node.id,
    refersTo: [node.target],
  })
  const before = plain(state, separator, { ...raised, parent: reference })
  const link = element(reference, 'Link')
  const label = element(link, 'Lbl')
  const words = state.context.language.words.note.replace('{number}', node.mark)
  const mark = plain(state, node.mark, {
    ...raised,
    parent: label,
    link: { target: `#${node.target}`, contents: words, slot: annotationSlot(link) },
    note: node.target,
  })
  return sticking([...before, ...mark])
}

/** Runs that no line divides from what stands before them. */
function sticking(runs: readonly Run<Mark>[]): Run<Mark>[] {
  return runs.map((run) => (run.type === 'text' ? { ...run, sticksToPrevious: true, noBreak: true } : run))
}

/** What paper says after the words of a link. */
function besides(state: ContentState, node: NodeOf<'link'>, formatting: TextFormatting): Run<Mark>[] {
  const address = addressRuns(state, node, formatting)
  return address.length === 0 ? [] : [...plain(state, ' ', adorning(formatting)), ...address]
}

/** The address of a link where paper says it, from left to right; it adorns, and is part of what can be clicked. */
export function addressRuns(
  state: ContentState,
  node: NodeOf<'link'>,
  formatting: TextFormatting,
): Run<Mark>[] {
  const address = addressBeside(state, node, formatting.style)
  const fromLeft = { ...adorning(formatting), isolate: isolate('ltr', formatting.isolate) }
  return address === null ? [] : plain(state, address, fromLeft)
}

function adorning(formatting: TextFormatting): TextFormatting {
  return { ...formatting, parent: null, artifact: 'layout' }
}

function nested(
  formatting: TextFormatting,
  type: 'Em' | 'Strong' | 'Span' | 'Code',
  marks: Parameters<typeof element>[2] = {},
): TextFormatting {
  return formatting.parent ? { ...formatting, parent: element(formatting.parent, type, marks) } : formatting
}

/** Words with a rule of one more kind. */
function ruled(formatting: TextFormatting, kind: MarkedWords, rule: Mark['rules'][number]): TextFormatting {
  const rules = formatting.rules.includes(rule) ? formatting.rules : [...formatting.rules, rule]
  return { ...nested(formatting, 'Span', { kind }), rules }
}

function emphasised(state: ContentState, { variation }: TextFormatting): Partial<Variation> {
  switch (state.styles.setting.emphasis) {
    case 'italic':
      return { ...variation, italic: !variation.italic }
    case 'bold':
      return { ...variation, weight: 700 }
    case 'dots':
      return { ...variation, weight: 600, face: 'label' }
    default:
      return variation
  }
}

function strong(state: ContentState, { style, variation }: TextFormatting): Partial<Variation> {
  const weight = state.styles.style(style).weight
  return { ...variation, weight: weight >= 600 ? 700 : 600 }
}

function isolate(direction: Direction, parent: Isolate | null): Isolate {
  return parent ? { direction, parent } : { direction }
}
