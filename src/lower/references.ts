import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import type { Phrasing, Reference, ReportNode } from '../model/report.js'
import { nodesIn, rowOf, walk } from '../model/walk.js'
import { headingSlugs, looseSlug, looseSlugs } from './heading-slugs.js'
import { namedIds } from './named-places.js'
import { reportProblem, type State, type Target } from './state.js'

/** Gives every reference below these nodes its text, now that all targets are known. */
export function settleReferences(state: State, nodes: readonly ReportNode[]): void {
  if (state.asked.size === 0) return
  const unknown = [...state.asked].filter((target) => !state.ids.has(target))
  const find = unknown.length > 0 ? finder(state, nodes) : null
  for (const root of nodes)
    walk(root, (node, ancestors) => {
      if (node.type !== 'reference') return
      const asked = node.target
      if (find && !state.ids.has(asked)) node.target = find(asked)
      if (!state.ids.has(node.target)) reportUnknown(state, node)
      // A picture says where it leads by its alternative text.
      else if (!isOfPicture(node, ancestors.at(-1))) settle(state, node, asked)
    })
  if (find && unknown.some((target) => !state.ids.has(find(target))))
    for (const root of nodes) walk(root, (node) => unwrap(state, node))
}

/** Finds the id of a place that other tools call otherwise: as HTML names it, or by its words. */
function finder(state: State, nodes: readonly ReportNode[]): (target: string) => string {
  const named = namedIds(state, nodes)
  const slugs = headingSlugs(state)
  const loose = looseSlugs(state)
  return (target) =>
    named.get(target) ??
    slugs.get(target.toLowerCase()) ??
    named.get(target.toLowerCase()) ??
    loose.get(looseSlug(target)) ??
    target
}

/** References to nothing leave their words, or their picture. */
function unwrap(state: State, node: ReportNode): void {
  if (node.type === 'figure' && node.link && isLost(state, node.link)) delete node.link
  for (const [field] of rowOf(node).children) {
    const below = nodesIn(node, field)
    if (!below.some((child) => isLost(state, child))) continue
    const kept = below.flatMap((child): readonly ReportNode[] =>
      isLost(state, child) ? wordsOf(child) : [child],
    )
    // The field holds phrasing, as the reference in it shows.
    Object.assign(node, { [field]: kept })
  }
}

function isLost(state: State, node: ReportNode): node is Reference {
  return node.type === 'reference' && !state.ids.has(node.target)
}

function wordsOf({ target, children, position }: Reference): Phrasing[] {
  return children.length > 0 ? children : [{ type: 'text', value: `#${target}`, position }]
}

function isOfPicture(node: Reference, holder: ReportNode | undefined): boolean {
  return holder?.type === 'figure' && holder.link === node
}

function reportUnknown(state: State, node: Reference): void {
  reportProblem(state, {
    ruleId: 'unknown-reference',
    place: placeOf(node),
    reason: `Unexpected reference to \`#${node.target}\`, which nothing in this file is called`,
    note: state.suggestions.didYouMean(
      node.target,
      [...state.ids.keys(), ...(state.source.tree.data?.namedPlaces?.keys() ?? [])],
      (id) => `#${id}`,
    ),
  })
}

/** @param asked - What the author calls the target. */
function settle(state: State, node: Reference, asked: string): void {
  const place = placeOf(node)
  const target = state.targets.get(node.target)
  if (node.children.length === 0) {
    const label = target?.label ?? null
    if (label === null && target && target.title.length > 0) {
      node.children = withoutMarks(target.title)
      return
    }
    const named = label === null ? (state.source.tree.data?.namedWords?.get(asked) ?? '') : ''
    if (named !== '') {
      node.children = [{ type: 'text', value: named }]
      return
    }
    if (label === null && target?.number) {
      reportProblem(state, {
        ruleId: 'reference-without-words',
        place,
        reason: `Unexpected empty reference to \`#${asked}\`, whose number has no word in ${state.source.language.name}`,
        note: `Write the word yourself: \`[paragraph {number}](#${asked})\`, or give \`words.paragraph\` in the language file.`,
      })
      node.children = [{ type: 'text', value: target.number }]
      return
    }
    if (label === null) {
      reportProblem(state, {
        ruleId: 'reference-without-words',
        place,
        reason: `Unexpected empty reference to \`#${asked}\`, which has neither number nor title`,
        note: `Write the words yourself: \`[the paragraph on …](#${asked})\`.`,
      })
      // A link without words cannot be seen; the id can.
      node.children = [{ type: 'text', value: asked }]
      return
    }
    node.children = [{ type: 'text', value: label }]
    return
  }
  node.children = node.children.flatMap((child) => filled(state, child, target, place))
}

/** Puts `{title}` and `{number}` of the target into the author's words. */
function filled(state: State, node: Phrasing, target: Target | undefined, place: Place | null): Phrasing[] {
  if ('children' in node && node.type !== 'link' && node.type !== 'reference') {
    return [{ ...node, children: node.children.flatMap((child) => filled(state, child, target, place)) }]
  }
  if (node.type !== 'text') return [node]
  const parts = node.value.split(/(\{title\}|\{number\})/u).filter((part) => part !== '')
  return parts.flatMap((part): Phrasing[] => {
    if (part !== '{title}' && part !== '{number}') return [{ ...node, value: part }]
    const replacement =
      part === '{title}'
        ? (target?.title ?? [])
        : target?.number
          ? [{ type: 'text' as const, value: target.number }]
          : []
    if (replacement.length === 0) {
      reportProblem(state, {
        ruleId: 'reference-placeholder',
        place,
        reason: `Unexpected \`${part}\`, which the target of the reference does not have`,
      })
    }
    return withoutMarks(replacement)
  })
}

/** Inline content as it may be repeated elsewhere: without note marks and links. */
export function withoutMarks(content: readonly Phrasing[]): Phrasing[] {
  return content.flatMap((node): Phrasing[] => {
    if (node.type === 'footnoteReference') return []
    if (node.type === 'link' || node.type === 'reference') return withoutMarks(node.children)
    return 'children' in node ? [{ ...node, children: withoutMarks(node.children) }] : [node]
  })
}
