import type { TextStyleName } from '../../../model/design.js'
import type { MarkedWords } from '../../../model/distinction.js'
import type { Direction, NodeOf, Phrasing } from '../../../model/report.js'
import type { Variation } from '../styles.js'
import { annotationSlot, element, type StructureElement, slotOf } from '../tags/element.js'
import type { Isolate, Run } from '../text/types.js'
import { addressBeside } from './address-beside.js'
import { imageSize } from './image-size.js'
import type { ContentOwner, LinkMark, Mark } from './node.js'
import { type ContentState, pictureOf } from './state.js'

/** How inline content stands: its style, its structure and what surrounds it. */
export interface Voice {
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

/** A voice for a style within a structure element. */
export function voice(style: TextStyleName, parent: StructureElement): Voice {
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
  [Type in Phrasing['type']]: (state: ContentState, node: NodeOf<Type>, voice: Voice) => Run<Mark>[]
}

const handlers = {
  text: (state, node, voice) => plain(state, node.value, voice),
  emphasis: (state, node, voice) =>
    inline(state, node.children, { ...nested(voice, 'Em'), variation: emphasised(state, voice) }),
  strong: (state, node, voice) =>
    inline(state, node.children, { ...nested(voice, 'Strong'), variation: strong(state, voice) }),
  delete: (state, node, voice) => inline(state, node.children, ruled(voice, 'delete', 'through')),
  insert: (state, node, voice) => inline(state, node.children, ruled(voice, 'insert', 'under')),
  highlight: (state, node, voice) => inline(state, node.children, ruled(voice, 'highlight', 'behind')),
  subscript: (state, node, voice) =>
    inline(state, node.children, {
      ...nested(voice, 'Span', { kind: 'subscript' }),
      variation: { ...voice.variation, subscript: true },
    }),
  superscript: (state, node, voice) =>
    inline(state, node.children, {
      ...nested(voice, 'Span', { kind: 'superscript' }),
      variation: { ...voice.variation, superscript: true },
    }),
  keyboard: (state, node, voice) =>
    inline(state, node.children, {
      ...nested(voice, 'Span', { kind: 'keyboard' }),
      variation: { ...voice.variation, face: 'label', weight: 600 },
    }),
  inlineCode: (state, node, voice) =>
    plain(state, node.value, {
      ...nested(voice, 'Code'),
      isolate: isolate('ltr', voice.isolate),
      variation: { ...voice.variation, face: 'code', scale: codeScale },
    }),
  // The space is what a reader hears between the lines.
  break: (state, _node, voice) => plain(state, ' \u2028', voice),
  link: (state, node, voice) => {
    if (!voice.parent) return inline(state, node.children, voice)
    const link = element(voice.parent, 'Link')
    const mark = { target: node.url, contents: node.title ?? node.url, slot: annotationSlot(link) }
    const said = { ...voice, parent: link, link: mark }
    return [...inline(state, node.children, said), ...besides(state, node, said)]
  },
  reference: (state, node, voice) => {
    if (!voice.parent) return inline(state, node.children, voice)
    const link = element(element(voice.parent, 'Reference', { refersTo: [node.target] }), 'Link')
    const mark = { target: `#${node.target}`, contents: spoken(node.children), slot: annotationSlot(link) }
    return inline(state, node.children, { ...voice, parent: link, link: mark })
  },
  footnoteReference: (state, node, voice) => noteMark(state, node, voice),
  span: (state, node, voice) =>
    inline(state, node.children, {
      ...nested(voice, 'Span', { language: node.language }),
      variation: {
        ...voice.variation,
        language: node.language,
        script: state.context.languages[node.language]?.script ?? null,
      },
      isolate: isolate(node.direction, voice.isolate),
    }),
  abbreviation: (state, node, voice) =>
    plain(state, node.value, nested(voice, 'Span', { kind: 'abbreviation', expansion: node.expansion })),
  inlineImage: (state, node, voice) => {
    const picture = pictureOf(state, node.media)
    const { width, height } = imageSize(picture, state.styles.style(voice.style).leading)
    const figure =
      node.alternative && voice.parent
        ? element(voice.parent, 'Figure', { kind: 'inlineImage', alternative: node.alternative })
        : null
    const place = figure ? slotOf(figure) : 'layout'
    return [{ type: 'box', width, height, source: { ...markOf(voice), place, picture } }]
  },
} satisfies InlineHandlers

/** Inline content as runs of text; structure grows in the voice's element. */
export function inline(state: ContentState, nodes: readonly Phrasing[], voice: Voice): Run<Mark>[] {
  return nodes.flatMap((node) => {
    // One handler per type, which the compiler cannot follow through the index.
    const handle = handlers[node.type] as (state: ContentState, node: Phrasing, voice: Voice) => Run<Mark>[]
    return handle(state, node, voice)
  })
}

/** A string as runs. */
export function plain(state: ContentState, value: string, voice: Voice): Run<Mark>[] {
  const source = value === '' ? null : markOf(voice, state)
  if (!source) return []
  if (typeof source.place !== 'string' && source.place.text !== null)
    source.place.text += value.replace('\u2028', '')
  return stretches(state, value, voice).map(({ text, variation }) => ({
    type: 'text',
    text,
    style: state.styles.run(voice.style, text, variation),
    source,
    ...(voice.isolate ? { isolate: voice.isolate } : {}),
  }))
}

/** Signs that the text face draws badly are drawn by the label face, where the design says so. */
function stretches(state: ContentState, value: string, { style, variation }: Voice) {
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

/** The mark of a voice; equal voices in one slot share it, so that their text is one piece. */
function markOf(voice: Voice, state?: ContentState): Mark {
  const place = voice.parent ? slotOf(voice.parent) : voice.artifact
  const colour = voice.colour ?? state?.styles.style(voice.style).colour ?? 'black'
  const mark: Mark = {
    place,
    colour,
    rules: voice.rules,
    link: voice.link,
    note: voice.note,
    picture: null,
  }
  if (typeof place === 'string' || voice.link) return mark
  const key = `${colour} ${voice.rules.join()} ${voice.note}`
  const known = marks.get(place) ?? new Map<string, Mark>()
  marks.set(place, known)
  const shared = known.get(key) ?? mark
  known.set(key, shared)
  return shared
}

function noteMark(state: ContentState, node: NodeOf<'footnoteReference'>, voice: Voice): Run<Mark>[] {
  const raised = { ...voice, variation: { ...voice.variation, superscript: true } }
  const parent = voice.parent
  if (!parent) return plain(state, node.mark, raised)
  state.called.add(node.target)
  const reference = element(parent, 'Reference', {
    kind: 'noteMark',
    id: node.id,
    refersTo: [node.target],
  })
  const link = element(reference, 'Link')
  const label = element(link, 'Lbl')
  const words = state.context.language.words.note.replace('{number}', node.mark)
  const [run, ...rest] = plain(state, node.mark, {
    ...raised,
    parent: label,
    link: { target: `#${node.target}`, contents: words, slot: annotationSlot(link) },
    note: node.target,
  })
  return run ? [{ ...run, sticksToPrevious: true, noBreak: true } as Run<Mark>, ...rest] : rest
}

/** What paper says after the words of a link. */
function besides(state: ContentState, node: NodeOf<'link'>, voice: Voice): Run<Mark>[] {
  const address = addressBeside(state, node, voice.style)
  if (address === null) return []
  const adorning: Voice = { ...voice, parent: null, artifact: 'layout' }
  const fromLeft = { ...adorning, isolate: isolate('ltr', voice.isolate) }
  return [...plain(state, ' ', adorning), ...plain(state, address, fromLeft)]
}

function nested(
  voice: Voice,
  type: 'Em' | 'Strong' | 'Span' | 'Code',
  marks: Parameters<typeof element>[2] = {},
): Voice {
  return voice.parent ? { ...voice, parent: element(voice.parent, type, marks) } : voice
}

/** Words with a rule of one more kind. */
function ruled(voice: Voice, kind: MarkedWords, rule: Mark['rules'][number]): Voice {
  const rules = voice.rules.includes(rule) ? voice.rules : [...voice.rules, rule]
  return { ...nested(voice, 'Span', { kind }), rules }
}

function emphasised(state: ContentState, { variation }: Voice): Partial<Variation> {
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

function strong(state: ContentState, { style, variation }: Voice): Partial<Variation> {
  const weight = state.styles.style(style).weight
  return { ...variation, weight: weight >= 600 ? 700 : 600 }
}

function isolate(direction: Direction, parent: Isolate | null): Isolate {
  return parent ? { direction, parent } : { direction }
}

function spoken(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => ('children' in node ? spoken(node.children) : 'value' in node ? node.value : ''))
    .join('')
}
