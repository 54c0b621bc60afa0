import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Artifact } from '../../model/artifact.js'
import type { Report } from '../../model/report.js'
import { dress } from './dress.js'
import { fontFaces } from './fonts/font-faces.js'
import { layOut } from './lay-out.js'
import type { HtmlContext } from './options.js'
import { scriptOf, styles } from './styles.js'
import { toHast } from './to-hast.js'

/** Compiles a Report into one self-contained HTML page (UTF-8), without script. */
export async function html(report: Report, context: HtmlContext): Promise<Artifact> {
  const { design, language, options, font } = context
  const page = await toHast(report, context)
  const faces =
    options.fonts === 'embed' ? await fontFaces(page, design, scriptOf(design, language), font) : ''
  const italicLanguages = Object.values(context.languages)
    .filter((other) => scriptOf(design, other).setting.emphasis === 'italic')
    .map(({ tag }) => tag)
  const css = styles({ design, language, options, foot: report.metadata.symbol, italicLanguages, faces })
  return {
    bytes: new TextEncoder().encode(stringify(dress(page, css))),
    facts: { pageCount: null, pageOf: {} },
  }
}

/** Writes an HTML tree out as a document. */
export function stringify(page: Root): string {
  const tree: Root = { type: 'root', children: [{ type: 'doctype' }, ...page.children] }
  return `${unified().use(rehypeStringify).stringify(layOut(tree))}\n`
}
