import type { Style } from './styles.js'

/** Where something stands in a Word file, as people find it there. */
export interface Where {
  /** Counts paragraphs and tables in the order of reading. */
  ordinal: number
  /** Words of the nearest heading above. */
  heading: string | null
  /** The first words of the paragraph; filled in when it has been read. */
  words: string
  /** What it stands in, where that is not the running text: `a note`, `a header`. */
  part: string | null
}

/** What a link of Word leads to. */
export interface WordLink {
  /** An address, or the name of a bookmark. */
  to: { url: string } | { bookmark: string }
  /** A field that says a number or words of its target, which Word keeps up to date. */
  isReference: boolean
  /** What Word shows over it to who points at it; null where it says nothing of its own. */
  title: string | null
}

/** What words are, as far as Markdown can say it. */
export interface RunFormatting {
  strong: boolean
  emphasis: boolean
  delete: boolean
  insert: boolean
  highlight: boolean
  keyboard: boolean
  code: boolean
  position: 'superscript' | 'subscript' | null
  /** The tag that the run names, as Word writes it. */
  language: string | null
  link: WordLink | null
  /** A number that Word counts in a caption. */
  isSequence: boolean
  /** In the style of marks of notes: brackets around a mark, or a mark of the author's own. */
  isNoteMark: boolean
}

/** A picture of the package that is shown somewhere. */
export interface WordPicture {
  /** Its part. */
  target: string
  alternative: string
  isDecorative: boolean
  /** Where it leads, by itself or with the words around it. */
  link: WordLink | null
  /** It stands beside the words of its paragraph, wherever its author put it, and not among them. */
  isFloating: boolean
}

/** What a paragraph is made of. */
export type Piece =
  | { type: 'text'; value: string; formatting: RunFormatting }
  | { type: 'break' }
  | { type: 'picture'; picture: WordPicture }
  | { type: 'note'; key: string }
  /** A second mark of the note that a bookmark holds. */
  | { type: 'noteAt'; bookmark: string }
  /** What cannot be carried stood here; a remark for colleagues. */
  | { type: 'gap'; words: string }

/** The link that words stand in, or a picture bears; null of anything else. */
export function linkIn(piece: Piece): WordLink | null {
  if (piece.type === 'text') return piece.formatting.link
  return piece.type === 'picture' ? piece.picture.link : null
}

/** A paragraph as it stands in the file. */
export interface ParagraphDraft {
  type: 'paragraph'
  where: Where
  style: Style | null
  /** Names of its style and of those it is based on, in small letters. */
  styleNames: readonly string[]
  /** Outline level from 0; null for text. */
  outline: number | null
  /** Its list, and its number there where it has one. */
  list: { id: string; level: number; number: number | null } | null
  /** Twentieths of a point. */
  indent: number
  alignment: string | null
  /** It stands on one page with what follows it. */
  keepsNext: boolean
  pieces: Piece[]
  /** Bookmarks that begin in it, with the number of pieces before them. */
  bookmarks: { name: string; at: number }[]
  /** Size of its letters in half-points, the largest; 0 where nothing says it. */
  size: number
  /** Blocks of text boxes that are anchored in it. */
  boxes: Draft[][]
  /** Tabs stand between its words, as between columns. */
  hasColumns: boolean
  /** It is a rule across the page. */
  isRule: boolean
}

/** A cell; what spans is said, and stands in the first of its places. */
export interface CellDraft {
  columns: number
  /** It goes on the cell above. */
  continues: boolean
  blocks: Draft[]
}

/** A row of a table. */
export interface RowDraft {
  isHeader: boolean
  /** Columns that are left free before and after its cells. */
  before: number
  after: number
  cells: CellDraft[]
}

/** A table as it stands in the file. */
export interface TableDraft {
  type: 'table'
  where: Where
  rows: RowDraft[]
  /** Twentieths of a point. */
  indent: number
  styleNames: readonly string[]
  hasFirstColumn: boolean
  bookmarks: string[]
}

/** What the body of a Word file is made of. */
export type Draft = ParagraphDraft | TableDraft

/** The words of a paragraph. */
export function wordsOf({ pieces }: Pick<ParagraphDraft, 'pieces'>): string {
  return pieces
    .map((piece) => (piece.type === 'text' ? piece.value : piece.type === 'break' ? ' ' : ''))
    .join('')
}

/** Pieces without the first so many letters. */
export function withoutLetters(pieces: readonly Piece[], count: number): Piece[] {
  let left = count
  return pieces.flatMap((piece): Piece[] => {
    if (left <= 0) return [piece]
    if (piece.type !== 'text') {
      if (piece.type === 'break') left -= 1
      return piece.type === 'break' ? [] : [piece]
    }
    const value = piece.value.slice(left)
    left -= piece.value.length
    return value === '' ? [] : [{ ...piece, value }]
  })
}

/** Whether a paragraph shows nothing. */
export function isEmpty(draft: ParagraphDraft): boolean {
  return (
    !draft.isRule &&
    draft.boxes.length === 0 &&
    draft.pieces.every(
      (piece) => piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === ''),
    )
  )
}

/** Whether a paragraph holds one picture and no words. */
export function isPictureAlone(draft: ParagraphDraft): boolean {
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
