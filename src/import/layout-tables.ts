import { type Draft, type TableDraft, wordsOf } from './draft.js'
import { type ImportState, remark } from './state.js'

/** Drafts with the blocks of tables that only arrange parts of the text on a page, one below the other. */
export function withoutLayoutTables(state: ImportState, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== 'table' || !isLayout(draft)) return [draft]
    remark(state, draft.where, {
      ruleId: 'import-table',
      reason: 'A table that arranges parts of the text was taken apart; its cells stand one below the other',
      note: 'Look at their order.',
    })
    const blocks = draft.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
    return withoutLayoutTables(state, blocks)
  })
}

/** Whether a cell holds a title, or a heading with something below it; heads of columns are no headings. */
function isLayout({ rows }: TableDraft): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const shown = blocks.filter((block) => block.type === 'table' || wordsOf(block).trim() !== '')
      return shown.some(
        (block, index) =>
          block.type === 'paragraph' &&
          (block.styleNames[0] === 'title' || (block.outline !== null && index < shown.length - 1)),
      )
    }),
  )
}
