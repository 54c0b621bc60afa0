import type { Draft, ParagraphDraft } from './draft.js'
import type { PictureFiles } from './picture-files.js'
import type { ImportState } from './state.js'

/** What a bookmark leads to. */
export interface Target {
  /** The id that its block has in Markdown. */
  id: string
  /** The label and number that Word shows of it, if it is a table or figure with a caption: `Table 1`. */
  label: string | null
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
  /** Depth of the headings. */
  depths: ReadonlyMap<ParagraphDraft, number>
  /** Whether the document runs from right to left. */
  isRtl: boolean
}
