import type { BlockContent, PhrasingContent } from 'mdast'
import type { Contents, LanguageEntry, Phrasing, TitleBlock } from '../../model/report.js'
import { bullets } from './items.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor, tag } from './tag.js'

/** What stands above the text: each line says what it is. */
export function titleBlock(state: MdState, node: TitleBlock): BlockContent[] {
  const said = (name: string, content: readonly Phrasing[]) =>
    content.length > 0 ? [line(name, phrasing(content, state.report))] : []
  const plain = (name: string, value: string | null) => (value ? [line(name, [{ type: 'text', value }])] : [])
  return [
    ...plain('organisation', node.organisation),
    ...plain('status', node.status),
    ...(node.title.length > 0
      ? [{ type: 'heading' as const, depth: 1 as const, children: phrasing(node.title, state.report) }]
      : []),
    ...said('subtitle', node.subtitle),
    ...plain('date', node.placeAndDate),
    ...plain('symbol', node.symbol),
    ...(node.languages.length > 1 ? [line('languages', languages(state, node.languages))] : []),
    ...said('abstract', node.abstract),
  ]
}

/** The sections by number and title. */
export function contents(state: MdState, { label, entries }: Contents): BlockContent[] {
  return [
    line('contents', [{ type: 'strong', children: [{ type: 'text', value: label }] }]),
    bullets(
      entries.map(({ number, target, title }) => [
        {
          type: 'paragraph',
          children: [
            ...(number === null ? [] : anchor({ id: null, class: 'number' }, number)),
            {
              type: 'link',
              url: `#${target}`,
              title: null,
              children: phrasing(title, { direction: state.report.direction, isLink: true }),
            },
          ],
        },
      ]),
    ),
  ]
}

function line(name: string, children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...anchor({ id: null, class: name }), ...children] }
}

/** The languages in their own names, each a link to its edition in Markdown. */
function languages({ context, report }: MdState, entries: readonly LanguageEntry[]): PhrasingContent[] {
  return entries.flatMap(({ language, direction, name, current }, index) => {
    const sibling = context.siblings.find((other) => other.language === language)
    const url = sibling?.editions.find(({ format }) => format === 'md')?.href
    const words: PhrasingContent[] = [{ type: 'text', value: name }]
    const named: PhrasingContent[] =
      url === undefined || current ? words : [{ type: 'link', url, title: null, children: words }]
    const own = tag('span', { lang: language, dir: direction === report.direction ? null : direction }, named)
    return index === 0 ? own : [{ type: 'text', value: ' · ' } as const, ...own]
  })
}
