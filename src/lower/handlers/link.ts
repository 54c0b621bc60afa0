import type { Definition, Link, LinkReference, PhrasingContent } from 'mdast'
import { append } from '../../model/arrays.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing, Reference, Link as ReportLink } from '../../model/report.js'
import { showsNothing } from '../inline.js'
import { lacksBeginning, linkProblem } from '../link-problem.js'
import { relativeLink } from '../relative-link.js'
import { lowerAll, positionOf, reportProblem, type State, typedText } from '../state.js'

/**
 * `[words](https://…)` leads out of the document; `[](#id)` is a reference inside it.
 *
 * @param definition - Where the address stands, of a link that names it.
 */
export function link(state: State, node: Link, definition: Definition | null = null): Phrasing[] {
  const { words: children, marks } = asLinkWords(lowerAll(state, node.children))
  const leading = leadingLink(state, node, definition)
  if (!leading) return [...children, ...marks]
  if (isUnnamed(children)) {
    reportUnnamed(state, node)
    return [...children, ...marks]
  }
  if (leading.type === 'link' && showsNothing(children)) {
    // A picture that could not be read has been reported.
    if (!node.children.some(holdsPicture))
      reportProblem(state, {
        ruleId: 'empty-link',
        place: placeOf(node),
        reason: `Unexpected link without words to \`${node.url}\``,
      })
    return marks
  }
  return [{ ...leading, children }, ...marks]
}

/**
 * Where a link leads, without its words: out of the document, or to a place in it; null where editions cannot lead
 * there, which is reported.
 *
 * @param definition - Where the address stands, of a link that names it.
 */
export function leadingLink(
  state: State,
  node: Link,
  definition: Definition | null,
): ReportLink | Reference | null {
  if (node.url.startsWith('#')) {
    const target = decoded(node.url.slice(1))
    state.asked.add(target)
    return { type: 'reference', target, children: [], ...positionOf(node) }
  }
  const url = encoded(isPath(node.url) ? (relativeLink(state, node.url) ?? node.url) : node.url)
  const problem = linkProblem(url)
  if (!problem) return { type: 'link', url, title: node.title ?? null, children: [], ...positionOf(node) }
  if (isLiteral(state, node)) return null
  reportProblem(state, {
    ruleId: problem.ruleId,
    severity: problem.severity,
    place: placeOf(node),
    reason:
      node.url === ''
        ? 'Unexpected link without an address, expected where it leads between the round brackets'
        : `Unexpected ${problem.what} \`${node.url.length > 80 ? `${node.url.slice(0, 80)}…` : node.url}\`, expected ${problem.expected ?? '`https:`, `http:`, `mailto:`, `tel:` or a reference such as `#syria`'}`,
    note: problem.note,
    ...(definition
      ? {
          cause: {
            file: state.source.path,
            place: placeOf(definition),
            reason: 'The address is written here',
          },
        }
      : {}),
  })
  return null
}

/** Reports a link that holds a picture, of which nobody can say where it leads (WCAG 2.2, 2.4.4 and 4.1.2). */
export function reportUnnamed(state: State, node: Link): void {
  reportProblem(state, {
    ruleId: 'empty-link',
    place: placeOf(node),
    reason: `Unexpected link without words to \`${node.url.slice(0, 80)}\`, whose picture has no alternative text`,
    note: 'Say in the alternative text where the link leads: `[![The annual report](cover.png)](https://…)`.',
  })
}

/** Whether a link holds pictures, and nothing that can be said of it. */
function isUnnamed(content: readonly Phrasing[]): boolean {
  return showsPicture(content) && saysNothing(content)
}

function showsPicture(content: readonly Phrasing[]): boolean {
  return content.some(
    (node) => node.type === 'inlineImage' || ('children' in node && showsPicture(node.children)),
  )
}

function saysNothing(content: readonly Phrasing[]): boolean {
  return content.every((node) => {
    if (node.type === 'inlineImage') return node.alternative === ''
    return 'children' in node ? saysNothing(node.children) : showsNothing([node])
  })
}

function holdsPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return 'children' in node && (node.children as PhrasingContent[]).some(holdsPicture)
}

/** `[words][name]`, with the address in a definition. */
export function linkReference(state: State, node: LinkReference): Phrasing[] {
  const found = definedLink(state, node)
  return found ? link(state, found.node, found.definition) : lowerAll(state, node.children)
}

/** A link that names its address as one that says it; null where nothing has that name. */
export function definedLink(
  state: State,
  { identifier, children, position }: LinkReference,
): { node: Link; definition: Definition } | null {
  const definition = state.definitions.get(identifier)
  if (!definition) return null
  const { url, title = null } = definition
  return { node: { type: 'link', url, title, children, ...(position ? { position } : {}) }, definition }
}

/** No format has links inside links: what stands in a link is words, and the marks of notes follow it. */
function asLinkWords(content: readonly Phrasing[]): { words: Phrasing[]; marks: Phrasing[] } {
  const marks: Phrasing[] = []
  const words = content.flatMap((node): Phrasing[] => {
    if (node.type === 'footnoteReference') {
      marks.push(node)
      return []
    }
    if (!('children' in node)) return [node]
    const inner = asLinkWords(node.children)
    append(marks, inner.marks)
    return node.type === 'link' || node.type === 'reference'
      ? inner.words
      : [{ ...node, children: inner.words }]
  })
  return { words, marks }
}

/** Editors encode ids of other scripts; one that cannot be decoded stays as it is. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Whether an address is the path of a file. */
function isPath(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url) && !lacksBeginning(url)
}

/** Whether no mark makes the link: GFM takes `www.[name].org` for an address, which is words where it can be none. */
function isLiteral(state: State, node: Link): boolean {
  return node.position !== undefined && !/^[[<]/u.test(typedText(state, node))
}

/** Characters that no address holds as they are, encoded as CommonMark's own examples have them (§6.3). */
function encoded(url: string): string {
  return url.replace(/[\s\\[\]<>"`{|}^]|%(?![0-9A-Fa-f]{2})/gu, (character) =>
    character === '%' ? '%25' : encodeURIComponent(character),
  )
}
