import { packageNames } from '../package-names.js'
import { type OpenedPackage, textOf } from './opened-package.js'
import type { ReportProblem } from './verdict.js'

/**
 * Reports editions that were refused by the rules of another version than the one that made them: those may be stricter,
 * and only that version can say whether somebody has changed the package. What was found stays an error.
 *
 * @param own - Our own version.
 */
export function checkVersion({ files }: OpenedPackage, own: string, reportProblem: ReportProblem): void {
  const name = `${packageNames.evidence}versions.json`
  const versions = files.get(name)
  const made = versions ? versionIn(textOf(versions)) : null
  if (made === null || made === own) return
  reportProblem(
    'other-version',
    `Unexpected version ${made} of Rapporteur, expected ${own}, whose rules editions are read back by`,
    name,
    'warning',
  )
}

function versionIn(json: string): string | null {
  try {
    const { tools }: { tools?: unknown } = JSON.parse(json)
    const own = Array.isArray(tools) ? tools.find((tool) => tool?.name === 'rapporteur') : null
    return typeof own?.version === 'string' ? own.version.slice(0, 40) : null
  } catch {
    return null
  }
}
