import type { Definition, Link, LinkReference, PhrasingContent } from 'mdast'
import { append } from '../../model/arrays.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing } from '../../model/report.js'
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
  if (node.url.startsWith('#')) {
    const target = decoded(node.url.slice(1))
    state.asked.add(target)
    return [{ type: 'reference', target, children, ...positionOf(node) }, ...marks]
  }
  const url = encoded(isPath(node.url) ? (relativeLink(state, node.url) ?? node.url) : node.url)
  const problem = linkProblem(url)
  if (problem) {
    if (isLiteral(state, node)) return [...children, ...marks]
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
    return [...children, ...marks]
  }
  if (showsNothing(children)) {
    // A picture that could not be read has been reported.
    if (!node.children.some(holdsPicture))
      reportProblem(state, {
        ruleId: 'empty-link',
        place: placeOf(node),
        reason: `Unexpected link without words to \`${node.url}\``,
      })
    return marks
  }
  return [{ type: 'link', url, title: node.title ?? null, children, ...positionOf(node) }, ...marks]
}

function holdsPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return 'children' in node && (node.children as PhrasingContent[]).some(holdsPicture)
}

/** `[words][name]`, with the address in a definition. */
export function linkReference(state: State, node: LinkReference): Phrasing[] {
  const definition = state.definitions.get(node.identifier)
  const { children, position } = node
  if (!definition) return lowerAll(state, children)
  const { url, title = null } = definition
  return link(state, { type: 'link', url, title, children, ...(position ? { position } : {}) }, definition)
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
