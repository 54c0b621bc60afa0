import { fontProblem } from '../media/font/font-problem.js'
import { type DesignFiles, missingFiles } from './design-files.js'

/** What is wrong with fonts, one sentence for each that no edition can be set in; those not there are left aside. */
export function unusableFonts(names: readonly string[], files: DesignFiles): string[] {
  const missing = new Set(missingFiles(names, files).map(({ name }) => name))
  return [...new Set(names)].flatMap((name) => {
    const reason = missing.has(name) ? null : fontProblem(files(name))
    return reason === null ? [] : [`Cannot use the font \`${name}\`: ${reason}`]
  })
}
