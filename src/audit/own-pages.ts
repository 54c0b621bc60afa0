import { plainText } from '../model/plain-text.js'
import type { Report } from '../model/report.js'
import { foreignOnPage } from './html/own-page.js'
import { pageDifference } from './html/page-difference.js'
import type { Manifest, ManifestPublication } from './manifest.js'
import { type OutputFiles, outputPath } from './output-files.js'

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

/** What the data of one publication's evidence says. */
interface Evidence {
  page: Record<string, unknown>
  /** Of the program that made the page. */
  version: string | null
}

/** Something wrong with a file of the folder. */
export interface PageProblem {
  rule: 'foreign-content' | 'different-page' | 'disagreeing-evidence' | 'other-version'
  file: string
  reason: string
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
    const { slug, evidence: name } = publication
    if (name === null) continue
    const page = await bytesOf(files, name)
    problems.push(...foreign(name, page))
    const evidence = await readEvidence(files, slug)
    if (!evidence) continue
    known.push(evidence)
    problems.push(...(await disagreements(files, publication, evidence)))
    if (maker && page)
      problems.push(...(await evidenceDifference(files, slug, { name, page, evidence }, maker)))
  }
  const index = await bytesOf(files, 'index.html')
  problems.push(...foreign('index.html', index))
  if (maker && index) problems.push(...(await indexDifference(index, manifest, known, maker)))
  return problems
}

function foreign(file: string, page: Uint8Array | null): PageProblem[] {
  return page === null ? [] : foreignOnPage(page).map((reason) => ({ rule: 'foreign-content', file, reason }))
}

async function readEvidence(files: OutputFiles, slug: string): Promise<Evidence | null> {
  const page = await jsonOf(files, `${slug}/evidence/page.json`)
  if (!isRecord(page)) return null
  const own = (Array.isArray(page.tools) ? page.tools : []).find(
    (tool: unknown) => isRecord(tool) && tool.name === 'rapporteur',
  )
  return { page, version: isRecord(own) && typeof own.version === 'string' ? own.version : null }
}

/** What two files say of the same thing. */
async function disagreements(
  files: OutputFiles,
  publication: ManifestPublication,
  { page }: Evidence,
): Promise<PageProblem[]> {
  const { slug } = publication
  const read = async (name: string) => {
    const found = await jsonOf(files, `${slug}/evidence/${name}.json`)
    return isRecord(found) ? found : {}
  }
  const { messages } = await read('messages')
  const { schema: _, texts: __, ...parity } = await read('parity')
  const { editions } = await read('audit')
  const { tools, fonts } = await read('versions')
  const audited = publication.editions.map(({ language, format, path, bytes, pages, sha256 }) => ({
    language,
    format,
    href: `../${path.slice(slug.length + 1)}`,
    bytes,
    pages,
    sha256,
  }))
  const shown = (Array.isArray(page.audits) ? page.audits : []).map((one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.keys(audited[0] ?? {}).map((name) => [name, one[name]])) : one,
  )
  const { identifier, published, status } = publication
  const titles = publication.languages.map(({ language, direction, title, name }) => ({
    language,
    direction,
    title,
    name,
  }))
  const stated = await Promise.all(publication.languages.map((one) => statedBy(files, slug, one.language)))
  const main = titles.find(({ language }) => language === publication.source) ?? titles[0]
  const pairs: [name: string, said: unknown, expected: unknown][] = [
    ['messages', page.messages, messages],
    ['comparison', page.parity, parity],
    ['audit', page.audits, editions],
    ['tools and fonts', [page.tools, page.fonts], [tools, fonts]],
    ['editions', shown, audited],
    ['languages', page.languages, titles],
    ['title', page.title, main && { language: main.language, direction: main.direction, title: main.title }],
    [
      'titles',
      stated,
      publication.languages.map(({ direction, title, subtitle }) => ({
        direction,
        title,
        subtitle,
        published,
        status,
      })),
    ],
    [
      'facts',
      [page.slug, page.identifier, page.published, page.status],
      [slug, identifier, published, status],
    ],
  ]
  return pairs
    .filter(([, said, expected]) => !isSame(said, expected))
    .map(([name]) => ({
      rule: 'disagreeing-evidence',
      file: `${slug}/evidence/page.json`,
      reason: `Unexpected ${name}, of which \`manifest.json\` or another file of the evidence says otherwise`,
    }))
}

/** What the manifest and the index say of a language, by its Report; null where there is none. */
async function statedBy(files: OutputFiles, slug: string, language: string): Promise<unknown> {
  const report = await jsonOf(files, `${slug}/evidence/reports/${language}.json`)
  try {
    const { direction, titleBlock, metadata } = report as Report
    const { published, status } = metadata
    const [title, subtitle] = [plainText(titleBlock.title), plainText(titleBlock.subtitle)]
    return { direction, title, subtitle, published, status }
  } catch {
    return null
  }
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Both were written by one program from the same data, and so in the same order. */
function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}

async function bytesOf(files: OutputFiles, name: string): Promise<Uint8Array | null> {
  const safe = outputPath(name)
  return safe && (await files.read(safe))
}

async function jsonOf(files: OutputFiles, name: string): Promise<unknown> {
  const bytes = await bytesOf(files, name)
  if (!bytes) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
