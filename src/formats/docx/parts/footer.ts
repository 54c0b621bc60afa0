import { type Paragraph, Run, Tab } from 'docx'
import { field, fieldCode } from '../inline/field.js'
import { plainFormatting, run, words } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { DocxState } from '../state.js'

/**
 * The foot of every page: its number, of how many, and the document's symbol, which always reads from left to right. The
 * first page, which has no running head, says there whether it is a draft. How many pages there are, the program says that sets them.
 */
export function footer(state: DocxState, isFirst: boolean): Paragraph {
  const { symbol, status } = state.report.titleBlock
  const formatting = plainFormatting(state)
  return paragraphElement(state, 'Footer', [
    ...field(state, fieldCode('PAGE'), state.number('1'), { ...formatting, style: 'Folio' }),
    run(state, words('\u00A0/\u00A0'), formatting),
    ...field(state, fieldCode('NUMPAGES'), '', formatting),
    ...(isFirst && status ? plainRuns(state, `\u2003${status}`, 'Strong') : []),
    ...(symbol
      ? [run(state, [new Tab()], formatting), new Run({ style: 'DocumentSymbol', children: words(symbol) })]
      : []),
  ])
}
