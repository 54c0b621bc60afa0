import { type Draft, type ParagraphDraft, type Piece, wordsOf } from './draft.js'
import { type ImportState, remark, shortWords } from './state.js'

/** What stands above the text, and the drafts that are left. */
export interface Front {
  title: string
  subtitle: string | null
  place: string | null
  abstract: string | null
  organisation: string | null
  publisher: string | null
  keywords: string[]
  drafts: Draft[]
}

/** Titles that programs give to files that have none. */
const noTitle =
  /^(?:document ?\d*|untitled|microsoft word\b.*|.*\.(?:docx?|dotx?|odt|rtf|pdf)|title|word document|normal\.dotm?|template)$/iu

/** Owners that programs name where nobody did. */
const noOrganisation =
  /^(?:microsoft(?: corporation)?|hewlett-packard(?: company)?|hp|home|grizli777|user|company|organization|toshiba|lenovo|dell.*|acer|-|n\/a)$/iu

/** Most paragraphs above the first heading that are looked through for a title. */
const mostAbove = 25

/**
 * The title and what else belongs to the front matter: paragraphs in the styles for it, the one heading of the highest
 * level, the properties of the file, its name.
 * @param fileName - The name of the file without its ending.
 */
export function readFront(state: ImportState, drafts: readonly Draft[], fileName: string): Front {
  const property = (name: string) => state.file.properties.get(name) ?? ''
  const organisation = property('Company')
  const front: Front = {
    title: '',
    subtitle: null,
    place: null,
    abstract: null,
    organisation: organisation === '' || noOrganisation.test(organisation) ? null : organisation,
    publisher: null,
    keywords: property('cp:keywords')
      .split(/\s*[,;،、，]\s*/u)
      .filter((word) => word !== ''),
    drafts: [...drafts],
  }
  const above = topParagraphs(front.drafts)
  takeStyled(state, front, above)
  if (front.title === '') takeHeading(state, front)
  if (front.title === '') takeProperty(state, front, above, property('dc:title'))
  if (front.title === '') takeLook(state, front, above)
  if (front.title === '') {
    front.title = fileName
    remark(
      state,
      { ordinal: 0, heading: null, words: '', part: null },
      {
        ruleId: 'import-title',
        reason: `No title was found in the Word file; it is taken from the name of the file: \`${shortWords(fileName)}\``,
        note: 'Write the title that readers shall see.',
      },
    )
  }
  return front
}

/** Paragraphs with words above the first heading or table. */
function topParagraphs(drafts: readonly Draft[]): ParagraphDraft[] {
  const found: ParagraphDraft[] = []
  for (const draft of drafts) {
    if (draft.type === 'table' || (draft.outline !== null && !draft.styleNames.includes('title'))) break
    if (wordsOf(draft).trim() !== '') found.push(draft)
    if (found.length >= mostAbove) break
  }
  return found
}

function takeStyled(state: ImportState, front: Front, above: readonly ParagraphDraft[]): void {
  const titles: ParagraphDraft[] = []
  for (const draft of above) {
    const isTitle = isTitleStyle(draft)
    if (isTitle && (titles.length === 0 || above[above.indexOf(draft) - 1] === titles.at(-1)))
      titles.push(draft)
  }
  if (titles.length > 0) front.title = take(state, front, titles)
  const one = (name: string): string | null => {
    const found = above.filter(({ styleNames }) => styleNames[0] === name)
    return found.length === 1 &&
      found[0] &&
      !found[0].pieces.some(({ type }) => type === 'note' || type === 'noteAt')
      ? take(state, front, found)
      : null
  }
  front.subtitle = one('subtitle')
  front.abstract = one('abstract')
  front.place = one('date')
  front.organisation = one('organisation') ?? front.organisation
}

/** Styles of subtitles may be based on that of titles. */
function isTitleStyle({ styleNames }: ParagraphDraft): boolean {
  return styleNames.includes('title') && !styleNames.includes('subtitle')
}

/** The words of paragraphs that stand in the front matter from now on; their notes and pictures stay in the text. */
function take(state: ImportState, front: Front, found: readonly ParagraphDraft[]): string {
  const words = found.map((draft) => wordsOf(draft).replace(/\s+/gu, ' ').trim()).join(' ')
  // They stand in the front matter from now on.
  state.aside.push(words)
  front.drafts = front.drafts.flatMap((draft) => {
    if (draft.type === 'table' || !found.includes(draft)) return [draft]
    const left: Piece[] = draft.pieces.filter(({ type }) => type !== 'text' && type !== 'break')
    if (left.some(({ type }) => type === 'note' || type === 'noteAt'))
      remark(state, draft.where, {
        ruleId: 'import-note',
        reason: `A title has no notes; the mark of its note stands in a paragraph of its own: \`${shortWords(words)}\``,
        note: 'Put the mark behind the words of the text that the note belongs to.',
      })
    return left.length > 0 || draft.boxes.length > 0
      ? [{ ...draft, style: null, styleNames: [], outline: null, list: null, pieces: left }]
      : []
  })
  return words
}

/** The one heading of the highest level, where it stands above all others. */
function takeHeading(state: ImportState, front: Front): void {
  const headings = front.drafts.filter(
    (draft): draft is ParagraphDraft =>
      draft.type === 'paragraph' && draft.outline !== null && wordsOf(draft).trim() !== '',
  )
  const [first, ...others] = headings
  if (!first || others.length === 0) return
  if (others.every(({ outline }) => (outline ?? 0) > (first.outline ?? 0)))
    front.title = take(state, front, [first])
}

function takeProperty(
  state: ImportState,
  front: Front,
  above: readonly ParagraphDraft[],
  title: string,
): void {
  if (title === '' || noTitle.test(title)) return
  const same = above.find((draft) => folded(wordsOf(draft)) === folded(title))
  if (same) {
    front.title = take(state, front, [same])
    return
  }
  front.title = title.replace(/\s+/gu, ' ')
}

/** The first paragraph, where it stands out from the text by its letters. */
function takeLook(state: ImportState, front: Front, above: readonly ParagraphDraft[]): void {
  const [first, ...others] = above
  if (!first || others.length === 0) return
  const words = wordsOf(first).trim()
  const isStrong = first.pieces.every(
    (piece) => piece.type !== 'text' || piece.formatting.strong || piece.value.trim() === '',
  )
  const isLarge =
    others.every(({ size }) => size <= first.size) && others.some(({ size }) => size < first.size)
  if (words.length > 200 || !(isLarge || (isStrong && first.alignment === 'center')) || first.list) return
  front.title = take(state, front, [first])
  remark(state, first.where, {
    ruleId: 'import-title',
    reason: `No paragraph of the Word file has the style of a title; the first one was taken for it: \`${shortWords(words)}\``,
    note: 'Look at `title` in the front matter.',
  })
}

function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
