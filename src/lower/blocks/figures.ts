import type { Strong } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import { plainText } from '../../model/plain-text.js'
import type { Block, KeyFigure, Phrasing } from '../../model/report.js'
import { itemContent } from '../ids.js'
import { shownInline } from '../inline.js'
import { positionOf, reportProblem, type Scope, type State } from '../state.js'
import { blockParts, onlyList, onlyParagraph } from './parts.js'

const what = 'words with one figure in bold: `more than **65 million** people`'

/** A list of `more than **465,000** people killed…`. */
export function figures(state: State, node: ContainerDirective, scope: Scope, rules: BlockRules): Block[] {
  const { id, label, content } = blockParts(state, node, scope, rules)
  const list = onlyList(state, node, content, `one list of ${what}`)
  const within = { id, counters: new Map<string, number>(), nesting: 0 }
  const children = (list?.children ?? []).flatMap((item): KeyFigure[] => {
    const { children: blocks, id: itemId } = itemContent(state, item, within, '')
    const line = onlyParagraph(state, node.name, blocks, what) ?? []
    const at = line.findIndex(({ type }) => type === 'strong')
    const figure = line[at]
    const isShown =
      figure?.type === 'strong' && shownInline(state, figure.children, { abbreviations: false }).length > 0
    if (figure?.type !== 'strong' || !isShown || line.filter(({ type }) => type === 'strong').length > 1) {
      reportProblem(state, {
        ruleId: 'block-shape',
        place: placeOf(item),
        reason: `Unexpected item of \`:::${node.name}\`, expected ${what}`,
      })
      return []
    }
    return [
      {
        type: 'keyFigure',
        id: itemId,
        qualifier: trimmed(shownInline(state, line.slice(0, at), { abbreviations: false })),
        ...valueAndUnit(state, figure),
        description: trimmed(shownInline(state, line.slice(at + 1), { abbreviations: false })),
        ...positionOf(item),
      },
    ]
  })
  return [{ type: 'figures', id, block: node.name, label, children, ...positionOf(node) }]
}

function valueAndUnit(state: State, node: Strong): Pick<KeyFigure, 'value' | 'unit' | 'unitSeparator'> {
  const text = plainText(shownInline(state, node.children, { abbreviations: false }))
  const match = text.match(
    /^(.*?\p{Nd}(?:[\p{Nd}.,٫٬\u00A0\u202F ]*\p{Nd})?[%٪％]?)([\s\u00A0\u202F]*)(.*)$/u,
  )
  const [, value = text, space = '', unit = ''] = match ?? []
  return { value, unit, unitSeparator: space && unit ? '\u00A0' : '' }
}

function trimmed(content: Phrasing[]): Phrasing[] {
  return content.flatMap((node, index): Phrasing[] => {
    if (node.type !== 'text') return [node]
    let { value } = node
    if (index === 0) value = value.trimStart()
    if (index === content.length - 1) value = value.trimEnd()
    return value ? [{ ...node, value }] : []
  })
}
