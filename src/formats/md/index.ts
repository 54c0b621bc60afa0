import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { plainMarks } from './plain-marks.js'
import { toMdast } from './to-mdast.js'

/** `www.` begins an address in GFM whatever stands behind it, letters and signs alike. */
const bareAddress: Unsafe = {
  character: '.',
  before: '[Ww]{3}',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
}

/** Compiles a Report into CommonMark with GFM's tables, notes and tasks (UTF-8); everything is written out. */
export async function md(report: Report, context: FormatContext): Promise<Artifact> {
  assertPossible(report)
  const tree: Root = plainMarks(toMdast(report, context))
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [bareAddress] }],
  })
  return { bytes: new TextEncoder().encode(text), facts: { pageCount: null, pageOf: {} } }
}
