import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Caption } from './caption.js'
import type { ConvertState } from './convert-state.js'
import { type Draft, isPictureAlone, type ParagraphDraft, wordsOf } from './draft.js'
import { labelled, ownTable } from './own-blocks.js'
import { isNoticeText, notice } from './own-shapes.js'
import { nextOf, type Taken, withId, words } from './shape.js'
import { remark, shortWords } from './state.js'
import { toPhrasing } from './to-phrasing.js'
import { toTable } from './to-table.js'

/** A caption with the table or picture that it stands above. */
export function captionedBlock(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  const label = draft?.type === 'paragraph' && draft.styleNames.includes('block label')
  const found = draft?.type === 'paragraph' && !label ? convert.captions.subjects.get(draft) : undefined
  if (draft?.type !== 'paragraph' || (!found && !label)) return null
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  const taken = at - index + 1
  if (label) {
    const said = toPhrasing(convert, draft, draft.pieces, { isStrong: true })
    if (next?.type === 'table') {
      const own = ownTable(convert, drafts, at, said)
      if (own) return { nodes: [own.node], taken: at - index + own.taken }
    }
    if (next?.type === 'paragraph' && isNoticeText(next)) {
      const made = notice(convert, drafts, at)
      const [block] = made?.nodes ?? []
      if (made && block?.type === 'containerDirective')
        return {
          nodes: [{ ...block, children: [...labelled(said), ...block.children] }],
          taken: at - index + made.taken,
        }
    }
    return { nodes: [words([{ type: 'strong', children: said }])], taken: 1 }
  }
  if (!found) return null
  const { caption, subject } = found
  if (subject !== null && subject === next) {
    if (next.type === 'paragraph') return { nodes: figureNodes(convert, next, draft), taken }
    const children = captionWords(convert, draft, caption)
    return { nodes: captioned(convert, draft, toTable(convert, next, children), 'table'), taken }
  }
  remark(convert.state, draft.where, {
    ruleId: 'import-caption',
    reason: `A caption stands beside no table and no picture, and became a paragraph: \`${shortWords(wordsOf(draft))}\``,
    note: 'Move it to its table or picture: `:::table` and `:::figure` take a caption.',
  })
  return { nodes: [words(withId(convert, draft, toPhrasing(convert, draft, draft.pieces)))], taken: 1 }
}

/** The words of a caption; its label is counted anew. */
function captionWords(convert: ConvertState, draft: ParagraphDraft, caption: Caption): PhrasingContent[] {
  if (caption.label !== null) convert.state.aside.push(caption.label)
  return toPhrasing(convert, draft, caption.words, { isStrong: true })
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

/** A table, with the caption below it if it has one. */
export function tableBlock(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'table') return null
  const own = ownTable(convert, drafts, index, [])
  if (own) return { nodes: [own.node], taken: own.taken }
  const cells = draft.rows.flatMap(({ cells }) => cells)
  const blocks = cells.flatMap((cell) => cell.blocks)
  if (cells.length === 1) return { nodes: boxed(convert, blocks), taken: 1 }
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  const below = captionBelow(convert, draft, next)
  if (below) {
    const children = captionWords(convert, below.draft, below.caption)
    return {
      nodes: captioned(convert, below.draft, toTable(convert, draft, children), 'table'),
      taken: at - index + 1,
    }
  }
  return { nodes: toTable(convert, draft, []), taken: 1 }
}

/** A table of one cell is a box; the label of one of ours stands first in it. */
function boxed(convert: ConvertState, blocks: readonly Draft[]): RootContent[] {
  const [first] = blocks
  const label = first?.type === 'paragraph' && first.styleNames.includes('block label') ? first : null
  const placed = convert.toBlocks(label ? blocks.slice(1) : blocks).map(({ node }) => node)
  if (placed.length === 0) return label ? convert.toBlocks(blocks).map(({ node }) => node) : []
  const said = label ? labelled(toPhrasing(convert, label, label.pieces, { isStrong: true })) : []
  return [
    {
      type: 'containerDirective',
      name: 'notice',
      attributes: {},
      children: [...said, ...(placed as BlockContent[])],
    },
  ]
}

/** A picture that stands alone, with the caption below it. */
export function figure(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph' || !isPictureAlone(draft)) return null
  const at = nextOf(drafts, index + 1)
  const next = drafts[at]
  const below = captionBelow(convert, draft, next)
  if (below) return { nodes: figureNodes(convert, draft, below.draft), taken: at - index + 1 }
  return { nodes: figureNodes(convert, draft, null), taken: 1 }
}

/** The caption of a table or picture, where it is what stands next below it. */
function captionBelow(
  { captions }: ConvertState,
  subject: Draft,
  next: Draft | undefined,
): { draft: ParagraphDraft; caption: Caption } | null {
  const draft = captions.bySubject.get(subject)
  const caption = draft && captions.subjects.get(draft)?.caption
  return draft && caption && draft === next ? { draft, caption } : null
}

function figureNodes(
  convert: ConvertState,
  draft: ParagraphDraft,
  below: ParagraphDraft | null,
): RootContent[] {
  const picture = words(toPhrasing(convert, draft, draft.pieces))
  const caption = below ? convert.captions.subjects.get(below)?.caption : null
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
