import type { RootContent } from 'mdast'
import type { Draft, ParagraphDraft } from './draft.js'
import type { Captions } from './pair-captions.js'
import type { PictureFiles } from './picture-files.js'
import type { ImportState } from './state.js'

/** What a bookmark leads to. */
export interface Target {
  /** The id that its block has in Markdown. */
  id: string
  /** The label and number that Word shows of it, if it is a table or figure with a caption: `Table 1`. */
  label: string | null
}

/** A block of Markdown, with the place in the Word file that it begins at. */
export interface Placed {
  ordinal: number
  node: RootContent
}

/** What turning drafts into Markdown needs to know and collects. */
export interface ConvertState {
  state: ImportState
  /** Places that links lead to, by the bookmark. */
  targets: ReadonlyMap<string, Target>
  /** Ids of blocks, of those that have one. */
  ids: ReadonlyMap<Draft, string>
  /** Keys of notes by the bookmark that holds the mark. */
  markedNotes: ReadonlyMap<string, string>
  /** Labels of notes by key, in the order of their first marks. */
  labels: Map<string, string>
  /** The tag of words that are marked as another language than the document's; null where they are not. */
  foreignTag: (language: string, words: string, around: string) => string | null
  pictures: PictureFiles
  captions: Captions
  /** Depth of the headings. */
  depths: ReadonlyMap<ParagraphDraft, number>
  /** Blocks of what stands inside another block: an item, a box, a note. */
  toBlocks: (drafts: readonly Draft[]) => Placed[]
  /** Whether the document runs from right to left. */
  isRtl: boolean
}
