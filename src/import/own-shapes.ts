import type { BlockContent, ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { ConvertState } from './convert-state.js'
import { type Draft, isEmpty, type ParagraphDraft } from './draft.js'
import { labelled } from './own-blocks.js'
import { following, nextOf, type Taken, withId, words } from './shape.js'
import { toPhrasing } from './to-phrasing.js'

/** Whether a paragraph is the heading of actions in an edition of ours. */
export function isActionsHeading({ styleNames }: ParagraphDraft): boolean {
  return styleNames.some((name) => name.startsWith('actions heading'))
}

/** Whether a draft is an action of an edition of ours. */
export function isAction(draft: Draft | undefined): boolean {
  return draft?.type === 'paragraph' && draft.styleNames[0] === 'action'
}

/** Actions of an edition of ours: their heading, and items with numbers. */
export function actions(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
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
      const [more] = convert.toBlocks([one])
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

/** Words of the text that an edition of ours shows once more, with their source. */
export function ownQuote(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
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

/** Whether a paragraph stands in a notice of an edition of ours, behind its label. */
export function isNoticeText({ styleNames }: ParagraphDraft): boolean {
  const isIn = styleNames.some((name) => name === 'notice text' || name.endsWith('(notice)'))
  return isIn && !styleNames.includes('block label')
}

/** The blocks of a notice of ours, each of which has a style for it. */
export function notice(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const found = following(drafts, index, isNoticeText)
  if (found.length === 0) return null
  // Inside they are what they are anywhere else.
  for (const one of found) one.styleNames = one.styleNames.filter((name) => !name.includes('notice'))
  const children = convert.toBlocks(found).map(({ node }) => node as BlockContent)
  return {
    nodes: [{ type: 'containerDirective', name: 'notice', attributes: {}, children }],
    taken: found.length,
  }
}
