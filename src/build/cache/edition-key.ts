import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { sha256 } from '../../model/sha256.js'
import { nodeVersion } from './node-version.js'

/** Names that messages about an edition carry, as they are shown. */
export interface EditionNames {
  /** Of the publication. */
  folder: string
  edition: string
  source: string
}

/** What an edition is made from, but for the files of its design. */
export interface EditionInputs {
  /** Sum of the program that makes it. */
  program: string
  format: string
  report: Report
  context: FormatContext
  names: EditionNames
}

/**
 * The name of an edition in the cache: the sum of all that its format may use. Pictures stand in the Report by their
 * sums. Files of the design are not in it, because a format opens few of them: whoever reads the cache compares those.
 */
export function editionKey({ program, format, report, context, names }: EditionInputs): string {
  const { language, languages, design, options, source, siblings } = context
  const all = [
    ...[program, nodeVersion(), format, names],
    ...[report, language, languages, design, options, source, siblings],
  ]
  return sha256(JSON.stringify(all))
}
