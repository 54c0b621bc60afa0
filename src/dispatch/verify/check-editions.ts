import { type EditionAuditor, madeOf } from '../../audit/output.js'
import { append } from '../../model/arrays.js'
import type { Message } from '../../model/message.js'
import { sha256 } from '../../model/sha256.js'
import { asBuilt } from '../as-built.js'
import { packageNames } from '../package-names.js'
import { type OpenedPackage, textOf } from './opened-package.js'
import type { ReportProblem } from './verdict.js'

/**
 * Reads every edition back and compares it with the Report in the evidence, as the audit of an output folder does: of a
 * packed file nothing but our signature and the addresses of links may differ from what was built.
 * @returns how many editions were read and agree
 */
export async function checkEditions(
  { files, record }: OpenedPackage,
  {
    file,
    auditor,
    messages,
    reportProblem,
  }: { file: string; auditor: EditionAuditor; messages: Message[]; reportProblem: ReportProblem },
): Promise<number> {
  const made = files.get(`${packageNames.evidence}audit.json`)
  let read = 0
  for (const edition of record.editions) {
    const bytes = files.get(edition.file)
    const report = files.get(`${packageNames.evidence}reports/${edition.language}.json`)
    if (!bytes || !report) continue
    const built = asBuilt(bytes, edition, record)
    if (sha256(built) !== edition.built.sha256) {
      reportProblem(
        'disagreeing-package',
        'Unexpected content: without signature and links of the package it is not the edition that was built',
        edition.file,
      )
      continue
    }
    const { slug } = record.publication
    const audit = await auditor({
      bytes: built,
      report: textOf(report),
      format: edition.format,
      file: `${file}/${edition.file}`,
      sourceFile: `${edition.language}.md`,
      made: madeOf(made ? textOf(made) : null, `../${edition.built.path.slice(slug.length + 1)}`),
    })
    if (!audit)
      reportProblem(
        'disagreeing-package',
        `Unexpected format \`${edition.format}\` of an edition`,
        edition.file,
      )
    else if (audit.messages.length > 0) append(messages, audit.messages)
    else read += 1
  }
  return read
}
