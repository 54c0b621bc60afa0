import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ConvertState } from './convert-state.js'
import { type Draft, isEmpty, type ParagraphDraft } from './draft.js'
import { toPhrasing } from './to-phrasing.js'

/** What was made of drafts. */
export interface Taken {
  nodes: RootContent[]
  /** Where each node begins in the Word file, where that is not at the first draft. */
  ordinals?: number[]
  /** How many drafts were used. */
  taken: number
}

/** Makes blocks of drafts from a place on; null where these have another shape. */
export type Shape = (convert: ConvertState, drafts: readonly Draft[], index: number) => Taken | null

/** Index of the next draft with anything in it. */
export function nextOf(drafts: readonly Draft[], from: number): number {
  let index = from
  for (; index < drafts.length; index++) {
    const draft = drafts[index]
    if (draft?.type !== 'paragraph' || !isEmpty(draft)) break
  }
  return index
}

/** Words with the id of their block behind them, if it has one. */
export function withId(
  convert: ConvertState,
  draft: Draft,
  children: PhrasingContent[],
  more = '',
): PhrasingContent[] {
  const id = convert.ids.get(draft)
  return id === undefined ? children : [...children, { type: 'html', value: ` {#${id}${more}}` }]
}

/** A paragraph with its id. */
export function quoted(convert: ConvertState, draft: ParagraphDraft): BlockContent {
  return words(withId(convert, draft, toPhrasing(convert, draft, draft.pieces)))
}

/** Paragraphs of one kind that follow each other. */
export function following(
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

/** A paragraph of words. */
export function words(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
