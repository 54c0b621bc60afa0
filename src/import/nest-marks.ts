import type { Html, PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { append } from '../model/append.js'
import type {} from '../model/distinct-syntax.js'
import type { ConvertState } from './convert-state.js'
import { type ParagraphDraft, type Piece, type WordFormat, wordsOf } from './draft.js'
import { type Mark, marks, sameMark, type TextPiece } from './format-marks.js'
import { remark, shortWords } from './state.js'
import { hoisted } from './trim-phrasing.js'

/** Pieces with what marks them, mark by mark. */
export function nest(
  convert: ConvertState,
  draft: ParagraphDraft,
  pieces: readonly Piece[],
  depth: number,
): PhrasingContent[] {
  const mark = marks[depth]
  if (mark === undefined) return pieces.flatMap((piece) => single(convert, draft, piece))
  const result: PhrasingContent[] = []
  let index = 0
  while (index < pieces.length) {
    const first = pieces[index]
    if (!first) break
    const value = markOf(first, mark)
    let end = index + 1
    while (end < pieces.length) {
      const next = pieces[end]
      if (!next || !goesOn(first, next, mark)) break
      end += 1
    }
    // A mark does not end in what has none of its own, such as the mark of a note.
    if (value !== null && value !== false)
      while (end > index + 1 && pieces[end - 1]?.type !== 'text') end -= 1
    const group = pieces.slice(index, end)
    const inner = nest(convert, draft, group, depth + 1)
    const isPlain = value === null || value === false
    append(result, isPlain ? inner : marked(convert, draft, mark, first as TextPiece, group, inner))
    index = end
  }
  return result
}

function markOf(piece: Piece, mark: Mark): WordFormat[Mark] {
  return piece.type === 'text' ? piece.format[mark] : null
}

function goesOn(first: Piece, next: Piece, mark: Mark): boolean {
  if (first.type !== 'text')
    return next.type !== 'text' || next.format[mark] === null || next.format[mark] === false
  const value = first.format[mark]
  if (next.type !== 'text') return mark !== 'link' || value === null
  return sameMark(first.format, next.format, mark)
}

/** What a mark makes of the words that it holds; blanks at their edges stand outside. */
export function marked(
  convert: ConvertState,
  draft: ParagraphDraft,
  mark: Mark,
  { format }: TextPiece,
  group: readonly Piece[],
  inner: PhrasingContent[],
): PhrasingContent[] {
  const { before, children, after } = hoisted(inner)
  if (children.length === 0) return inner
  const around = (node: PhrasingContent): PhrasingContent[] => [...before, node, ...after]
  switch (mark) {
    case 'link':
      return around(linkNode(convert, draft, format, group, children))
    case 'language':
      return around({
        type: 'textDirective',
        name: 'span',
        attributes: { lang: format.language ?? '' },
        children,
      })
    case 'position':
      return around({ type: format.position ?? 'superscript', children })
    case 'code': {
      const value = wordsOf({ pieces: [...group] })
        .replace(/\s+/gu, ' ')
        .trim()
      return group.every(({ type }) => type === 'text') && value !== ''
        ? around({ type: 'inlineCode', value })
        : inner
    }
    default:
      return around({ type: mark, children })
  }
}

function linkNode(
  { state, targets }: ConvertState,
  _draft: ParagraphDraft,
  { link }: WordFormat,
  group: readonly Piece[],
  children: PhrasingContent[],
): PhrasingContent {
  const words = wordsOf({ pieces: [...group] })
    .replace(/\s+/gu, ' ')
    .trim()
  if (link && 'bookmark' in link.to) {
    const target = targets.get(link.to.bookmark)
    if (target?.label && target.label === words) {
      // The number is counted anew where it stands now.
      state.aside.push(words)
      return { type: 'link', url: `#${target.id}`, title: null, children: [] }
    }
    return { type: 'link', url: `#${target?.id ?? ''}`, title: null, children }
  }
  const url = link && 'url' in link.to ? link.to.url.trim() : ''
  return { type: 'link', url, title: null, children }
}

function single(convert: ConvertState, draft: ParagraphDraft, piece: Piece): PhrasingContent[] {
  switch (piece.type) {
    case 'text': {
      const value = piece.value.replace(/[ \t]{2,}/gu, ' ')
      return [{ type: 'text', value }]
    }
    case 'break':
      return [{ type: 'break' }]
    case 'picture':
      return [pictureNode(convert, draft, piece.picture)]
    case 'note':
      return noteMark(convert, draft, piece.key)
    case 'noteAt':
      return noteMark(convert, draft, convert.markedNotes.get(piece.bookmark) ?? '')
    case 'gap':
      return [gapNode(piece.words)]
  }
}

/** A picture with what its author says of it. */
export function pictureNode(
  { state, pictures }: ConvertState,
  draft: ParagraphDraft,
  { target, alternative, isDecorative }: Extract<Piece, { type: 'picture' }>['picture'],
): PhrasingContent {
  const url = pictures.pathOf(target)
  if (alternative === '' && !isDecorative)
    remark(state, draft.where, {
      ruleId: 'import-picture',
      reason: `A picture has no alternative text: \`${url}\``,
      note: 'Say between its brackets what it shows to someone who does not see it; left empty, it is decoration.',
    })
  state.added.push(alternative)
  return { type: 'image', url, alt: alternative, title: null }
}

function noteMark({ state, labels }: ConvertState, draft: ParagraphDraft, key: string): PhrasingContent[] {
  if (!state.notes.has(key)) {
    remark(state, draft.where, {
      ruleId: 'import-note',
      reason: 'A mark of a note without words is left out',
      note: 'Write the note, and its mark: `[^1]`.',
    })
    return []
  }
  const label = labels.get(key) ?? String(labels.size + 1)
  labels.set(key, label)
  return [{ type: 'footnoteReference', identifier: label, label }]
}

/** What says to colleagues that something stood here. */
function gapNode(words: string): Html {
  const said = shortWords(words, 200).replace(/-{2,}/gu, '–').replace(/[<>]/gu, ' ')
  return {
    type: 'html',
    value: `<!-- The Word file shows here what could not be carried${said === '' ? '' : `: ${said}`} -->`,
  }
}
