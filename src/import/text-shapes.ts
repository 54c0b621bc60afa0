import type { Blockquote, Code, Heading, PhrasingContent, RootContent } from 'mdast'
import { smallestOf } from '../model/arrays.js'
import type { ConvertState } from './convert-state.js'
import { type Draft, isEmpty, type ParagraphDraft, wordsOf } from './draft.js'
import { itemPlace } from './item-place.js'
import { isAction, isActionsHeading } from './own-shapes.js'
import { isCodeStyle } from './run-formatting.js'
import { following, nextOf, quoted, type Taken, withId, words } from './shape.js'
import { remark, shortWords } from './state.js'
import { toPhrasing } from './to-phrasing.js'

/** A heading; pictures in it stand below. */
export function heading(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  const depth = draft?.type === 'paragraph' ? convert.depths.get(draft) : undefined
  if (draft?.type !== 'paragraph' || depth === undefined) return null
  if (isActionsHeading(draft) && isAction(drafts[nextOf(drafts, index + 1)])) return null
  const shown = draft.pieces.filter(({ type }) => type !== 'picture' && type !== 'gap')
  const others = draft.pieces.filter(({ type }) => type === 'picture' || type === 'gap')
  const children = toPhrasing(convert, draft, shown, { isStrong: true }).map(
    (node): PhrasingContent => (node.type === 'break' ? { type: 'text', value: ' ' } : node),
  )
  const node: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: withId(convert, draft, children),
  }
  const pictures = others.length > 0 ? [words(toPhrasing(convert, draft, others))] : []
  return { nodes: [node, ...pictures], taken: 1 }
}

const quoteStyle = /^(?:quote|intense quote|block text|quotations?|block quote|blockquote)$/u

/** Whether a paragraph is a quotation, by its style. */
export function isQuote({ styleNames }: ParagraphDraft): boolean {
  return styleNames.some((name) => quoteStyle.test(name))
}

/** How much further in a quotation stands than its style does in the text, in twentieths of a point: it is part of something. */
export function quoteShift({ state }: ConvertState, { indent, styleNames }: ParagraphDraft): number {
  const usual = styleNames.findLast((name) => quoteStyle.test(name))
  for (const style of state.file.styles.byId.values())
    if (style.names[0] === usual) return indent - (style.indent ?? 0)
  return 0
}

/** How far the text stands in by itself, in twentieths of a point. */
export function textIndent({ state }: ConvertState): number {
  const { byId, defaultParagraph } = state.file.styles
  for (const style of byId.values()) if (style.names[0] === 'body text') return style.indent ?? 0
  return defaultParagraph?.indent ?? 0
}

/** Quotations that follow each other, as one; those further in than the others are quotations inside it. */
export function quotation(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const found = following(
    drafts,
    index,
    (draft) => isQuote(draft) && !convert.depths.has(draft) && itemPlace(convert, draft) === null,
  )
  if (found.length === 0) return null
  const shown = found
    .filter((draft) => !isEmpty(draft))
    .map((draft) => ({ draft, shift: quoteShift(convert, draft) }))
  return { nodes: shown.length > 0 ? [quotationNode(convert, shown, 1)] : [], taken: found.length }
}

/** Further in they are indents, and no quotations inside each other. */
const deepestQuotation = 4

interface Quoted {
  draft: ParagraphDraft
  shift: number
}

function quotationNode(convert: ConvertState, all: readonly Quoted[], depth: number): Blockquote {
  const least = smallestOf(all.map(({ shift }) => shift))
  const children: Blockquote['children'] = []
  let inner: Quoted[] = []
  const close = () => {
    if (inner.length > 0) children.push(quotationNode(convert, inner, depth + 1))
    inner = []
  }
  for (const one of all) {
    if (one.shift > least + 60 && depth < deepestQuotation) inner.push(one)
    else {
      close()
      children.push(quoted(convert, one.draft))
    }
  }
  close()
  return { type: 'blockquote', children }
}

/** Lines in a style of code, as one block. */
export function code(_convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const found = following(
    drafts,
    index,
    ({ styleNames, list: own }) => own === null && isCodeStyle(styleNames),
  )
  if (found.length === 0 || found.every(isEmpty)) return null
  const lines = found.map(({ pieces }) =>
    pieces
      .map((piece) => (piece.type === 'text' ? piece.value : piece.type === 'break' ? '\n' : ''))
      .join(''),
  )
  const node: Code = { type: 'code', value: lines.join('\n').replace(/^\n+|\s+$/gu, '') }
  return { nodes: [node], taken: found.length }
}

/** A paragraph of anything else, with the rule above it and the pictures that stand on lines of their own. */
export function paragraph(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph') return null
  const isInColumns = (one: Draft | undefined) => one?.type === 'paragraph' && one.hasColumns
  if (draft.hasColumns && !isInColumns(drafts[index - 1]) && isInColumns(drafts[nextOf(drafts, index + 1)]))
    remark(convert.state, draft.where, {
      ruleId: 'import-table',
      reason: `Words that tabs set in columns stand behind each other in lines: \`${shortWords(wordsOf(draft))}\``,
      note: 'Write them as a table where they are one.',
    })
  const rule: RootContent[] = draft.isRule ? [{ type: 'thematicBreak' }] : []
  const children = withId(convert, draft, toPhrasing(convert, draft, draft.pieces))
  const isWorded = children.some((node) => node.type !== 'html' || node.value.startsWith('<!--'))
  if (!isWorded) return { nodes: rule, taken: 1 }
  if (children.every((node) => node.type === 'html' || (node.type === 'text' && node.value.trim() === '')))
    return { nodes: [...rule, ...children.filter((node) => node.type === 'html')], taken: 1 }
  return { nodes: [...rule, ...apart(children)], taken: 1 }
}

/** Pictures that stand on lines of their own among words are blocks. */
export function apart(children: readonly PhrasingContent[]): RootContent[] {
  const blocks: PhrasingContent[][] = [[]]
  for (const [index, node] of children.entries()) {
    const [before, after] = [children[index - 1], children[index + 1]]
    const isAlone =
      node.type === 'image' && (!before || before.type === 'break') && (!after || after.type === 'break')
    if (isAlone && children.length > 1) blocks.push([node], [])
    else blocks.at(-1)?.push(node)
  }
  return blocks
    .map(withoutEdgeBreaks)
    .filter((block) => block.length > 0)
    .map(words)
}

function withoutEdgeBreaks(content: readonly PhrasingContent[]): PhrasingContent[] {
  const first = content.findIndex(({ type }) => type !== 'break')
  const last = content.findLastIndex(({ type }) => type !== 'break')
  return first < 0 ? [] : content.slice(first, last + 1)
}
