import { readReport } from '../../audit/read-report.js'
import { plainText } from '../../model/plain-text.js'
import type { Report } from '../../model/report.js'
import { sha256 } from '../../model/sha256.js'
import { coveringPage, packageNames } from '../package-names.js'
import { type OpenedPackage, textOf } from './opened-package.js'
import type { ReportProblem } from './verdict.js'

/** Reports of a package's evidence by language. */
export type Reports = ReadonlyMap<string, Report>

/** The Reports of the languages whose editions a package holds, where they can be read. */
export function reportsOf({ files, record }: OpenedPackage, reportProblem: ReportProblem): Reports {
  const found = new Map<string, Report>()
  for (const language of new Set(record.editions.map((edition) => edition.language))) {
    const name = `${packageNames.evidence}reports/${language}.json`
    const bytes = files.get(name)
    const report = bytes ? readReport(textOf(bytes)) : null
    if (report) found.set(language, report)
    else
      reportProblem(
        bytes ? 'disagreeing-package' : 'missing-in-package',
        `${bytes ? 'Unexpected content' : 'Missing file'}, expected the Report that the editions in \`${language}\` were made from`,
        name,
      )
  }
  return found
}

/** Holds the record against the files and the evidence. */
export function checkRecord(
  { files, record }: OpenedPackage,
  reports: Reports,
  reportProblem: ReportProblem,
): void {
  const { publication, editions, covering, languages, formats, language } = record
  const wrong = (reason: string, inside: string = packageNames.record) =>
    reportProblem('disagreeing-package', reason, inside)
  for (const name of [packageNames.howToVerify, coveringPage(language)])
    if (!files.has(name))
      reportProblem('missing-in-package', `Missing \`${name}\`, which every package holds`, name)
  for (const { file, sha256: sum } of [...editions, ...covering]) {
    const bytes = files.get(file)
    if (!bytes)
      reportProblem('missing-in-package', `Missing file, which \`${packageNames.record}\` lists`, file)
    else if (sha256(bytes) !== sum) wrong(`Unexpected content: its sum is not that of the record`, file)
  }
  const listed = new Set([...editions, ...covering].map(({ file }) => file))
  for (const name of files.keys())
    if (!name.includes('/') && !listed.has(name) && !isOwn(name))
      reportProblem(
        'added-to-package',
        `Unexpected file, which \`${packageNames.record}\` does not list`,
        name,
      )
  for (const tag of languages)
    for (const format of formats)
      if (!editions.some((one) => one.language === tag && one.format === format))
        reportProblem(
          'missing-in-package',
          `Missing edition in \`${tag}\` as \`${format}\`, expected every language in every format of the record`,
        )
  for (const one of editions)
    if (!languages.includes(one.language) || !formats.includes(one.format))
      wrong(`Unexpected edition in \`${one.language}\` as \`${one.format}\`, which the recipient is not due`)
  for (const [tag, { metadata, titleBlock }] of reports) {
    const { slug, kind, status, symbol } = metadata
    const title = plainText(titleBlock.title)
    if (slug !== publication.slug || kind !== publication.kind || status !== publication.status)
      wrong(`Unexpected facts of the publication, which are not those of the Report in \`${tag}\``)
    if (title !== publication.titles[tag])
      wrong(`Unexpected title in \`${tag}\`, which is not that of the Report`)
    const { identifier } = publication
    if (symbol !== (identifier === null ? null : `${identifier}/${tag.toUpperCase()}`))
      wrong(`Unexpected identifier \`${identifier}\`, expected that of \`${symbol}\` in the Report`)
  }
}

/** Files at the top of every package that the record does not list. */
function isOwn(name: string): boolean {
  return Object.values(packageNames).some((known) => known === name)
}
