import type { Nodes, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { admonitions } from '../../model/admonitions.js'
import type {} from '../../model/html-syntax.js'
import { inBackticks } from '../../model/in-backticks.js'
import { placeOf } from '../../model/markdown-nodes.js'
import { oncePer } from '../../model/once-per.js'
import type { Block } from '../../model/report.js'
import { blockHandlers, captionedHandlers, containerNames } from '../blocks/index.js'
import { lowerBlocks, reportProblem, type Scope, type State, typedText } from '../state.js'

/** `:::name[Label]{#id}` … `:::`: a figure, a table, or a block of the kind. */
export function containerDirective(state: State, node: ContainerDirective, scope: Scope): Block[] {
  const names = containerNames(state)
  if (!node.data?.isMade && !isClosed(typedText(state, node))) {
    reportUnclosed(state, node)
  }
  const name = blockName(state, node.name)
  const rules = name === null ? undefined : state.source.kind.blocks[name]
  if (rules && name !== null) return blockHandlers[rules.shape](state, { ...node, name }, scope, rules)
  if (node.name === 'figure' || node.name === 'table') return captionedHandlers[node.name](state, node, scope)
  reportProblem(state, {
    ruleId: 'unknown-directive',
    place: openingPlace(state, node),
    reason: `Unexpected block \`:::${node.name}\`, expected one of ${inBackticks(names)}`,
    note: state.suggestions.didYouMean(node.name, names, (near) => `:::${near}`),
  })
  // Its words stay, and their mistakes are reported in the same run.
  return lowerBlocks(state, node.children, scope)
}

/** A block that nothing closes: a block in another closes with the other's end where both have as many colons. */
function reportUnclosed(state: State, node: ContainerDirective): void {
  const outer = outerOf(state, node)
  const colons = ':'.repeat(colonsOf(state, node) + 1)
  reportProblem(state, {
    ruleId: 'unclosed-block',
    place: openingPlace(state, node),
    reason: outer
      ? `Unexpected \`:::${node.name}\` in \`:::${outer.name}\` of as many colons, of which the next \`:::\` closes the outer one`
      : `Unexpected end of \`:::${node.name}\`, expected \`:::\` on a line of its own`,
    ...(outer
      ? {
          note: `Open and close the outer block with one colon more: \`${colons}${outer.name}\` in line ${outer.position?.start.line ?? 1}, and \`${colons}\` where it ends.`,
          cause: {
            file: state.source.path,
            place: openingPlace(state, outer),
            reason: 'The outer block opens here',
          },
        }
      : {}),
  })
}

/** The block with as many colons that ends where an unclosed block in it does. */
function outerOf(state: State, node: ContainerDirective): ContainerDirective | null {
  const holder = holdersIn(state.source.tree).get(node)
  return holder && colonsOf(state, holder) <= colonsOf(state, node) && isClosed(typedText(state, holder))
    ? holder
    : null
}

/** The innermost block of colons around each. */
const holdersIn = oncePer((tree: Root): ReadonlyMap<Nodes, ContainerDirective> => {
  const holders = new Map<Nodes, ContainerDirective>()
  const visit = (node: Nodes, holder: ContainerDirective | null): void => {
    const isBlock = node.type === 'containerDirective' && !node.data?.isMade
    if (isBlock && holder) holders.set(node, holder)
    if ('children' in node) for (const child of node.children) visit(child, isBlock ? node : holder)
  }
  visit(tree, null)
  return holders
})

function colonsOf(state: State, node: ContainerDirective): number {
  return /:{3,}/u.exec(typedText(state, node))?.[0].length ?? 3
}

/** The kind's name of a block: its own, or that of its remark that stands out, for which tools have many names. */
function blockName({ source: { kind } }: State, name: string): string | null {
  if (Object.hasOwn(kind.blocks, name)) return name
  if (!admonitions.has(name.toLowerCase())) return null
  return Object.keys(kind.blocks).find((known) => kind.blocks[known]?.shape === 'notice') ?? null
}

function isClosed(text: string): boolean {
  const lines = text.trimEnd().split('\n')
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/u.test(lines.at(-1) ?? '')
}

/** The first line of a block, rather than all of it. */
function openingPlace(state: State, node: ContainerDirective): ReturnType<typeof placeOf> {
  const place = placeOf(node)
  const first = typedText(state, node).split('\n')[0]?.trimEnd() ?? ''
  return (
    place && {
      start: place.start,
      end: { line: place.start.line, column: place.start.column + first.length },
    }
  )
}
