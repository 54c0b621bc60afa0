import type { ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { htmlFormat } from '../../../../src/formats/html/format.js'
import { handlers } from '../../../../src/formats/html/handlers/index.js'
import { pictures } from '../../../../src/formats/html/pictures.js'
import type { HtmlState } from '../../../../src/formats/html/state.js'
import { ownIds } from '../../../../src/formats/html/to-hast.js'
import type { Report, ReportNode } from '../../../../src/model/report.js'
import { contextOf } from './context.js'
import { reportOf } from './report.js'

/** HTML of one node alone. */
export async function htmlOf(node: ReportNode, report: Report = reportOf([])): Promise<string> {
  const one = (child: ReportNode): ElementContent[] => {
    // The table pairs each type with its own handler.
    const handle = handlers[child.type] as (
      state: HtmlState,
      node: ReportNode,
    ) => ElementContent | ElementContent[]
    return [handle(state, child)].flat()
  }
  const context = await contextOf(report.language)
  const state: HtmlState = {
    report,
    context,
    format: htmlFormat.name,
    pictures: await pictures(report, context),
    ownId: ownIds(report),
    one,
    all: (nodes) => nodes.flatMap(one),
  }
  const tree: Root = { type: 'root', children: one(node) }
  return unified().use(rehypeStringify).stringify(tree)
}
