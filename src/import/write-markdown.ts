import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Handle, type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import { plainMarks } from '../formats/md/plain-marks.js'
import { alignTables } from './align-tables.js'
import { type Caution, escapeText } from './escape-text.js'

/** What lists that follow each other differ in, so that they stay apart. */
export interface ListSigns {
  bullet: '-' | '*'
  delimiter: '.' | ')'
}

/**
 * One block as Markdown, without a line end.
 *
 * @param tags - Whether emphasis is written as a tag where its sign might not be read.
 */
export function writeBlock(
  node: RootContent,
  caution: Caution,
  { signs = { bullet: '-', delimiter: '.' }, tags = true }: { signs?: ListSigns; tags?: boolean } = {},
): string {
  const root: Root = { type: 'root', children: [structuredClone(node)] }
  const tree = tags ? plainMarks(root) : root
  return alignTables(written(tree, caution, signs).replace(/\n+$/u, ''))
}

function written(tree: Root, caution: Caution, signs: ListSigns): string {
  const element =
    (name: string): Handle =>
    (node, _parent, state, info) =>
      inTags(name, node as Parents, state, info)
  return toMarkdown(tree, {
    bullet: signs.bullet,
    bulletOther: signs.bullet === '-' ? '*' : '-',
    bulletOrdered: signs.delimiter,
    rule: '-',
    ruleRepetition: 3,
    listItemIndent: 'one',
    fences: true,
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false, tableCellPadding: true }),
      directiveToMarkdown({ preferUnquoted: true }),
    ],
    handlers: {
      text: (node, parent, state, info) => text(node as { value: string }, parent, state, info, caution),
      break: (_node, _parent, state) =>
        state.stack.includes('tableCell') || state.stack.includes('headingAtx') ? '<br>' : '\\\n',
      subscript: element('sub'),
      superscript: element('sup'),
      insert: element('ins'),
      keyboard: element('kbd'),
      highlight: element('mark'),
      definitionLines,
      link,
    } as Record<string, Handle>,
  })
}

function text(
  { value }: { value: string },
  parent: Parents | undefined,
  state: State,
  info: Info,
  caution: Caution,
): string {
  const isCell = state.stack.includes('tableCell')
  const isHeading = parent?.type === 'heading'
  const siblings = (parent?.children ?? []) as Nodes[]
  const index = siblings.findIndex((one) => one.type === 'text' && one.value === value)
  const isFirst =
    info.before === '' ||
    /\n$/u.test(info.before) ||
    (siblings[0] === siblings[index] && !/\S$/u.test(info.before))
  return escapeText(
    value,
    {
      isStart: isFirst && !isCell && !isHeading,
      isCell,
      isLabel:
        state.stack.includes('label') ||
        state.stack.includes('textDirective') ||
        /Label$/u.test(state.stack.at(-1) ?? ''),
      isHeading,
      after: info.after,
    },
    caution,
  )
}

function inTags(name: string, node: Parents, state: State, info: Info): string {
  const open = `<${name}>`
  const close = `</${name}>`
  const inner = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' })
  return `${open}${inner}${close}`
}

/** A link with its address as people know it; only what would end it is written otherwise. */
const link: Handle = (node, _parent, state, info) => {
  const url = (node as { url: string }).url
    .replace(/[\s<>()\\[\]]/gu, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))
    .replace(/&(?=#?\w+;)/gu, '&amp;')
  const { title } = node as { title?: string | null }
  const [only, ...others] = (node as { children: PhrasingContent[] }).children
  const isBare =
    !title && others.length === 0 && only?.type === 'text' && only.value === url && /^https?:/u.test(url)
  if (isBare) return `<${url}>`
  const exit = state.enter('link')
  const exitLabel = state.enter('label')
  const label = state.containerPhrasing(node as never, { ...info, before: '[', after: ']' })
  exitLabel()
  exit()
  return `[${label}](${url}${title ? ` ${quotedTitle(title, state.stack.includes('tableCell'))}` : ''})`
}

/** A title between quotation marks, with backslashes before what would end it or be read as something else. */
function quotedTitle(title: string, isCell: boolean): string {
  const written = title.replace(/["\\]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '&amp;')
  return `"${isCell ? written.replaceAll('|', '\\|') : written}"`
}

/** Terms and their definitions, each in a line. */
const definitionLines: Handle = (node, _parent, state, info) =>
  (node.children as { data: { definition: string }; children: PhrasingContent[] }[])
    .map((line, index) => {
      const inner = state.containerPhrasing({ type: 'paragraph', children: line.children } as never, {
        ...info,
        before: '\n',
        after: '\n',
      })
      if (line.data.definition === 'term') {
        const before = (node.children as { data: { definition: string } }[])[index - 1]
        return `${index === 0 || before?.data.definition === 'term' ? '' : '\n'}${inner}`
      }
      return `${line.data.definition === 'more' ? '\n' : ''}: ${inner}`
    })
    .join('\n')
