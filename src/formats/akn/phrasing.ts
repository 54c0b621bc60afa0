import type { ElementContent } from 'xast'
import { xml } from '../../archive/write-xml.js'
import type { Direction, Phrasing } from '../../model/report.js'
import { picture } from './picture.js'
import type { AknState } from './state.js'
import { citedIn } from './symbols.js'

/** Where words stand, as far as it changes what is written. */
interface Surroundings {
  direction: Direction
  /** Inside a link, which holds no other. */
  isLink: boolean
}

type Handlers = {
  [Type in Phrasing['type']]: (
    state: AknState,
    node: Extract<Phrasing, { type: Type }>,
    around: Surroundings,
  ) => ElementContent[]
}

const handlers = {
  text: (state, { value }, { isLink }) => (isLink ? words(value) : textWithSymbols(state, value)),
  emphasis: (state, { children }, around) => [xml('i', {}, inside(state, children, around))],
  strong: (state, { children }, around) => [xml('b', {}, inside(state, children, around))],
  delete: (state, { children }, around) => [xml('del', {}, inside(state, children, around))],
  insert: (state, { children }, around) => [xml('ins', {}, inside(state, children, around))],
  subscript: (state, { children }, around) => [xml('sub', {}, inside(state, children, around))],
  superscript: (state, { children }, around) => [xml('sup', {}, inside(state, children, around))],
  highlight: (state, { children }, around) => [named('highlight', inside(state, children, around))],
  keyboard: (state, { children }, around) => [named('keyboard', inside(state, children, around))],
  inlineCode: (_, { value }) => [named('code', words(value))],
  break: () => [xml('br', {})],
  link: (state, { url, title, children }, around) =>
    around.isLink
      ? inside(state, children, around)
      : [xml('a', { href: url, title }, inside(state, children, { ...around, isLink: true }))],
  reference: (state, { target, children }, around) =>
    around.isLink
      ? inside(state, children, around)
      : [xml('ref', { href: `#${target}` }, inside(state, children, { ...around, isLink: true }))],
  inlineImage: (state, { media, alternative }) => [picture(state, media, alternative)],
  footnoteReference: (state, { id, target, mark }) => {
    const note = state.notes.get(target)
    if (note?.mark !== mark) return [xml('noteRef', { GUID: id, href: `#${target}`, marker: mark })]
    state.notes.delete(target)
    const content = state.blocks(note.children)
    return [xml('authorialNote', { GUID: note.id, marker: note.mark, placement: 'bottom' }, content)]
  },
  span: (state, { language, direction, children }, around) => [
    xml(
      'span',
      { 'xml:lang': language, 'its:dir': direction === around.direction ? null : direction },
      inside(state, children, { ...around, direction }),
    ),
  ],
  abbreviation: (_, { value, expansion }) => [xml('abbr', { title: expansion }, value)],
} satisfies Handlers

/** Words of the Report inside a block. */
export function phrasing(state: AknState, content: readonly Phrasing[]): ElementContent[] {
  return inside(state, content, { direction: state.report.direction, isLink: false })
}

/** Words that Akoma Ntoso has no element for, under a name. */
export function named(name: string, content: readonly ElementContent[] | string): ElementContent {
  return xml('inline', { name }, content)
}

function inside(state: AknState, content: readonly Phrasing[], around: Surroundings): ElementContent[] {
  return content.flatMap((node) => {
    // The table pairs each type with the handler of that very type; TypeScript cannot follow the pairing here.
    const handle = handlers[node.type] as (
      state: AknState,
      node: Phrasing,
      around: Surroundings,
    ) => ElementContent[]
    return handle(state, node, around)
  })
}

function words(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Each document that the text cites by its symbol is a reference. */
function textWithSymbols({ identity }: AknState, value: string): ElementContent[] {
  return citedIn(value, identity).map(({ words: said, address }) =>
    address === null ? { type: 'text', value: said } : xml('ref', { class: 'symbol', href: address }, said),
  )
}
