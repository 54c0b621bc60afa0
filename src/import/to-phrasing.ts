import type { Html, PhrasingContent, Text } from 'mdast'
import type {} from 'mdast-util-directive'
import type {} from '../model/distinct-syntax.js'
import type { ConvertState } from './convert-state.js'
import { type ParagraphDraft, type Piece, type WordFormat, wordsOf } from './draft.js'
import { remark, shortWords } from './state.js'

/** Where words stand, as far as it changes what is written. */
export interface Surroundings {
  /** A heading or the head of a table, whose look already says that its words are strong. */
  isStrong?: boolean
}

/** What words can be, outermost first. */
const marks = [
  'link',
  'language',
  'strong',
  'emphasis',
  'delete',
  'insert',
  'highlight',
  'keyboard',
  'position',
  'code',
] as const
type Mark = (typeof marks)[number]

type TextPiece = Extract<Piece, { type: 'text' }>

/** The words of a paragraph as phrasing of Markdown. */
export function toPhrasing(
  convert: ConvertState,
  draft: ParagraphDraft,
  pieces: readonly Piece[],
  around: Surroundings = {},
): PhrasingContent[] {
  const whole = wordsOf({ pieces: [...pieces] })
  const settled = pieces.map((piece): Piece => {
    if (piece.type !== 'text') return piece
    const { format } = piece
    const language =
      format.language === null ? null : convert.foreignTag(format.language, stretch(pieces, piece), whole)
    return { ...piece, format: { ...format, language, link: reachable(convert, draft, format) } }
  })
  const isAllStrong =
    around.isStrong === true &&
    settled.every((piece) => piece.type !== 'text' || piece.format.strong || piece.value.trim() === '')
  const plain = withoutMarkSigns(convert, settled).map(
    (piece): Piece =>
      piece.type === 'text' && isAllStrong ? { ...piece, format: { ...piece.format, strong: false } } : piece,
  )
  return trimmed(nest(convert, draft, joined(plain), 0))
}

/** Pieces without the brackets that stand around marks of notes, and without marks that an author chose: notes are counted anew. */
function withoutMarkSigns({ state }: ConvertState, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    if (piece.type !== 'text' || !piece.format.isNoteMark) return true
    const isBeside = [pieces[index - 1], pieces[index + 1]].some(
      (other) => other?.type === 'note' || other?.type === 'noteAt',
    )
    if (!isBeside || piece.value.trim().length > 3) return true
    state.aside.push(piece.value)
    return false
  })
}

/** Words of neighbours that are marked as the same language. */
function stretch(pieces: readonly Piece[], piece: TextPiece): string {
  const at = pieces.indexOf(piece)
  const isSame = (other: Piece | undefined) =>
    other !== undefined &&
    (other.type !== 'text' || other.format.language === piece.format.language || other.value.trim() === '')
  let first = at
  let last = at
  while (first > 0 && isSame(pieces[first - 1])) first -= 1
  while (last < pieces.length - 1 && isSame(pieces[last + 1])) last += 1
  return wordsOf({ pieces: pieces.slice(first, last + 1) })
}

/** Addresses that an edition can link to; others leave their words, with a remark. */
function reachable(
  { state, targets }: ConvertState,
  draft: ParagraphDraft,
  { link }: WordFormat,
): WordFormat['link'] {
  if (link === null) return null
  if ('bookmark' in link.to) {
    if (targets.has(link.to.bookmark)) return link
    if (!link.isReference && !told.has(link)) {
      told.add(link)
      remark(state, draft.where, {
        ruleId: 'import-link',
        reason: `A link to a place that the Word file does not have keeps its words alone (\`${shortWords(link.to.bookmark)}\`)`,
        note: 'Link to the id of a heading: `[words](#id)`.',
      })
    }
    return null
  }
  if (/^(?:https?:\/\/[^\s/]|mailto:\S)/iu.test(link.to.url.trim())) return link
  if (!told.has(link)) {
    told.add(link)
    remark(state, draft.where, {
      ruleId: 'import-link',
      reason: `A link that leads elsewhere than to the web keeps its words alone: \`${shortWords(link.to.url)}\``,
      note: 'Link to `https://…` or `mailto:…`, or to a file beside the editions with `base-url`.',
    })
  }
  return null
}

/** Links that a remark was made of; one may have several runs. */
const told = new WeakSet<object>()

/** Neighbours of one format as one; blanks between words take what both sides have. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') {
      result.push(piece)
      continue
    }
    const before = result.at(-1)
    const after = pieces[index + 1]
    const isBlank = piece.value.trim() === ''
    const format =
      isBlank && before?.type === 'text'
        ? after?.type === 'text'
          ? common(before.format, after.format)
          : piece.format
        : piece.format
    if (before?.type === 'text' && marks.every((mark) => sameMark(before.format, format, mark)))
      result[result.length - 1] = { ...before, value: before.value + piece.value }
    else result.push({ ...piece, format })
  }
  return result
}

function common(one: WordFormat, other: WordFormat): WordFormat {
  const result = { ...one, isSequence: false }
  for (const mark of marks) if (!sameMark(one, other, mark)) Object.assign(result, { [mark]: cleared(mark) })
  return result
}

function cleared(mark: Mark): null | false {
  return mark === 'link' || mark === 'language' || mark === 'position' ? null : false
}

function sameMark(one: WordFormat, other: WordFormat, mark: Mark): boolean {
  if (mark !== 'link') return one[mark] === other[mark]
  if (one.link === null || other.link === null) return one.link === other.link
  return JSON.stringify(one.link) === JSON.stringify(other.link)
}

/** Pieces with what marks them, mark by mark. */
function nest(
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
    result.push(
      ...(value === null || value === false
        ? inner
        : marked(convert, draft, mark, first as TextPiece, group, inner)),
    )
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

function marked(
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

/** Blanks at the edges stand outside of what marks words. */
function hoisted(inner: readonly PhrasingContent[]): {
  before: PhrasingContent[]
  children: PhrasingContent[]
  after: PhrasingContent[]
} {
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  const children = [...inner]
  for (;;) {
    const first = children[0]
    if (first?.type === 'break') {
      before.push(first)
      children.shift()
      continue
    }
    if (first?.type !== 'text') break
    const rest = first.value.replace(/^\s+/u, '')
    if (rest !== first.value) before.push(text(' '))
    if (rest === '') {
      children.shift()
      continue
    }
    children[0] = { ...first, value: rest }
    break
  }
  for (;;) {
    const last = children.at(-1)
    if (last?.type === 'break') {
      after.unshift(last)
      children.pop()
      continue
    }
    if (last?.type !== 'text') break
    const rest = last.value.replace(/\s+$/u, '')
    if (rest !== last.value) after.unshift(text(' '))
    if (rest === '') {
      children.pop()
      continue
    }
    children[children.length - 1] = { ...last, value: rest }
    break
  }
  return { before, children, after }
}

function text(value: string): Text {
  return { type: 'text', value }
}

/** A line of phrasing without blanks and breaks at its edges, and with one blank for many. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of content) {
    const before = merged.at(-1)
    if (node.type === 'text' && before?.type === 'text')
      merged[merged.length - 1] = text((before.value + node.value).replace(/[ \t]{2,}/gu, ' '))
    else if (node.type === 'break' && before?.type === 'text')
      merged.splice(merged.length - 1, 1, text(before.value.trimEnd()), node)
    else if (node.type === 'text' && before?.type === 'break') merged.push(text(node.value.trimStart()))
    else merged.push(node)
  }
  const isIdle = (node: PhrasingContent | undefined) =>
    node !== undefined && (node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
  while (isIdle(merged[0])) merged.shift()
  while (isIdle(merged.at(-1))) merged.pop()
  const first = merged[0]
  if (first?.type === 'text') merged[0] = text(first.value.trimStart())
  const last = merged.at(-1)
  if (last?.type === 'text') merged[merged.length - 1] = text(last.value.trimEnd())
  return merged.filter((node) => node.type !== 'text' || node.value !== '')
}
