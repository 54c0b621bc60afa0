import type { ElementContent, Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { FormatName } from '../../model/format.js'
import type { NodeType, Report, ReportNode } from '../../model/report.js'
import { walk } from '../../model/walk.js'
import { handlers } from './handlers/index.js'
import type { HtmlContext } from './options.js'
import { pictures } from './pictures.js'
import type { HtmlState } from './state.js'

type RehypeHandlers = NonNullable<Options['handlers']>
type RehypeHandler = NonNullable<RehypeHandlers[keyof RehypeHandlers]>

/**
 * Turns a Report into the HTML tree of its page, through remark-rehype with our handlers.
 *
 * @param format The format that is made, of which languages lead to their editions.
 */
export async function toHast(report: Report, context: HtmlContext, format: FormatName): Promise<Root> {
  const shared = { report, context, format, pictures: await pictures(report, context), ownId: ownIds(report) }
  const adapted = Object.fromEntries(
    Object.keys(handlers).map((type) => [type, adapt(type as NodeType, shared)]),
  )
  // A Report keeps mdast's shapes, but only unist knows the type of its root.
  const tree = report as unknown as MdastRoot
  const hast = await unified().use(remarkRehype, { handlers: adapted, unknownHandler: refuse }).run(tree)
  return hast as Root
}

function adapt(type: NodeType, shared: Omit<HtmlState, 'one' | 'all'>): RehypeHandler {
  // The table pairs each type with the handler of that very type; TypeScript cannot follow the pairing here.
  const handle = handlers[type] as (state: HtmlState, node: ReportNode) => ElementContent | ElementContent[]
  return (rehype, node: ReportNode) => {
    const one = (child: ReportNode): ElementContent[] => {
      // remark-rehype types its nodes as mdast's; it only reads `type`.
      const made = rehype.one(child as unknown as MdastRoot, undefined) ?? []
      return Array.isArray(made) ? made : [made]
    }
    return handle({ ...shared, one, all: (nodes) => nodes.flatMap(one) }, node)
  }
}

function refuse(_state: unknown, node: { type: string }): never {
  throw new Error(`No HTML for a node of type ${node.type}`)
}

/** Names for the page's own furniture, kept apart from the ids of the Report. */
export function ownIds(report: Report): (name: string) => string {
  const taken = new Set<string>()
  walk(report, (node) => {
    if ('id' in node) taken.add(node.id)
  })
  return (name) => {
    let id = name
    while (taken.has(id)) id += '-'
    return id
  }
}
