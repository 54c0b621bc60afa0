import type { Paragraph, PhrasingContent } from 'mdast'
import { bracesAtEnd } from '../../model/braces-at-end.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { escapes } from '../../model/typed-text.js'
import { containerNames } from '../blocks/index.js'
import { type Attributes, nextId, onlyId, ownId, trailingAttributes } from '../ids.js'
import { emptyBlock, inline, showsNothing } from '../inline.js'
import { figureOf, pictureOf, pictureUrl, type ShownPicture } from '../picture.js'
import { positionOf, reportProblem, type Scope, type State, typedText } from '../state.js'

/** A paragraph; one that is only a picture becomes a figure without caption. */
export function paragraph(state: State, node: Paragraph, scope: Scope): Block[] {
  checkStrayFence(state, node)
  const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only, behind] = content
  const isAlone = isBraces(behind) && content.length <= 2
  const shown = only && isAlone && mayShow.has(only.type) ? pictureOf(only) : null
  if (only && shown && pictureUrl(state, shown.image) !== null)
    return picture(state, shown, only, scope, trailingAttributes(state, node.children).attributes)
  const alone =
    content.length > 1 &&
    node.children.find((child, index) => isPicture(child) && standsAlone(node.children, index))
  if (alone) {
    // Pictures below one another are figures without more.
    if (!content.every((child) => isPicture(child) || child.type === 'break'))
      reportProblem(state, {
        ruleId: 'picture-with-words',
        place: placeOf(alone),
        reason:
          'Unexpected words beside a picture that has a line of its own, expected an empty line between them',
        note: 'A caption stands inside `:::figure`, below the picture and an empty line.',
      })
    return divided(node, alone).flatMap((part) => paragraph(state, part, scope))
  }
  const { children: words, attributes } = trailingAttributes(state, node.children)
  const children = inline(state, words)
  if (children.length === 0) return []
  if (showsNothing(children)) return emptyBlock(state, node, 'paragraph')
  onlyId(state, attributes, 'a paragraph')
  checkStrayDefinition(state, node)
  const id = attributes.id
    ? ownId(state, scope, 'p', attributes.id, attributes.place)
    : nextId(state, scope, 'p', placeOf(node))
  return [{ type: 'paragraph', id, number: null, children, ...positionOf(node) }]
}

/** What stands before a picture, the picture, and what stands after it, each as a paragraph. */
function divided(node: Paragraph, picture: PhrasingContent): Paragraph[] {
  const at = node.children.indexOf(picture)
  return [node.children.slice(0, at), [picture], node.children.slice(at + 1)]
    .map((children) =>
      children.filter((child, index) => child.type !== 'break' || (index > 0 && index < children.length - 1)),
    )
    .filter((children) => children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
    .map((children) => {
      const start = children[0]?.position?.start
      const end = children.at(-1)?.position?.end
      return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) }
    })
}

/** What shows a picture, or may; most content of paragraphs need not be looked into. */
const mayShow = new Set<PhrasingContent['type']>(['image', 'imageReference', 'link', 'linkReference'])

function isPicture(node: PhrasingContent): boolean {
  return mayShow.has(node.type) && pictureOf(node) !== null
}

/** Whether nothing else stands on the line of a child. */
function standsAlone(children: readonly PhrasingContent[], index: number): boolean {
  const [before, after] = [children[index - 1], children[index + 1]]
  const starts =
    !before || before.type === 'break' || (before.type === 'text' && /\n[ \t]*$/.test(before.value))
  const ends = !after || after.type === 'break' || (after.type === 'text' && /^[ \t]*\n/.test(after.value))
  return starts && ends
}

/** Whether nothing stands behind a picture, or only an id in braces. */
function isBraces(node: PhrasingContent | undefined): boolean {
  return (
    node === undefined ||
    (node.type === 'text' && node.value.replace(bracesAtEnd, '') === '' && node.value.trim() !== '')
  )
}

function picture(
  state: State,
  picture: ShownPicture,
  node: PhrasingContent,
  scope: Scope,
  attributes: Attributes,
): Block[] {
  const shown = figureOf(state, picture)
  if (!shown) return []
  onlyId(state, attributes, 'a picture')
  const id = attributes.id
    ? ownId(state, scope, 'f', attributes.id, attributes.place)
    : nextId(state, scope, 'f', placeOf(node))
  return [{ type: 'figure', id, label: null, caption: [], ...shown, ...positionOf(node) }]
}

/** `::: actions` (pandoc's habit) and a `:::` that closes nothing are text to the parser and mistakes to us. */
function checkStrayFence(state: State, node: Paragraph): void {
  const [first] = node.children
  if (first?.type !== 'text') return
  const match = first.value.match(/^:{3,}[ \t]*(?:\{?\.?([A-Za-z][\w-]*))?/u)
  if (!match || escapes(first, state.source.text)?.has(0)) return
  const name = match[1]
  reportProblem(state, {
    ruleId: name ? 'unknown-directive' : 'stray-fence',
    place: placeOf(node),
    reason: name
      ? match[0].endsWith(`:${name}`)
        ? `Unexpected words behind \`${match[0]}\`, expected the heading of the block in brackets, or nothing`
        : `Unexpected \`${match[0]}\`, expected the name of the block right after the colons`
      : 'Unexpected `:::`, which closes no block',
    note: name
      ? (heading(name, first.value.slice(match[0].length)) ??
        state.suggestions.didYouMean(name, containerNames(state), (near) => `:::${near}`))
      : 'Delete it, or open the block that it should close.',
  })
}

/** How a heading of a block is written, where words without brackets follow its name. */
function heading(name: string, after: string): string | undefined {
  const words = /^[ \t]+([^[\]{}\n]+)/u.exec(after)?.[1]?.trim()
  return words ? `Its heading stands in brackets: \`:::${name}[${words}]\`.` : undefined
}

/** Reports a paragraph that begins like a definition, with no term above it. */
function checkStrayDefinition(state: State, node: Paragraph): void {
  const place = placeOf(node)
  if (!place || !/^:[ \t]/u.test(typedText(state, node))) return
  reportProblem(state, {
    ruleId: 'stray-definition',
    severity: 'warning',
    place: { start: place.start, end: { line: place.start.line, column: place.start.column + 1 } },
    reason: 'Unexpected `:` in front of a paragraph with no term above it, printed as it stands',
    note: 'A term stands on the line above, and a caption inside `:::table`. Write `\\:` where a colon is meant.',
  })
}
