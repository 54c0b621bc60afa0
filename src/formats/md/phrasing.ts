import type { PhrasingContent } from 'mdast'
import type { Direction, Phrasing } from '../../model/report.js'
import { tag } from './tag.js'

/** Where phrasing stands, as far as it changes what is written. */
export interface Surroundings {
  direction: Direction
  /** A cell is one line: a break is a tag there. */
  isCell?: boolean
  /** Inside a link, which holds no other. */
  isLink?: boolean
}

type Handlers = {
  [Type in Phrasing['type']]: (
    node: Extract<Phrasing, { type: Type }>,
    around: Surroundings,
  ) => PhrasingContent[]
}

const handlers = {
  text: ({ value }) => (value === '' ? [] : [{ type: 'text', value }]),
  emphasis: ({ children }, around) => [{ type: 'emphasis', children: phrasing(children, around) }],
  strong: ({ children }, around) => [{ type: 'strong', children: phrasing(children, around) }],
  delete: ({ children }, around) => [{ type: 'delete', children: phrasing(children, around) }],
  subscript: ({ children }, around) => tag('sub', {}, phrasing(children, around)),
  superscript: ({ children }, around) => tag('sup', {}, phrasing(children, around)),
  insert: ({ children }, around) => tag('ins', {}, phrasing(children, around)),
  highlight: ({ children }, around) => tag('mark', {}, phrasing(children, around)),
  keyboard: ({ children }, around) => tag('kbd', {}, phrasing(children, around)),
  inlineCode: ({ value }) => (value === '' ? [] : [{ type: 'inlineCode', value }]),
  break: (_, { isCell }) => (isCell ? [lineBreakTag] : [{ type: 'break' }]),
  link: ({ url, title, children }, around) => link(url, title, children, around),
  reference: ({ target, children }, around) => link(`#${target}`, null, children, around),
  inlineImage: ({ alternative }) =>
    alternative ? tag('span', { class: 'picture' }, [{ type: 'text', value: alternative }]) : [],
  footnoteReference: ({ mark, separator = '' }) => [
    ...(separator ? tag('sup', { class: 'between' }, [{ type: 'text', value: separator }]) : []),
    { type: 'footnoteReference', ...noteLabel(mark) },
  ],
  span: ({ language, direction, children }, around) =>
    tag(
      'span',
      { lang: language, dir: direction === around.direction ? null : direction },
      phrasing(children, { ...around, direction }),
    ),
  abbreviation: ({ value, expansion }) => tag('abbr', { title: expansion }, [{ type: 'text', value }]),
} satisfies Handlers

const lineBreakTag: PhrasingContent = { type: 'html', value: '<br>' }

/** Words of the Report as phrasing of Markdown. */
export function phrasing(content: readonly Phrasing[], around: Surroundings): PhrasingContent[] {
  return content.flatMap((node, index) => {
    // At an edge of its parent the sign of a break would be read as a backslash.
    const isEdge = content.slice(0, index).every(isBlank) || content.slice(index + 1).every(isBlank)
    if (node.type === 'break' && isEdge) return [lineBreakTag]
    // The table pairs each type with the handler of that very type; TypeScript cannot follow the pairing here.
    const handle = handlers[node.type] as (node: Phrasing, around: Surroundings) => PhrasingContent[]
    return handle(node, around)
  })
}

function isBlank(node: Phrasing): boolean {
  if ('children' in node) return node.children.every(isBlank)
  if ('value' in node) return node.value.trim() === ''
  return node.type === 'break' || (node.type === 'inlineImage' && node.alternative === '')
}

/** The label of a note, from the mark that a reader sees: `1` of `(1)`. */
export function noteLabel(mark: string): { identifier: string; label: string } {
  const label = mark.replace(/[()⁽⁾]/gu, '')
  return { identifier: label.toLowerCase(), label }
}

function link(
  url: string,
  title: string | null,
  content: readonly Phrasing[],
  around: Surroundings,
): PhrasingContent[] {
  const children = phrasing(content, { ...around, isLink: true })
  return around.isLink ? children : [{ type: 'link', url, title, children }]
}
