import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { Report } from '../../model/report.js'
import { scriptDesign } from '../../model/script-design.js'
import { css } from './css/css.js'
import { fontFaces } from './fonts/font-faces.js'
import { htmlFormat } from './format.js'
import { logoSums } from './logo-sums.js'

import type { HtmlContext } from './options.js'

import { styles } from './styles.js'
import { toHast } from './to-hast.js'
import { writePage } from './write-page.js'

/** Compiles a Report into one self-contained HTML page (UTF-8), without script. */
export async function html(report: Report, context: HtmlContext): Promise<Artifact> {
  assertPossible(report)
  const { design, language, options, font } = context
  const page = await toHast(report, context, htmlFormat.name)
  const faces =
    options.fonts === 'embed'
      ? await fontFaces(page, design, scriptDesign(design, language.script), font)
      : css``
  const italicLanguages = Object.values(context.languages)
    .filter((other) => scriptDesign(design, other.script).setting.emphasis === 'italic')
    .map(({ tag }) => tag)
  const sheet = styles({
    design,
    language,
    options,
    foot: report.metadata.symbol,
    italicLanguages,
    faces,
    drawings: Object.values(report.media).flatMap(({ kind, width }) =>
      kind === 'svg' ? [Math.round(width)] : [],
    ),
  })
  return {
    bytes: writePage(page, sheet),
    facts: {
      pageCount: null,
      pageOf: {},
      made: report.titleBlock.organisation === null ? [] : logoSums(context),
    },
  }
}
