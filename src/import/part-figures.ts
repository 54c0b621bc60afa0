import { largestOf } from '../model/arrays.js'
import type { Language } from '../model/language.js'
import { captionOf } from './caption.js'
import { type Draft, isEmpty, isPictureAlone, type ParagraphDraft, type Piece, wordsOf } from './draft.js'
import { type ImportState, remark } from './state.js'

/**
 * Drafts in which pictures and their captions are paragraphs of their own: those that stand in one paragraph are parted,
 * captions in text boxes and in tables that only arrange pictures stand behind what they belong to.
 */
export function withFiguresApart(state: ImportState, drafts: readonly Draft[], language: Language): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    if (draft.type === 'table') return arranged(state, draft, language) ?? [draft]
    const captions = takeCaptions(draft, language)
    draft.boxes = draft.boxes.map((box) => withFiguresApart(state, box, language))
    const parts = captions.length > 0 ? withPictureLast(draft) : (parted(draft, language) ?? [draft])
    return [...parts.flatMap((part) => picturesApart(state, part)), ...captions]
  })
}

/** Takes the blocks of those text boxes that hold captions, and pictures or tables at most. */
function takeCaptions(draft: ParagraphDraft, language: Language): Draft[] {
  const isOne = (box: readonly Draft[]) => {
    const shown = box.filter((one) => one.type === 'table' || !isEmpty(one))
    return (
      shown.some((one) => one.type === 'paragraph' && isCaption(one, language)) &&
      shown.every((one) => one.type === 'table' || isPictureAlone(one) || isCaption(one, language))
    )
  }
  const taken = draft.boxes.filter(isOne)
  if (taken.length > 0) draft.boxes = draft.boxes.filter((box) => !taken.includes(box))
  return taken.flat()
}

/** A paragraph whose picture a caption belongs to: the picture stands behind its words. */
function withPictureLast(draft: ParagraphDraft): ParagraphDraft[] {
  const pictures = draft.pieces.filter(({ type }) => type === 'picture')
  if (pictures.length !== 1 || isPictureAlone(draft)) return [draft]
  const words = draft.pieces.filter(({ type }) => type !== 'picture')
  return [
    { ...draft, pieces: words, boxes: draft.boxes },
    { ...draft, pieces: pictures, boxes: [], bookmarks: [], list: null, isRule: false },
  ]
}

/** A picture and its caption, or a caption and its picture, that stand in one paragraph; null for anything else. */
function parted(draft: ParagraphDraft, language: Language): ParagraphDraft[] | null {
  const at = draft.pieces.findIndex(({ type }) => type === 'picture')
  if (at < 0 || draft.pieces.filter(({ type }) => type === 'picture').length !== 1) return null
  const [before, behind] = [draft.pieces.slice(0, at), draft.pieces.slice(at + 1)]
  const isBlank = (pieces: readonly Piece[]) => isEmpty({ ...draft, pieces: [...pieces], boxes: [] })
  if (isBlank(before) === isBlank(behind)) return null
  const cut = isBlank(before) ? at + 1 : at
  const halves = [
    {
      ...draft,
      pieces: draft.pieces.slice(0, cut),
      bookmarks: draft.bookmarks.filter((one) => one.at < cut),
    },
    {
      ...draft,
      pieces: draft.pieces.slice(cut),
      bookmarks: draft.bookmarks
        .filter((one) => one.at >= cut)
        .map(({ name, at: from }) => ({ name, at: from - cut })),
      boxes: [],
    },
  ]
  const caption = isBlank(before) ? halves[1] : halves[0]
  const first = caption?.pieces.findIndex(({ type }) => type !== 'break') ?? 0
  if (caption) caption.pieces = caption.pieces.slice(Math.max(first, 0))
  return caption && isCaption(caption, language) ? halves : null
}

/** A paragraph with those pictures behind it that are not among its words; pictures alone stand one below the other. */
function picturesApart(state: ImportState, draft: ParagraphDraft): ParagraphDraft[] {
  const isOf = (one: Piece) => one.type === 'picture'
  const isApart = (one: Piece) => one.type === 'picture' && (one.picture.isFloating || isAlone)
  const isAlone = isEmpty({ ...draft, boxes: [], pieces: draft.pieces.filter((one) => !isOf(one)) })
  const pictures = draft.pieces.filter(isApart)
  if (pictures.length === 0 || (isAlone && pictures.length === 1)) return [draft]
  if (isAlone)
    remark(state, draft.where, {
      ruleId: 'import-picture',
      severity: 'info',
      reason: `${pictures.length} pictures of one line stand one below the other`,
      note: 'A caption below them belongs to the last: say in each what it shows.',
    })
  const words = isAlone ? [] : [{ ...draft, pieces: draft.pieces.filter((one) => !isApart(one)) }]
  const apart = pictures.map((picture, index) => ({
    ...draft,
    pieces: [picture],
    bookmarks: isAlone && index === 0 ? draft.bookmarks : [],
    boxes: isAlone && index === 0 ? draft.boxes : [],
    list: isAlone && index === 0 ? draft.list : null,
    outline: null,
    isRule: false,
  }))
  return [...words, ...apart]
}

/** The blocks of a table that holds nothing but pictures and captions, column by column; null for any other. */
function arranged(
  state: ImportState,
  draft: Extract<Draft, { type: 'table' }>,
  language: Language,
): Draft[] | null {
  const columns = largestOf(draft.rows.map(({ cells }) => cells.length))
  const blocks = Array.from({ length: columns }, (_, column) =>
    draft.rows.flatMap(({ cells }) => cells[column]?.blocks ?? []),
  ).flatMap((all) =>
    all.flatMap((one): Draft[] => (one.type === 'paragraph' ? (parted(one, language) ?? [one]) : [one])),
  )
  const shown = blocks.filter((one) => one.type === 'table' || !isEmpty(one))
  const isPicture = (one: Draft) => one.type === 'paragraph' && one.boxes.length === 0 && isPictureAlone(one)
  const isOne = (one: Draft) => one.type === 'paragraph' && isCaption(one, language)
  if (!shown.some(isPicture) || !shown.some(isOne) || !shown.every((one) => isPicture(one) || isOne(one)))
    return null
  remark(state, draft.where, {
    ruleId: 'import-table',
    severity: 'info',
    reason: 'A table that arranges pictures with their captions was taken apart',
    note: 'Look at their order.',
  })
  return shown
}

function isCaption(draft: ParagraphDraft, language: Language): boolean {
  return wordsOf(draft).trim() !== '' && captionOf(draft, language) !== null
}
