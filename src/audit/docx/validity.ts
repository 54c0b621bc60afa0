import type { Finding } from './finding.js'
import { type Parts, unpack } from './parts.js'
import { accessibilityRules } from './rules/accessibility.js'
import { foreignRules } from './rules/foreign.js'
import { integrityRules } from './rules/integrity.js'

/** What the Open XML SDK's validator lets pass and people would stumble over, and what Word's accessibility checker asks. */
export function checkParts(parts: Parts): Finding[] {
  return [...integrityRules, ...accessibilityRules, ...foreignRules].flatMap((rule) => rule(parts))
}

/** As {@link checkParts}, of a whole file. */
export async function checkDocx(bytes: Uint8Array): Promise<Finding[]> {
  return checkParts((await unpack(bytes)).parts)
}
