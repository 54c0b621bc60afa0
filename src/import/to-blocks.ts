import type {
  BlockContent,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { captionOf } from './caption.js'
import type { ConvertState } from './convert-state.js'
import { type Draft, type ParagraphDraft, wordsOf } from './draft.js'
import { isItemStart, itemPlace, typedMarker } from './item-place.js'
import { type ItemPlace, type ListTree, listTrees } from './list-tree.js'
import { labelled, ownTable } from './own-blocks.js'
import { isCodeStyle } from './run-format.js'
import { remark, shortWords } from './state.js'
import { toPhrasing } from './to-phrasing.js'
import { toTable } from './to-table.js'

/** A block of Markdown, with the place in the Word file that it begins at. */
export interface Placed {
  ordinal: number
  node: RootContent
}

/** Turns the drafts of a body, a note or a text box into blocks of Markdown. */
export function toBlocks(convert: ConvertState, drafts: readonly Draft[]): Placed[] {
  const placed: Placed[] = []
  let index = 0
  while (index < drafts.length) {
    const draft = drafts[index]
    if (!draft) break
    const { nodes, taken } = blocksAt(convert, drafts, index)
    for (const node of nodes) placed.push({ ordinal: draft.where.ordinal, node })
    index += Math.max(1, taken)
  }
  return placed
}

interface Taken {
  nodes: RootContent[]
  /** How many drafts were used. */
  taken: number
}

type Shape = (convert: ConvertState, drafts: readonly Draft[], index: number) => Taken | null

/** Shapes of one draft or several, tried in this order. */
const shapes: readonly Shape[] = [
  heading,
  actions,
  captionedBlock,
  tableBlock,
  ownQuote,
  quotation,
  notice,
  code,
  definitions,
  list,
  figure,
  paragraph,
]

function blocksAt(convert: ConvertState, drafts: readonly Draft[], index: number): Taken {
  const draft = drafts[index]
  if (draft?.type === 'paragraph' && isEmpty(draft)) return { nodes: [], taken: 1 }
  for (const shape of shapes) {
    const found = shape(convert, drafts, index)
    if (found) {
      const boxes = drafts.slice(index, index + found.taken).flatMap((one) => boxesOf(convert, one))
      return { nodes: [...found.nodes, ...boxes], taken: found.taken }
    }
  }
  return { nodes: [], taken: 1 }
}

function isEmpty(draft: ParagraphDraft): boolean {
  return (
    !draft.isRule &&
    draft.boxes.length === 0 &&
    draft.pieces.every(
      (piece) => piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === ''),
    )
  )
}

/** Index of the next draft with anything in it. */
function nextOf(drafts: readonly Draft[], from: number): number {
  let index = from
  for (; index < drafts.length; index++) {
    const draft = drafts[index]
    if (draft?.type !== 'paragraph' || !isEmpty(draft)) break
  }
  return index
}

/** Text boxes of a paragraph: boxes of their own behind it. */
function boxesOf(convert: ConvertState, draft: Draft): RootContent[] {
  if (draft.type === 'table') return []
  return draft.boxes.flatMap((box) => {
    const children = toBlocks(convert, box).map(({ node }) => node as BlockContent)
    if (children.length === 0) return []
    remark(convert.state, draft.where, {
      ruleId: 'import-text-box',
      severity: 'info',
      reason: `A text box stands as a box of its own behind its paragraph: \`${shortWords(box.map((one) => (one.type === 'paragraph' ? wordsOf(one) : '')).join(' '))}\``,
      note: 'Move it to where it belongs.',
    })
    const block: ContainerDirective = { type: 'containerDirective', name: 'notice', attributes: {}, children }
    return [block]
  })
}

function withId(
  convert: ConvertState,
  draft: Draft,
  children: PhrasingContent[],
  more = '',
): PhrasingContent[] {
  const id = convert.ids.get(draft)
  return id === undefined ? children : [...children, { type: 'html', value: ` {#${id}${more}}` }]
}

function heading(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
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

function isActionsHeading({ styleNames }: ParagraphDraft): boolean {
  return styleNames.some((name) => name.startsWith('actions heading'))
}

function isAction(draft: Draft | undefined): boolean {
  return draft?.type === 'paragraph' && draft.styleNames[0] === 'action'
}

/** Actions of an edition of ours: their heading, and items with numbers. */
function actions(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph') return null
  const isHeaded = isActionsHeading(draft)
  let at = isHeaded ? nextOf(drafts, index + 1) : index
  if (!isAction(drafts[at])) return null
  const items: ListItem[] = []
  while (at < drafts.length) {
    const one = drafts[at]
    if (one?.type !== 'paragraph' || convert.depths.has(one)) break
    if (isAction(one)) {
      const children = withId(convert, one, toPhrasing(convert, one, one.pieces))
      items.push({ type: 'listItem', spread: false, children: [words(children)] })
    } else if (one.styleNames[0] === 'action continue' || one.list !== null) {
      const [more] = toBlocks(convert, [one])
      if (more) items.at(-1)?.children.push(more.node as BlockContent)
    } else if (!isEmpty(one)) break
    at += 1
  }
  const id = convert.ids.get(draft)
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'actions',
    attributes: isHeaded && id ? { id } : {},
    children: [
      ...labelled(isHeaded ? toPhrasing(convert, draft, draft.pieces, { isStrong: true }) : []),
      {
        type: 'list',
        ordered: true,
        start: 1,
        spread: items.some(({ children }) => children.length > 1),
        children: items,
      },
    ],
  }
  return { nodes: [block], taken: at - index }
}

/** A caption with the table or picture that it stands above. */
function captionedBlock(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  const label = draft?.type === 'paragraph' && draft.styleNames[0] === 'block label'
  const caption = draft?.type === 'paragraph' && !label ? captionOf(draft) : null
  if (draft?.type !== 'paragraph' || (!caption && !label)) return null
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  const taken = at - index + 1
  if (label) {
    const said = toPhrasing(convert, draft, draft.pieces, { isStrong: true })
    if (next?.type === 'table') {
      const own = ownTable(convert, next, said)
      if (own) return { nodes: [own], taken }
    }
    if (next?.type === 'paragraph' && isNoticeText(next)) {
      const found = notice(convert, drafts, at)
      const [block] = found?.nodes ?? []
      if (found && block?.type === 'containerDirective')
        return {
          nodes: [{ ...block, children: [...labelled(said), ...block.children] }],
          taken: at - index + found.taken,
        }
    }
    return { nodes: [words([{ type: 'strong', children: said }])], taken: 1 }
  }
  if (!caption) return null
  if (next?.type === 'table') {
    const children = captionWords(convert, draft, caption)
    return { nodes: captioned(convert, draft, toTable(convert, next, children), 'table'), taken }
  }
  if (next?.type === 'paragraph' && isPictureAlone(next)) {
    const after = drafts[nextOf(drafts, at + 1)]
    // The caption of the picture stands below it, and this one belongs to nothing.
    if (!(after?.type === 'paragraph' && captionOf(after)))
      return { nodes: figureNodes(convert, next, draft), taken }
  }
  remark(convert.state, draft.where, {
    ruleId: 'import-caption',
    reason: `A caption stands beside no table and no picture, and became a paragraph: \`${shortWords(wordsOf(draft))}\``,
    note: 'Move it to its table or picture: `:::table` and `:::figure` take a caption.',
  })
  return { nodes: [words(withId(convert, draft, toPhrasing(convert, draft, draft.pieces)))], taken: 1 }
}

/** The words of a caption; its label is counted anew. */
function captionWords(
  convert: ConvertState,
  draft: ParagraphDraft,
  caption: NonNullable<ReturnType<typeof captionOf>>,
): PhrasingContent[] {
  if (caption.label !== null) convert.state.aside.push(caption.label)
  return toPhrasing(convert, draft, caption.words)
}

/** The id of a caption goes to the block that it stands with. */
function captioned(
  convert: ConvertState,
  caption: ParagraphDraft,
  nodes: BlockContent[],
  name: string,
): RootContent[] {
  const id = convert.ids.get(caption)
  const [node] = nodes
  if (!node || id === undefined) return nodes
  const block = node as RootContent
  if (block.type === 'containerDirective')
    return [{ ...block, attributes: { ...block.attributes, id } }, ...nodes.slice(1)]
  return [{ type: 'containerDirective', name, attributes: { id }, children: [node] }, ...nodes.slice(1)]
}

function tableBlock(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'table') return null
  const own = ownTable(convert, draft, [])
  if (own) return { nodes: [own], taken: 1 }
  const cells = draft.rows.flatMap(({ cells }) => cells)
  const blocks = cells.flatMap((cell) => cell.blocks)
  const isLayout = blocks.some((block) => block.type === 'paragraph' && convert.depths.has(block))
  if (cells.length === 1 || isLayout)
    return { nodes: boxed(convert, draft, blocks, cells.length === 1), taken: 1 }
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  const after = drafts[nextOf(drafts, at + 1)]
  const caption = next?.type === 'paragraph' ? captionOf(next) : null
  // A caption between two tables stands above the second.
  if (
    next?.type === 'paragraph' &&
    caption &&
    after?.type !== 'table' &&
    !(after?.type === 'paragraph' && isPictureAlone(after))
  ) {
    const children = captionWords(convert, next, caption)
    return {
      nodes: captioned(convert, next, toTable(convert, draft, children), 'table'),
      taken: at - index + 1,
    }
  }
  return { nodes: toTable(convert, draft, []), taken: 1 }
}

/** A table of one cell is a box; one that holds headings only arranges what stands in it. */
function boxed(convert: ConvertState, draft: Draft, blocks: readonly Draft[], isBox: boolean): RootContent[] {
  const placed = toBlocks(convert, blocks).map(({ node }) => node)
  if (placed.length === 0) return []
  if (!isBox || placed.some(({ type }) => type === 'heading')) {
    remark(convert.state, draft.where, {
      ruleId: 'import-table',
      reason: 'A table that arranges parts of the text was taken apart; its cells stand one below the other',
      note: 'Look at their order.',
    })
    return placed
  }
  return [{ type: 'containerDirective', name: 'notice', attributes: {}, children: placed as BlockContent[] }]
}

function isQuote({ styleNames }: ParagraphDraft): boolean {
  return styleNames.some((name) =>
    /^(?:quote|intense quote|block text|quotations?|block quote|blockquote)$/u.test(name),
  )
}

/** Words of the text that an edition of ours shows once more, with their source. */
function ownQuote(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const [draft, next] = [drafts[index], drafts[index + 1]]
  if (draft?.type !== 'paragraph' || draft.styleNames[0] !== 'quote') return null
  const hasSource = next?.type === 'paragraph' && next.styleNames[0] === 'quote source'
  if (!hasSource) return null
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'quote',
    attributes: {},
    children: [draft, next].map((one) => words(toPhrasing(convert, one, one.pieces))),
  }
  return { nodes: [block], taken: 2 }
}

function quotation(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const found = following(drafts, index, (draft) => isQuote(draft) && !convert.depths.has(draft))
  if (found.length === 0) return null
  const children = found.filter((draft) => !isEmpty(draft)).map((draft) => quoted(convert, draft))
  return { nodes: [{ type: 'blockquote', children }], taken: found.length }
}

function quoted(convert: ConvertState, draft: ParagraphDraft): BlockContent {
  return words(withId(convert, draft, toPhrasing(convert, draft, draft.pieces)))
}

function isNoticeText({ styleNames }: ParagraphDraft): boolean {
  return styleNames[0] === 'notice text'
}

function notice(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const found = following(drafts, index, isNoticeText)
  if (found.length === 0) return null
  const children = found.filter((draft) => !isEmpty(draft)).map((draft) => quoted(convert, draft))
  return {
    nodes: [{ type: 'containerDirective', name: 'notice', attributes: {}, children }],
    taken: found.length,
  }
}

function code(_convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
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

/** Paragraphs of one kind that follow each other. */
function following(
  drafts: readonly Draft[],
  index: number,
  is: (draft: ParagraphDraft) => boolean,
): ParagraphDraft[] {
  const found: ParagraphDraft[] = []
  for (let at = index; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft?.type !== 'paragraph' || !is(draft)) break
    found.push(draft)
  }
  return found
}

const isTerm = (draft: Draft | undefined): draft is ParagraphDraft =>
  draft?.type === 'paragraph' &&
  draft.styleNames.some((name) => /^(?:definition term|term(?: [2-5])?)$/u.test(name))
const isDefinition = (draft: Draft | undefined): draft is ParagraphDraft =>
  draft?.type === 'paragraph' && draft.styleNames.some((name) => /^definition(?: [2-5])?$/u.test(name))

function definitions(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  if (!isTerm(drafts[index])) return null
  const lines: RootContent[] = []
  let at = index
  let hasDefinition = false
  for (; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!isTerm(draft) && !isDefinition(draft)) break
    const children = withId(convert, draft, toPhrasing(convert, draft, draft.pieces))
    const isLater = isDefinition(draft) && isDefinition(drafts[at - 1])
    hasDefinition ||= isDefinition(draft)
    lines.push({
      type: 'paragraph',
      data: { definition: isTerm(draft) ? 'term' : isLater ? 'more' : 'definition' } as Paragraph['data'] &
        object,
      children,
    })
  }
  if (!hasDefinition) return null
  return {
    nodes: [{ type: 'definitionLines', children: lines } as unknown as RootContent],
    taken: at - index,
  }
}

/** A list with all that goes on its items. */
function list(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const first = drafts[index]
  if (first?.type !== 'paragraph' || !isItemStart(convert, drafts, index)) return null
  const entries: { draft: Draft; place: ItemPlace | null }[] = []
  let end = index
  for (let at = index; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft || (draft.type === 'paragraph' && isEmpty(draft))) continue
    const place = isItemStart(convert, drafts, at) ? itemPlace(convert, draft) : null
    const last = entries.findLast((entry) => entry.place !== null)?.place
    if (place === null && !goesOnItem(convert, draft, last ?? null)) break
    entries.push({ draft, place })
    end = at
  }
  return { nodes: listTrees(entries).map((tree) => listNode(convert, tree)), taken: end - index + 1 }
}

/** Whether a draft between items belongs to the item above: a paragraph that stands in as its words do. */
function goesOnItem(convert: ConvertState, draft: Draft, last: ItemPlace | null): boolean {
  if (draft.type === 'table' || last === null || convert.depths.has(draft) || captionOf(draft)) return false
  if (draft.list !== null) return itemPlace(convert, draft) === null
  return last.indent > 0 && draft.indent >= last.indent - 60 && !isQuote(draft)
}

function listNode(convert: ConvertState, tree: ListTree): List {
  const children = tree.items.map(({ first, content }): ListItem => {
    const inner = content.flatMap((one): BlockContent[] =>
      'items' in one
        ? [listNode(convert, one)]
        : toBlocks(convert, [{ ...one, list: null } as Draft]).map(({ node }) => node as BlockContent),
    )
    const typed = typedMarker(first)
    const pieces = typed ? typed.rest : first.pieces
    const own = withId(convert, first, toPhrasing(convert, first, pieces))
    return {
      type: 'listItem',
      checked: first.checked,
      spread: inner.some(({ type }) => type !== 'list'),
      children: [words(own), ...inner],
    }
  })
  return {
    type: 'list',
    ordered: tree.ordered,
    start: tree.ordered ? Math.max(tree.start, 0) : null,
    spread: children.some(({ spread }) => spread === true),
    children,
  }
}

function isPictureAlone(draft: ParagraphDraft): boolean {
  return (
    draft.pieces.filter(({ type }) => type === 'picture').length === 1 &&
    draft.pieces.every(
      (piece) =>
        piece.type === 'picture' ||
        piece.type === 'break' ||
        (piece.type === 'text' && piece.value.trim() === ''),
    )
  )
}

/** A picture that stands alone, with the caption below it. */
function figure(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph' || !isPictureAlone(draft)) return null
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  if (next?.type === 'paragraph' && captionOf(next))
    return { nodes: figureNodes(convert, draft, next), taken: at - index + 1 }
  return { nodes: figureNodes(convert, draft, null), taken: 1 }
}

function figureNodes(
  convert: ConvertState,
  draft: ParagraphDraft,
  below: ParagraphDraft | null,
): RootContent[] {
  const picture = words(toPhrasing(convert, draft, draft.pieces))
  const caption = below ? captionOf(below) : null
  const id = (below && convert.ids.get(below)) ?? convert.ids.get(draft)
  if (!below || !caption) return [picture]
  const children = captionWords(convert, below, caption)
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'figure',
    attributes: id ? { id } : {},
    children: [picture, ...(children.length > 0 ? [words(children)] : [])],
  }
  return [block]
}

function paragraph(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph') return null
  const rule: RootContent[] = draft.isRule ? [{ type: 'thematicBreak' }] : []
  const children = withId(convert, draft, toPhrasing(convert, draft, draft.pieces))
  const isWorded = children.some((node) => node.type !== 'html' || node.value.startsWith('<!--'))
  if (!isWorded) return { nodes: rule, taken: 1 }
  if (children.every((node) => node.type === 'html' || (node.type === 'text' && node.value.trim() === '')))
    return { nodes: [...rule, ...children.filter((node) => node.type === 'html')], taken: 1 }
  return { nodes: [...rule, ...apart(children)], taken: 1 }
}

/** Pictures that stand on lines of their own among words are blocks. */
function apart(children: readonly PhrasingContent[]): RootContent[] {
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

function words(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
