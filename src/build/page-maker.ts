import type { PageMaker } from '../audit/own-pages.js'
import { evidencePage } from '../pages/evidence-page.js'
import type { ConformanceSummary, EvidencePage, PageStyle } from '../pages/types.js'
import { indexFile, readPageLanguage } from './index-file.js'
import { ownVersion } from './package-version.js'

/** Makes the index and evidence pages anew for their words, which no template of a workspace changes. */
export const pageMaker: PageMaker = {
  version: ownVersion(),
  index: async (manifest, organisation) => indexFile(manifest, organisation, await words()),
  // What it holds is checked where it is drawn: whatever is missing throws.
  evidence: async (page, conformance) => {
    const templates = await words()
    return conformance
      ? checkedEvidence(
          page as EvidencePage,
          conformance.summary as ConformanceSummary,
          conformance.names,
          templates,
        )
      : evidencePage(page as EvidencePage, templates)
  },
}

async function words(): Promise<PageStyle> {
  return { design: null, language: await readPageLanguage() }
}

/**
 * The evidence page with what the conformance checkers said.
 *
 * @param reports - Their files, relative to the evidence.
 */
export function checkedEvidence(
  page: EvidencePage,
  conformance: ConformanceSummary,
  reports: readonly string[],
  templates: PageStyle,
): Uint8Array {
  const files = [...page.files, ...reports.map((name) => ({ name, href: name }))]
  return evidencePage({ ...page, conformance, files }, templates)
}
