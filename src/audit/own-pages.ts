import { append } from '../model/arrays.js'
import {
  bytesOf,
  disagreements,
  type Evidence,
  jsonOf,
  type PageProblem,
  readEvidence,
} from './evidence-files.js'
import { foreignOnPage } from './html/own-page.js'
import { pageDifference } from './html/page-difference.js'
import { evidencePath, type Manifest } from './manifest.js'
import type { OutputFiles } from './output-files.js'

/** Makes the index and evidence pages of a folder anew. */
export interface PageMaker {
  /** Of the program that makes them: another one writes other words. */
  version: string
  index: (manifest: Manifest, organisation: string | null) => Promise<Uint8Array>
  /**
   * @param page - What `page.json` holds.
   * @param conformance - What the checkers' summary holds, and the files that they left, relative to the evidence.
   * @throws where something is missing in the data
   */
  evidence: (
    page: unknown,
    conformance: { summary: unknown; names: readonly string[] } | null,
  ) => Promise<Uint8Array>
}

/**
 * The index and the evidence pages hold nothing that runs, loads, hides or leads away, and say what the manifest and
 * the evidence say; and those agree with each other.
 */
export async function checkOwnPages(
  files: OutputFiles,
  manifest: Manifest,
  maker: PageMaker | null,
): Promise<PageProblem[]> {
  const problems: PageProblem[] = []
  const known: Evidence[] = []
  for (const publication of manifest.publications) {
    const { slug } = publication
    // Whatever a manifest says: this is where a build puts it.
    const name = evidencePath(slug)
    const page = await bytesOf(files, name)
    append(problems, foreign(name, page))
    const evidence = await readEvidence(files, slug)
    if (!evidence) {
      const reason = 'Missing data of the evidence page, expected JSON as a build writes it'
      problems.push({ rule: 'disagreeing-evidence', file: `${slug}/evidence/page.json`, reason })
      continue
    }
    known.push(evidence)
    append(problems, await disagreements(files, publication, evidence))
    if (maker && page)
      append(problems, await evidenceDifference(files, slug, { name, page, evidence }, maker))
  }
  const index = await bytesOf(files, 'index.html')
  append(problems, foreign('index.html', index))
  if (maker && index) append(problems, await indexDifference(index, manifest, known, maker))
  return problems
}

function foreign(file: string, page: Uint8Array | null): PageProblem[] {
  return page === null ? [] : foreignOnPage(page).map((reason) => ({ rule: 'foreign-content', file, reason }))
}

async function evidenceDifference(
  files: OutputFiles,
  slug: string,
  { name, page, evidence }: { name: string; page: Uint8Array; evidence: Evidence },
  maker: PageMaker,
): Promise<PageProblem[]> {
  if (evidence.version !== maker.version) return [otherVersion(name, evidence.version, maker)]
  const summary = await jsonOf(files, `${slug}/evidence/conformance/summary.json`)
  const prefix = `${slug}/evidence/`
  const names = (await files.entries())
    .filter(({ kind, path }) => kind === 'file' && path.startsWith(`${prefix}conformance/`))
    .map(({ path }) => path.slice(prefix.length))
  try {
    const made = await maker.evidence(evidence.page, summary === null ? null : { summary, names })
    return differing(name, pageDifference(page, made))
  } catch {
    const reason = 'Unexpected content, from which the page of the evidence cannot be made'
    return [{ rule: 'disagreeing-evidence', file: `${prefix}page.json`, reason }]
  }
}

/** The index names the organisation of the last build, which is that of a publication. */
async function indexDifference(
  index: Uint8Array,
  manifest: Manifest,
  known: readonly Evidence[],
  maker: PageMaker,
): Promise<PageProblem[]> {
  const other = known.find(({ version }) => version !== maker.version)
  if (other) return [otherVersion('index.html', other.version, maker)]
  const names = known.flatMap(({ page: { organisation } }) =>
    organisation === null || typeof organisation === 'string' ? [organisation] : [],
  )
  const differences: string[] = []
  for (const organisation of new Set(names.length > 0 ? names : [null])) {
    const difference = pageDifference(index, await maker.index(manifest, organisation))
    if (difference === null) return []
    differences.push(difference)
  }
  return differing('index.html', differences.at(-1) ?? null)
}

function differing(file: string, reason: string | null): PageProblem[] {
  return reason === null ? [] : [{ rule: 'different-page', file, reason }]
}

function otherVersion(file: string, version: string | null, maker: PageMaker): PageProblem {
  const reason = `Made by version ${(version ?? 'unknown').slice(0, 20)}, so that version ${maker.version} cannot tell whether its words are those of the build`
  return { rule: 'other-version', file, reason }
}
