import type { Paragraph, RootContent } from 'mdast'
import type { ConvertState } from './convert-state.js'
import type { Draft, ParagraphDraft } from './draft.js'
import { type Taken, withId } from './shape.js'
import { toPhrasing } from './to-phrasing.js'

const isTerm = (draft: Draft | undefined): draft is ParagraphDraft =>
  draft?.type === 'paragraph' &&
  draft.styleNames.some((name) => /^(?:definition term|list heading|term(?: [2-5])?)$/u.test(name))

const isDefinition = (draft: Draft | undefined): draft is ParagraphDraft =>
  draft?.type === 'paragraph' &&
  draft.styleNames.some((name) => /^(?:list contents|definition(?: [2-5])?)$/u.test(name))

/** Terms and their definitions, by the styles of pandoc, of LibreOffice and of our editions. */
export function definitions(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
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
