import { plainText } from '../model/plain-text.js'
import type { Report } from '../model/report.js'
import type { ManifestPublication } from './manifest.js'
import { type OutputFiles, outputPath } from './output-files.js'

/** What the data of one publication's evidence says. */
export interface Evidence {
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

/** What `page.json` holds; null where there is none. */
export async function readEvidence(files: OutputFiles, slug: string): Promise<Evidence | null> {
  const page = await jsonOf(files, `${slug}/evidence/page.json`)
  if (!isRecord(page)) return null
  const own = (Array.isArray(page.tools) ? page.tools : []).find(
    (tool: unknown) => isRecord(tool) && tool.name === 'rapporteur',
  )
  return { page, version: isRecord(own) && typeof own.version === 'string' ? own.version : null }
}

/** What two files say of the same thing. */
export async function disagreements(
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Both were written by one program from the same data, and so in the same order. */
function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}

/** The bytes of a file of the folder; null where none stands. */
export async function bytesOf(files: OutputFiles, name: string): Promise<Uint8Array | null> {
  const safe = outputPath(name)
  return safe && (await files.read(safe))
}

/** A file of the folder as JSON; null where it is none. */
export async function jsonOf(files: OutputFiles, name: string): Promise<unknown> {
  const bytes = await bytesOf(files, name)
  if (!bytes) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
