import { parseSums, strayLine } from '../../audit/sums.js'
import { sha256 } from '../../model/sha256.js'
import { besideSums, packageNames } from '../package-names.js'
import type { OpenedPackage } from './opened-package.js'
import type { ReportProblem } from './verdict.js'

/**
 * Holds every file against the list of sums, and the list against the files, as `sha256sum -c` and counting them do.
 * @returns how many files are as the list has them
 */
export function checkSums({ files, sums: text }: OpenedPackage, reportProblem: ReportProblem): number {
  const stray = strayLine(text)
  if (stray !== null)
    reportProblem(
      'damaged-package',
      `Unexpected line ${stray}, expected a checksum and a name as \`rapporteur pack\` writes them`,
      packageNames.sums,
    )
  const sums = parseSums(text)
  let agree = 0
  for (const [name, sum] of sums) {
    const bytes = files.get(name)
    if (!bytes)
      reportProblem('missing-in-package', `Missing \`${name}\`, which \`${packageNames.sums}\` names`, name)
    else if (sha256(bytes) !== sum)
      reportProblem(
        'changed-in-package',
        `Unexpected content: its checksum is not that of \`${packageNames.sums}\``,
        name,
      )
    else agree += 1
  }
  for (const name of files.keys())
    if (!sums.has(name) && !besideSums.includes(name))
      reportProblem('added-to-package', `Unexpected file, which \`${packageNames.sums}\` does not name`, name)
  return agree
}
