import type { FormatContext } from '../../../model/format.js'
import type { Report } from '../../../model/report.js'
import { geometryOf } from '../geometry.js'
import { complexDesign, scriptDesign } from '../styles/look.js'
import { boxesOf } from './boxes.js'
import type { Box } from './measure.js'

export interface PageEstimate {
  pageCount: number
  pageOf: Record<string, number>
}

/** Word's separator above notes, in points. */
const separator = 12

/**
 * Pages as Word will fill them, from mean widths of letters and the styles' own measures: what the contents show
 * until a measured count replaces it or the reader updates the field.
 */
export function estimatePages(report: Report, context: FormatContext): PageEstimate {
  const { design, language, options } = context
  const geometry = geometryOf(design, options.paper)
  const look = {
    design,
    scriptName: language.script,
    script: scriptDesign(design, language.script),
    complex: complexDesign(design, language.script),
    geometry,
    direction: report.direction,
  }
  return paginate(
    boxesOf({
      look,
      geometry,
      report,
      options,
      hyphenation: language.hyphenation,
      decimal: language.numbers.decimal,
    }),
    geometry.paper.textHeight,
  )
}

function paginate(boxes: readonly Box[], room: number): PageEstimate {
  const pageOf: Record<string, number> = {}
  let page = 1
  let filled = 0
  let notes = 0
  for (const [index, box] of boxes.entries()) {
    const before = filled === 0 ? 0 : box.before
    const own = box.notes > 0 && notes === 0 ? box.notes + separator : box.notes
    const left = room - filled - notes - before
    if (filled > 0 && (box.newPage || needed(boxes, index) + own > left)) {
      page += 1
      filled = 0
      notes = 0
    } else filled += before
    for (const id of box.ids) pageOf[id] ??= page
    notes += box.notes > 0 && notes === 0 ? box.notes + separator : box.notes
    let rest = box.lines * box.leading
    while (!box.keepLines && filled + rest + notes > room && room - filled - notes > 0) {
      rest -= Math.max(box.leading, Math.floor((room - filled - notes) / box.leading) * box.leading)
      page += 1
      filled = 0
      notes = 0
    }
    filled += Math.max(0, rest) + box.after
  }
  return { pageCount: page, pageOf }
}

/** Height that must stand together from here: a heading with two lines below it, a block that is not split. */
function needed(boxes: readonly Box[], index: number): number {
  const box = boxes[index]
  if (!box) return 0
  const lines = box.keepLines || box.keepNext ? box.lines : Math.min(2, box.lines)
  const height = lines * box.leading
  const next = boxes[index + 1]
  return box.keepNext && next ? height + box.after + next.before + needed(boxes, index + 1) : height
}
