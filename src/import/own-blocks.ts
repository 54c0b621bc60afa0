import type { BlockContent, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { isUnspaced } from '../language/pattern.js'
import { append } from '../model/arrays.js'
import type { ConvertState } from './convert-state.js'
import { type Draft, type ParagraphDraft, type TableDraft, wordsOf } from './draft.js'
import type { Front } from './front-matter.js'
import type { WordFile } from './open-word-file.js'
import { namedWhole, remark, shortWords } from './state.js'
import { toPhrasing } from './to-phrasing.js'

/** Blocks of the Word editions that Rapporteur makes, which their styles name. */

/** Style names of what stands around the text of an edition and is made anew. */
const furniture =
  /^(?:organisation|languages|status|colophon label|colophon term|colophon detail|section end|table separator)$/u

/** Whether a file is an edition of ours, by styles that no other file has together. */
export function isOwnEdition(names: ReadonlySet<string>): boolean {
  return ['key figure qualifier', 'person function', 'colophon term', 'actions heading 1'].every((name) =>
    names.has(name),
  )
}

/** Takes away what an edition says around its text: masthead, colophon. */
export function withoutFurniture(convert: ConvertState['state'], drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const words = allParagraphs(draft).filter((one) => wordsOf(one).trim() !== '')
    const isFurniture =
      words.length > 0 && words.every((one) => furniture.test(plainName(one.styleNames[0] ?? '')))
    if (!isFurniture) return true
    const said = words.map(wordsOf)
    append(convert.aside, said)
    remark(convert, draft.where, {
      ruleId: 'import-running-head',
      severity: 'info',
      reason: `What every edition says around its text is left out: \`${shortWords(said.join(' · '), namedWhole)}\``,
      note: 'It is made anew from `publication.yaml`, the front matter and the kind.',
    })
    return false
  })
}

/** An edition names its organisation as its author, and its publisher as the company. */
export function ownProperties(file: WordFile, front: Pick<Front, 'organisation' | 'publisher'>): void {
  front.organisation = file.properties.get('dc:creator') || null
  front.publisher = file.properties.get('Company') || null
}

/** All paragraphs of a draft, those in cells included. */
export function allParagraphs(draft: Draft): ParagraphDraft[] {
  if (draft.type === 'paragraph') return [draft]
  return draft.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(allParagraphs)))
}

/**
 * People or key figures, which an edition shows as a table; null for any other table. Key figures may take several
 * tables, a row each.
 */
export function ownTable(
  convert: ConvertState,
  drafts: readonly Draft[],
  index: number,
  label: PhrasingContent[],
): { node: BlockContent; taken: number } | null {
  const first = drafts[index]
  if (first?.type !== 'table') return null
  const rows = [...first.rows]
  let end = index + 1
  for (let next = drafts[end + 1]; isKeyFigures(first) && isKeyFigures(next); next = drafts[end + 1]) {
    if (!isTableSeparator(drafts[end])) break
    append(rows, next.rows)
    end += 2
  }
  const node = ownBlock(convert, { ...first, rows }, convert.ids.get(first) ?? null, label)
  return node && { node, taken: end - index }
}

function isKeyFigures(draft: Draft | undefined): draft is TableDraft {
  return draft?.type === 'table' && firstStyle(draft).startsWith('key figure')
}

function isTableSeparator(draft: Draft | undefined): boolean {
  return draft?.type === 'paragraph' && draft.styleNames[0] === 'table separator'
}

function firstStyle(draft: TableDraft): string {
  return plainName(allParagraphs(draft)[0]?.styleNames[0] ?? '')
}

function ownBlock(
  convert: ConvertState,
  draft: TableDraft,
  id: string | null,
  label: PhrasingContent[],
): BlockContent | null {
  const cells = draft.rows.flatMap(({ cells }) => cells)
  const first = firstStyle(draft)
  if (first === 'person name') {
    const items = draft.rows.map(({ cells: row }) => {
      const [name = [], role = []] = row.map(({ blocks }) => wordsIn(convert, blocks))
      return [
        { type: 'strong', children: name } as PhrasingContent,
        ...(role.length > 0 ? [text(', '), ...role] : []),
      ]
    })
    return container(id, 'people', label, items)
  }
  if (!first.startsWith('key figure')) return null
  const items = cells
    .filter(({ blocks }) => wordsIn(convert, blocks).length > 0)
    .map(({ blocks }) => {
      const paragraphs = blocks.flatMap(allParagraphs)
      const named = (...names: string[]) =>
        paragraphs.filter(({ styleNames: [name = ''] }) => names.includes(plainName(name)))
      const [before, figure, behind] = [
        named('key figure qualifier'),
        named('key figure', 'key figure unqualified'),
        named('key figure label'),
      ]
      const [qualifier, value, words] = [before, figure, behind].map((part) => wordsIn(convert, part))
      return [
        ...(qualifier ?? []),
        ...spaceBetween(before, figure),
        { type: 'strong', children: value ?? [] } as PhrasingContent,
        ...spaceBetween(figure, behind),
        ...(words ?? []),
      ]
    })
  return container(id, 'figures', label, items)
}

/** The space that stands at the end of a line; where none does, the one of a line's end, which Han and kana do not have. */
function spaceBetween(above: readonly ParagraphDraft[], below: readonly ParagraphDraft[]): PhrasingContent[] {
  const [before, after] = [above, below].map((drafts) => drafts.map(wordsOf).join(' ')) as [string, string]
  if (before.trim() === '' || after.trim() === '') return []
  const isJoined = isUnspaced(before.slice(-1)) || isUnspaced(after.slice(0, 1))
  return /\s$/u.test(before) || !isJoined ? [text(' ')] : []
}

/** The name of a style without what it says of its place. */
function plainName(name: string): string {
  return name.replace(/\W*inset\W*$/u, '')
}

function wordsIn(convert: ConvertState, blocks: readonly Draft[]): PhrasingContent[] {
  return blocks
    .flatMap(allParagraphs)
    .flatMap((draft, index) => [
      ...(index > 0 ? [text(' ')] : []),
      ...toPhrasing(convert, draft, draft.pieces),
    ])
}

function container(
  id: string | null,
  name: string,
  label: PhrasingContent[],
  items: PhrasingContent[][],
): BlockContent {
  const block: ContainerDirective = {
    type: 'containerDirective',
    name,
    attributes: id ? { id } : {},
    children: [
      ...labelled(label),
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((children) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children }],
        })),
      },
    ],
  }
  return block as BlockContent
}

/** The label of a block, as directives hold it. */
export function labelled(children: PhrasingContent[]): ContainerDirective['children'] {
  return children.length > 0 ? [{ type: 'paragraph', data: { directiveLabel: true }, children }] : []
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
