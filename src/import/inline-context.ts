import type { XmlElement } from '../archive/xml.js'
import { cleanText } from './clean-text.js'
import type { ParagraphDraft, Piece, RunFormatting, WordLink } from './draft.js'
import { type ImportState, leaveLook, type Story } from './state.js'

/** What a paragraph is read into. */
export interface InlineContext {
  state: ImportState
  story: Story
  draft: ParagraphDraft
  link: WordLink | null
  /** Reads the paragraphs of a text box. */
  readBlocks: (parent: XmlElement, name: string) => ParagraphDraft['boxes'][number]
}

/** Whether what is read now is made anew, or is part of an instruction. */
export function isSilent({ story }: InlineContext): boolean {
  return story.fields.some(({ stage, isSilent: silent }) => silent || stage === 'instruction')
}

/** Adds words. */
export function say(
  context: InlineContext,
  typed: string,
  formatting: RunFormatting,
  isUnderlined = false,
): void {
  const value = cleanText(typed)
  if (value === '') return
  const { state, story } = context
  const silent = story.fields.find((field) => field.isSilent || field.stage === 'instruction')
  if (silent) {
    silent.silenced += typed
    return
  }
  if (isUnderlined && /\S/u.test(value) && !formatting.emphasis && !formatting.strong) {
    leaveLook(state, 'underlining')
    add(context, { type: 'text', value, formatting: { ...formatting, emphasis: true } })
    return
  }
  add(context, { type: 'text', value, formatting })
}

/** Adds to the paragraph. */
export function add({ draft }: InlineContext, piece: Piece): void {
  draft.pieces.push(piece)
}
