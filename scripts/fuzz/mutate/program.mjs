// @ts-check
/** The compiled program, as the fuzzer calls it. */

import { auditEdition } from '../../../dist/audit/edition.js'
import { auditOutput } from '../../../dist/audit/output.js'
import { readReport } from '../../../dist/audit/read-report.js'
import { EditionCache } from '../../../dist/build/cache/edition-cache.js'
import { formats } from '../../../dist/build/formats.js'
import { build } from '../../../dist/build/index.js'
import { inspectPicture } from '../../../dist/media/inspect.js'

export const program = {
  auditEdition,
  auditOutput,
  EditionCache,
  build,
  formats,
  inspectPicture,
  readReport,
}
