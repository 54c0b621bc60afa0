import type { Html, PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { append } from '../model/arrays.js'
import type {} from '../model/distinct-syntax.js'
import type { ConvertState } from './convert-state.js'
import {
  linkIn,
  type ParagraphDraft,
  type Piece,
  type RunFormatting,
  type WordLink,
  wordsOf,
} from './draft.js'
import { agreeOn, type FormattingKey, formattingKeys, isSameLink } from './join-formatting.js'
import { namedWhole, remark, shortWords } from './state.js'
import { hoisted } from './trim-phrasing.js'

/** Pieces inside the nodes that their formatting makes, property by property. */
export function nest(
  convert: ConvertState,
  draft: ParagraphDraft,
  pieces: readonly Piece[],
  depth: number,
): PhrasingContent[] {
  const key = formattingKeys[depth]
  if (key === undefined) return pieces.flatMap((piece) => single(convert, draft, piece))
  const result: PhrasingContent[] = []
  let index = 0
  while (index < pieces.length) {
    const first = pieces[index]
    if (!first) break
    const value = propertyOf(first, key)
    let end = index + 1
    while (end < pieces.length) {
      const next = pieces[end]
      if (!next || !goesOn(first, next, key)) break
      end += 1
    }
    // A node does not end in what has no formatting of its own, such as the mark of a note.
    if (!isPlain(value)) while (end > index + 1 && isPlainAt(pieces[end - 1], key)) end -= 1
    const group = pieces.slice(index, end)
    const inner = nest(convert, draft, group, depth + 1)
    append(result, isPlain(value) ? inner : marked(convert, draft, key, first, group, inner))
    index = end
  }
  return result
}

function propertyOf(piece: Piece, key: FormattingKey): RunFormatting[FormattingKey] {
  if (key === 'link') return linkIn(piece)
  return piece.type === 'text' ? piece.formatting[key] : null
}

function isPlain(value: RunFormatting[FormattingKey]): boolean {
  return value === null || value === false
}

function isPlainAt(piece: Piece | undefined, key: FormattingKey): boolean {
  return piece === undefined || isPlain(propertyOf(piece, key))
}

function goesOn(first: Piece, next: Piece, key: FormattingKey): boolean {
  if (key === 'link') return isSameLink(linkIn(first), linkIn(next))
  if (first.type !== 'text') return isPlainAt(next, key)
  return next.type !== 'text' || agreeOn(first.formatting, next.formatting, key)
}

/** The node that a property makes of the words that have it; blanks at their edges stand outside. */
export function marked(
  convert: ConvertState,
  draft: ParagraphDraft,
  key: FormattingKey,
  first: Piece,
  group: readonly Piece[],
  inner: PhrasingContent[],
): PhrasingContent[] {
  const { before, children, after } = hoisted(inner)
  if (children.length === 0) return inner
  const around = (node: PhrasingContent): PhrasingContent[] => [...before, node, ...after]
  const formatting = first.type === 'text' ? first.formatting : null
  switch (key) {
    case 'link':
      return isUnnamed(group)
        ? unlinked(convert, draft, first, inner)
        : around(linkNode(convert, draft, linkIn(first), group, children))
    case 'language':
      return around({
        type: 'textDirective',
        name: 'span',
        attributes: { lang: formatting?.language ?? '' },
        children,
      })
    case 'position':
      return around({ type: formatting?.position ?? 'superscript', children })
    case 'code': {
      const value = wordsOf({ pieces: [...group] })
        .replace(/\s+/gu, ' ')
        .trim()
      return group.every(({ type }) => type === 'text') && value !== ''
        ? around({ type: 'inlineCode', value })
        : inner
    }
    default:
      return around({ type: key, children })
  }
}

/** Whether a link holds pictures alone of which nothing is said, so that nobody could be told where it leads. */
function isUnnamed(group: readonly Piece[]): boolean {
  return group.every((piece) =>
    piece.type === 'picture'
      ? piece.picture.alternative === ''
      : piece.type === 'text' && piece.value.trim() === '',
  )
}

function unlinked(
  { state }: ConvertState,
  draft: ParagraphDraft,
  first: Piece,
  inner: PhrasingContent[],
): PhrasingContent[] {
  const link = linkIn(first)
  const address = link && ('url' in link.to ? link.to.url : `#${link.to.bookmark}`)
  if (inner.some(({ type }) => type === 'image'))
    remark(state, draft.where, {
      ruleId: 'import-link',
      reason: `The link of a picture without alternative text is not carried: \`${shortWords(address ?? '')}\``,
      note: 'Say between its brackets where it leads, and link it: `[![The annual report](media/cover.png)](https://…)`.',
    })
  return inner
}

function linkNode(
  { state, targets }: ConvertState,
  draft: ParagraphDraft,
  link: WordLink | null,
  group: readonly Piece[],
  children: PhrasingContent[],
): PhrasingContent {
  const words = wordsOf({ pieces: [...group] })
    .replace(/\s+/gu, ' ')
    .trim()
  if (link && 'bookmark' in link.to) {
    const title = titleOf(link, `#${link.to.bookmark}`, words)
    if (title !== null)
      remark(state, draft.where, {
        ruleId: 'import-link',
        severity: 'info',
        reason: `What Word shows over a link inside the document is not carried: \`${shortWords(title, namedWhole)}\``,
        note: 'Say it in the text if readers shall know it.',
      })
    const target = targets.get(link.to.bookmark)
    if (target?.label && target.label === words) {
      // The number is counted anew where it stands now.
      state.aside.push(words)
      return { type: 'link', url: `#${target.id}`, title: null, children: [] }
    }
    return { type: 'link', url: `#${target?.id ?? ''}`, title: null, children }
  }
  const url = link && 'url' in link.to ? link.to.url.trim() : ''
  return { type: 'link', url, title: titleOf(link, url, words), children }
}

/** The title of a link, where it says more than the address and the words do. */
function titleOf(link: WordLink | null, url: string, words: string): string | null {
  const title = (link?.title ?? '').replace(/\s+/gu, ' ').trim()
  return title === '' || title === url || title === words ? null : title
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
