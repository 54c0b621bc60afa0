import type { PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import { plainText } from '../../model/plain-text.js'
import type { Block, KeyFigure, Phrasing } from '../../model/report.js'
import { itemContent } from '../ids.js'
import { shownInline, showsNothing } from '../inline.js'
import { positionOf, reportProblem, type Scope, type State } from '../state.js'
import { beforeFigure, behindFigure, isRaised } from './beside-figure.js'
import { numberAndUnit } from './number-and-unit.js'
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
    const figure = line.some(({ type }) => type === 'strong') ? keyFigure(state, line) : null
    if (figure === null) {
      reportProblem(state, {
        ruleId: 'block-shape',
        place: placeOf(item),
        reason: `Unexpected item of \`:::${node.name}\`, expected ${what}`,
      })
      return []
    }
    return [{ type: 'keyFigure', id: itemId, ...figure, ...positionOf(item) }]
  })
  return [{ type: 'figures', id, block: node.name, label, children, ...positionOf(node) }]
}

/** The words of an item around the one that is strong; null where there is none, or more than one. */
function keyFigure(state: State, line: readonly PhrasingContent[]): Omit<KeyFigure, 'type' | 'id'> | null {
  const content = shownInline(state, line, { abbreviations: false })
  const at = content.findIndex(({ type }) => type === 'strong')
  const figure = content[at]
  const isOnly = content.filter(({ type }) => type === 'strong').length === 1
  if (figure?.type !== 'strong' || !isOnly || showsNothing(figure.children)) return null
  // A mark that an author put inside the bold words stands at the figure all the same.
  const isSaid = (node: Phrasing, index: number) =>
    !isRaised(node) ||
    (node.type !== 'footnoteReference' && figure.children.slice(index).some((one) => !isRaised(one)))
  const said = figure.children.filter(isSaid)
  const raised = figure.children.filter((node, index) => !isSaid(node, index))
  const { opening, ...before } = beforeFigure(content.slice(0, at))
  const { value, unit, unitSeparator } = numberAndUnit(plainText(said).trim(), state.source.language)
  const behind = behindFigure(content.slice(at + 1))
  return {
    ...before,
    value: `${opening}${value}`,
    unit,
    unitSeparator,
    ...behind,
    closing: [...raised, ...behind.closing],
  }
}
