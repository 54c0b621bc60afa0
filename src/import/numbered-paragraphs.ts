import { type Draft, type ParagraphDraft, wordsOf } from './draft.js'
import type { Depths } from './headings.js'
import { isOrdered } from './list-tree.js'
import { type ImportState, remark } from './state.js'

/** Fewest paragraphs that are numbered through a document. */
const fewest = 3

/**
 * Takes paragraphs out of their list where a document numbers most of its paragraphs, as resolutions do: the list goes
 * on behind headings, and few paragraphs of the text stand beside it. Editions number them by themselves.
 * @returns whether it does
 */
export function numberedParagraphs(state: ImportState, drafts: readonly Draft[], depths: Depths): boolean {
  const found = new Map<string, { items: ParagraphDraft[]; goesOn: boolean; heading: number }>()
  let heading = 0
  let others = 0
  for (const draft of drafts) {
    if (draft.type === 'table' || wordsOf(draft).trim() === '') continue
    if (depths.has(draft)) heading += 1
    else if (draft.list === null) others += draft.style === null || isText(draft.styleNames[0] ?? '') ? 1 : 0
    else if (draft.list.level === 0) {
      const list = state.file.numbering.get(draft.list.id)
      if (!isOrdered(list, 0) || list?.levels.get(0)?.format !== 'decimal') continue
      const one = found.get(list.definition) ?? { items: [], goesOn: false, heading }
      found.set(list.definition, one)
      one.goesOn ||= one.items.length > 0 && heading > one.heading && (draft.list.number ?? 0) > 1
      one.items.push(draft)
    }
  }
  const through = [...found.values()].find(
    ({ items, goesOn }) =>
      goesOn && items.length >= fewest && items.length >= others * 2 && items[0]?.list?.number === 1,
  )
  const [first] = through?.items ?? []
  if (!through || !first) return false
  remark(state, first.where, {
    ruleId: 'import-list-numbers',
    severity: 'info',
    reason: 'The paragraphs are numbered through the document; editions count them by themselves',
    note: '`paragraph-numbers: true` in `publication.yaml` asks for it.',
  })
  for (const item of through.items) item.list = null
  return true
}

function isText(name: string): boolean {
  return /^(?:normal|body text|first paragraph|default|text body|list paragraph|no spacing)/u.test(name)
}
