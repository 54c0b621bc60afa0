import type { Link, LinkReference, PhrasingContent } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Phrasing } from '../../model/report.js'
import { showsNothing } from '../empty-block.js'
import { lowerAll } from '../lower-nodes.js'
import { relativeLink } from '../relative-link.js'
import { positionOf, type State, tell } from '../state.js'

/** `[words](https://…)` leads out of the document; `[](#id)` is a reference inside it. */
export function link(state: State, node: Link): Phrasing[] {
  const { words: children, marks } = asLinkWords(lowerAll(state, node.children))
  if (node.url.startsWith('#')) {
    return [
      { type: 'reference', target: decoded(node.url.slice(1)), children, ...positionOf(node) },
      ...marks,
    ]
  }
  const url = encoded(isRelative(node.url) ? (relativeLink(state, node.url) ?? node.url) : node.url)
  const problem = problemOf(url)
  if (problem) {
    tell(state, {
      ruleId: problem.ruleId,
      severity: problem.severity,
      place: placeOf(node),
      reason:
        node.url === ''
          ? 'Unexpected link without an address, expected where it leads between the round brackets'
          : `Unexpected ${problem.what} \`${node.url.length > 80 ? `${node.url.slice(0, 80)}…` : node.url}\`, expected \`https:\`, \`http:\`, \`mailto:\`, \`tel:\` or a reference such as \`#syria\``,
      note: problem.note,
    })
    return [...children, ...marks]
  }
  if (showsNothing(children)) {
    // Of a picture that could not be read the author has been told.
    if (!node.children.some(holdsPicture))
      tell(state, {
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
  return link(state, {
    type: 'link',
    url: definition.url,
    title: definition.title ?? null,
    children,
    ...(position ? { position } : {}),
  })
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
    marks.push(...inner.marks)
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

interface LinkProblem {
  ruleId: string
  severity: 'error' | 'warning'
  what: string
  note?: string
}

function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)
}

/** Characters that no address holds as they are, encoded as CommonMark's own examples have them (§6.3). */
function encoded(url: string): string {
  return url.replace(/[\s\\[\]<>"`{|}^]|%(?![0-9A-Fa-f]{2})/gu, (character) =>
    character === '%' ? '%25' : encodeURIComponent(character),
  )
}

function problemOf(url: string): LinkProblem | null {
  const scheme = url.match(/^([a-z][a-z0-9+.-]*):/iu)?.[1]?.toLowerCase()
  if (url.startsWith('//'))
    return { ruleId: 'unsafe-link', severity: 'error', what: 'address without `https:`' }
  if (scheme === undefined)
    return {
      ruleId: 'relative-link',
      severity: 'warning',
      what: 'relative link',
      note: 'The words stay, without a link: editions are read where that file does not exist. Write its whole address, or say by `base-url` where the files will stand: in `publication.yaml`, or below `defaults` in `rapporteur.yaml`.',
    }
  if (scheme === 'mailto' || scheme === 'tel') return null
  if (scheme !== 'https' && scheme !== 'http')
    return { ruleId: 'unsafe-link', severity: 'error', what: 'link' }
  return URL.canParse(url) ? null : { ruleId: 'unsafe-link', severity: 'error', what: 'address' }
}
