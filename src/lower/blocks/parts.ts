import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { inBackticks } from '../../model/in-backticks.js'
import { isDirectiveLabel } from '../../model/is-directive-label.js'
import { type BlockRules, labelOf } from '../../model/kind.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing } from '../../model/report.js'
import { blockId, claim, isId } from '../ids.js'
import { shownInline } from '../inline.js'
import { reportProblem, type Scope, type State } from '../state.js'

/** What all blocks share: the id, the author's `[Label]` or the kind's, and the content without it. */
export interface BlockParts {
  id: string
  label: Phrasing[]
  content: RootContent[]
}

/** Takes a block apart; what its braces may not say is reported. */
export function blockParts(
  state: State,
  node: ContainerDirective,
  scope: Scope,
  rules: BlockRules | null,
  classes: string[] = [],
): BlockParts {
  const given = node.children.find((child): child is Paragraph => isDirectiveLabel(child))
  const words = rules?.label ? labelOf(state.source.kind, rules.label, state.source.language.tag) : null
  const id = directiveId(state, node, scope, classes)
  const label: Phrasing[] = given
    ? shownInline(state, given.children, { abbreviations: false })
    : words
      ? [{ type: 'text', value: words }]
      : []
  if (label.length > 0) state.targets.set(id, { label: null, number: null, title: label })
  return {
    id,
    label,
    content: node.children.filter((child) => child !== given && !isComment(child)),
  }
}

function isComment(child: RootContent): boolean {
  return child.type === 'html' && /^(?:\s*<!--[\s\S]*?-->)*\s*$/u.test(child.value)
}

function directiveId(state: State, node: ContainerDirective, scope: Scope, classes: string[]): string {
  const { id, class: className, ...others } = node.attributes ?? {}
  const place = placeOf(node)
  const unknown = [
    ...Object.keys(others),
    ...(className?.split(/\s+/u).filter((name) => !classes.includes(name)) ?? []).map((name) => `.${name}`),
  ]
  for (const name of unknown) {
    reportProblem(state, {
      ruleId: 'attributes',
      place,
      reason: `Unexpected \`${name}\` on \`:::${node.name}\`, expected ${inBackticks(['#id', ...classes.map((known) => `.${known}`)], ' or ')}`,
      note:
        name === 'title'
          ? `The heading stands in brackets: \`:::${node.name}[${others.title}]\`.`
          : undefined,
    })
  }
  if (!id) return blockId(state, scope, node.name, place)
  if (!isId(id)) {
    reportProblem(state, {
      ruleId: 'attributes',
      place,
      reason: `Unexpected id \`${id}\`, expected Latin letters, digits and hyphens`,
    })
  }
  return claim(state, id, place)
}

/** The single list that a block must hold; reports what else stands there. */
export function onlyList(
  state: State,
  node: ContainerDirective,
  content: RootContent[],
  what: string,
): List | null {
  const [first] = content
  if (content.length === 1 && first?.type === 'list') return first
  const wrong = content.find(({ type }) => type !== 'list') ?? content[1]
  reportProblem(state, {
    ruleId: 'block-shape',
    place: wrong ? placeOf(wrong) : placeOf(node),
    reason: `Unexpected ${wrong ? named(wrong) : 'empty block'} in \`:::${node.name}\`, expected ${what}`,
  })
  return content.find((child): child is List => child.type === 'list') ?? null
}

/** The inline content of an item that must be one paragraph. */
export function onlyParagraph(
  state: State,
  block: string,
  children: readonly RootContent[],
  what: string,
): PhrasingContent[] | null {
  const [first, second] = children
  if (first?.type === 'paragraph' && !second) return first.children
  const wrong = first?.type === 'paragraph' ? second : first
  reportProblem(state, {
    ruleId: 'block-shape',
    place: wrong ? placeOf(wrong) : null,
    reason: `Unexpected ${wrong ? named(wrong) : 'empty item'} in an item of \`:::${block}\`, expected ${what}`,
  })
  return first?.type === 'paragraph' ? first.children : null
}

const names: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'block quotation',
  code: 'code block',
  containerDirective: 'block',
  definitionList: 'definition list',
  heading: 'heading',
  html: 'raw HTML',
  image: 'picture',
  list: 'list',
  paragraph: 'paragraph',
  table: 'table',
  thematicBreak: 'rule',
}

/** How messages call a node. */
export function named(node: RootContent): string {
  return node.type === 'containerDirective' ? `block \`:::${node.name}\`` : (names[node.type] ?? node.type)
}
