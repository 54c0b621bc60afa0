import { unzipSync } from 'fflate'
import type { Finding } from './finding.js'
import { accessibilityRules } from './rules/accessibility.js'
import { integrityRules } from './rules/integrity.js'
import { parseXml, type XmlElement } from './xml.js'

/** A package's XML parts by name. */
export type Parts = ReadonlyMap<string, XmlElement>

export type Rule = (parts: Parts) => Finding[]

/** What the Open XML SDK's validator lets pass and people would stumble over, and what Word's accessibility checker asks. */
export async function checkDocx(bytes: Uint8Array): Promise<Finding[]> {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, parseXml(part, name)]),
  )
  return [...integrityRules, ...accessibilityRules].flatMap((rule) => rule(parts))
}
