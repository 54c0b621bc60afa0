import type { MdastDefinitionList, MdastDescription, MdastTerm } from '../../model/definition-list-syntax.js'
import { placeOf } from '../../model/markdown-nodes.js'
import { plainText } from '../../model/plain-text.js'
import type { Block, Definition, DefinitionGroup, Paragraph, Phrasing, Term } from '../../model/report.js'
import { createScope, itemContent, nextId, onlyId, ownId, trailingAttributes } from '../ids.js'
import { emptyBlock, inline, showsNothing } from '../inline.js'
import { scopeTooDeep } from '../list-depth.js'
import { lowerBlocks, positionOf, reportProblem, type Scope, type State } from '../state.js'

/**
 * Terms and their definitions, in groups: those that stand together mean the same. Terms without a definition are
 * paragraphs between lists.
 */
export function definitionList(state: State, node: MdastDefinitionList, scope: Scope): Block[] {
  const deep = scopeTooDeep(state, node, scope)
  if (deep) return asParagraphs(state, node, deep)
  const id = nextId(state, scope, 'd', placeOf(node))
  const within = createScope(id, scope.nesting)
  const blocks: Block[] = []
  for (const group of groupsOf(node).flatMap((one) => lowerGroup(state, one, within))) {
    const last = blocks.at(-1)
    if (group.type === 'paragraph') blocks.push(group)
    else if (last?.type === 'definitionList') last.children.push(group)
    else {
      const isFirst = !blocks.some(({ type }) => type === 'definitionList')
      const own = isFirst ? id : nextId(state, scope, 'd', placeOf(node))
      blocks.push({ type: 'definitionList', id: own, children: [group], ...positionOf(node) })
    }
  }
  return blocks
}

function asParagraphs(state: State, { children }: MdastDefinitionList, scope: Scope): Block[] {
  return lowerBlocks(
    state,
    children.flatMap((one) =>
      one.type === 'definitionDescription'
        ? one.children
        : [{ type: 'paragraph' as const, children: one.children, ...positionOf(one) }],
    ),
    scope,
  )
}

interface Group {
  terms: MdastTerm[]
  descriptions: MdastDescription[]
}

/** Terms up to the next definition, and the definitions up to the next term. */
function groupsOf({ children }: MdastDefinitionList): Group[] {
  const groups: Group[] = []
  for (const child of children) {
    const last = groups.at(-1)
    if (child.type === 'definitionDescription') last?.descriptions.push(child)
    else if (last?.descriptions.length === 0) last.terms.push(child)
    else groups.push({ terms: [child], descriptions: [] })
  }
  return groups
}

function lowerGroup(
  state: State,
  { terms, descriptions }: Group,
  scope: Scope,
): (DefinitionGroup | Paragraph)[] {
  const lowered = terms.flatMap((one) => term(state, one, scope))
  const children = descriptions.flatMap((one, index) => {
    checkBareLine(state, one, descriptions[index + 1])
    return definition(state, one, scope, descriptions.length === 1)
  })
  const [first] = lowered
  if (first && children.length > 0) {
    const start = first.position?.start
    const end = children.at(-1)?.position?.end
    return [
      {
        type: 'definitionGroup',
        terms: lowered,
        children,
        ...(start && end ? { position: { start, end } } : {}),
      },
    ]
  }
  const [what, which] = first
    ? [`term \`${plainText(first.children)}\` without a definition`, placeOf(first)]
    : ['definition without a term', descriptions[0] ? placeOf(descriptions[0]) : null]
  reportProblem(state, {
    ruleId: 'incomplete-definition',
    place: which,
    reason: `Unexpected ${what}`,
    note: 'The term stands on a line of its own, and its definition below it behind `: `.',
  })
  return lowered.map((one) => ({
    type: 'paragraph',
    id: one.id,
    number: null,
    children: one.children,
    ...positionOf(one),
  }))
}

function term(state: State, node: MdastTerm, scope: Scope): Term[] {
  const { children: words, attributes } = trailingAttributes(state, node.children)
  const children = inline(state, words, { abbreviations: false })
  if (showsNothing(children))
    return node.children.every(({ type }) => type === 'html') ? [] : emptyBlock(state, node, 'term')
  onlyId(state, attributes, 'a term')
  checkTermLength(state, node, children)
  const id = attributes.id
    ? ownId(state, scope, 't', attributes.id, attributes.place)
    : nextId(state, scope, 't', placeOf(node))
  state.targets.set(id, { label: null, number: null, title: children })
  return [{ type: 'term', id, children, ...positionOf(node) }]
}

/** A definition; an empty one is reported, but for the only one of its terms, which lack it altogether. */
function definition(state: State, node: MdastDescription, scope: Scope, isOnly: boolean): Definition[] {
  const { children: content, id } = itemContent(state, node, scope, 'd')
  const children = lowerBlocks(state, content, createScope(id, scope.nesting + 1))
  if (children.length > 0) return [{ type: 'definition', id, children, ...positionOf(node) }]
  return isOnly ? [] : emptyBlock(state, node, 'definition')
}

/** Longer terms are more likely lines of a paragraph, broken before a colon. */
const longestTerm = 160

/** Reports a term that reads like a sentence. */
function checkTermLength(state: State, node: MdastTerm, words: readonly Phrasing[]): void {
  const { length } = plainText(words)
  if (length <= longestTerm) return
  reportProblem(state, {
    ruleId: 'long-term',
    severity: 'warning',
    place: placeOf(node),
    reason: `Unexpected term of ${length} characters, which the \`: \` below it makes of this line`,
    note: 'Where the colon is part of a sentence, put it at the end of the line above, or write `\\:`.',
  })
}

/**
 * Reports a line without indentation right between two definitions: Markdown goes on with the first definition, where
 * many an author means a new term.
 */
function checkBareLine(
  state: State,
  { children, position }: MdastDescription,
  next: MdastDescription | undefined,
): void {
  const last = children.at(-1)
  const end = last?.position?.end
  const marker = position?.start
  if (last?.type !== 'paragraph' || !end || !marker || next?.position?.start.line !== end.line + 1) return
  const { text } = state.source
  const line = text.slice(text.lastIndexOf('\n', (end.offset ?? 0) - 1) + 1, end.offset)
  const column = (line.match(/^[\s>]*/u)?.[0].length ?? 0) + 1
  if (end.line === marker.line || column > marker.column) return
  reportProblem(state, {
    ruleId: 'bare-line',
    severity: 'warning',
    place: { start: { line: end.line, column }, end: { line: end.line, column: line.length + 1 } },
    reason: `Unexpected line \`${line.slice(column - 1, column + 59)}\` without indentation between two definitions, read as part of the first`,
    note: 'Put an empty line above it if it is a term; indent it if it is not.',
  })
}
