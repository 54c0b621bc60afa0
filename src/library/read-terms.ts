import type { TermsResult } from '../read/terms/terms-result.js'
import type { Workspace } from '../read/workspace.js'

/** Reads the termbases and lists of terms in the `terms/` folder of a workspace. */
export async function readTerms({ root }: Workspace): Promise<TermsResult> {
  return (await import('../read/terms/index.js')).readTerms(root)
}
