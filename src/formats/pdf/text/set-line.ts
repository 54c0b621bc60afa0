import { breakLines } from './break-lines.js'
import { prepareParagraph } from './prepare-paragraph.js'
import type { Line, MissingCharacter, ParagraphOptions, Run } from './types.js'

/** One line of any length, its start at 0: running heads, markers, text in figures. */
export function setLine<Source>(
  runs: readonly Run<Source>[],
  options: Pick<ParagraphOptions, 'direction' | 'language'>,
): { line: Line<Source> | null; missing: readonly MissingCharacter<Source>[] } {
  const prepared = prepareParagraph(runs, { ...options, align: 'start' })
  const [line] = breakLines(prepared, { width: prepared.naturalWidth + 0.01 })
  return { line: line ?? null, missing: prepared.missing }
}
