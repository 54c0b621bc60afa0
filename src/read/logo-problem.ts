import { cleanSvg } from '../media/svg.js'
import { type DesignFiles, missingFiles } from './design-files.js'

/** Why a design's logo cannot be painted, with its place in the file, or null. */
export function logoProblem(logo: string | null, files: DesignFiles): string | null {
  if (logo === null) return null
  const [missing] = missingFiles([logo], files)
  if (missing) return missing.reason
  const cleaned = cleanSvg(new TextDecoder().decode(files(logo)), '')
  if (cleaned.ok) return null
  return `Cannot use the logo \`${logo}\`: ${cleaned.reason} (line ${cleaned.line}, column ${cleaned.column})`
}
