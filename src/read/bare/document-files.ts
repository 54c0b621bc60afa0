import path from 'node:path'
import { canonicalTag } from '../../model/canonical-tag.js'

/** A Markdown file of a folder without `publication.yaml`. */
export interface BareFile {
  /** Relative to the folder, with forward slashes. */
  file: string
  /** The language that its name or its folder says, or null. */
  tag: string | null
}

/** The document that a folder without `publication.yaml` publishes, one file per language. */
export interface BareDocument {
  files: BareFile[]
  /** Markdown files of other documents, which are not published. */
  others: string[]
}

/** Names under which people keep the one document of a folder, the likeliest first. */
const usualNames = ['', 'report', 'index', 'readme']

/**
 * Finds the document among the files of a folder: `en.md`, `report.md` beside `report.fr.md`, `fr/report.md`,
 * `README.md` beside `README.zh-CN.md`. Of several documents the one with the likeliest name is taken.
 *
 * @param files - Relative to the folder, with forward slashes.
 * @param languages - Tags that templates exist for.
 * @param named - A file of the document that is meant.
 */
export function documentFiles(
  files: readonly string[],
  languages: ReadonlySet<string>,
  named: string | null = null,
): BareDocument | null {
  const isKnown = (base: string) => languages.has(base)
  let documents = documentsIn(files, isKnown)
  // A file in a language that nobody has data for is better told of than passed over.
  if (documents.size === 0) documents = documentsIn(files, isLanguage)
  const meant = [...documents].find(([, own]) => own.some(({ file }) => file === named))?.[0]
  const [likeliest] = [...documents.keys()].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )
  const first = meant ?? likeliest
  if (first === undefined) return null
  const chosen = documents.get(first) ?? []
  // A file at the top comes before one in a folder of its language, of which there may be one alone.
  const taken = new Map<string | null, BareFile>()
  for (const file of [...chosen].sort(byDepth)) if (!taken.has(file.tag)) taken.set(file.tag, file)
  // The file that names no language is the one that others translate.
  const published = [...taken.values()].sort(
    (one, other) => Number(one.tag !== null) - Number(other.tag !== null),
  )
  const others = [...documents.values()].flat().filter((file) => !published.includes(file))
  return { files: published, others: others.map(({ file }) => file).sort() }
}

function documentsIn(files: readonly string[], isKnown: (tag: string) => boolean): Map<string, BareFile[]> {
  const documents = new Map<string, BareFile[]>()
  for (const file of files) {
    const named = namedFile(file, isKnown)
    if (!named) continue
    const { stem, tag } = named
    const own = documents.get(stem) ?? []
    own.push({ file, tag })
    documents.set(stem, own)
  }
  return documents
}

/** Whether the world has a language of that tag of two letters (ISO 639-1). */
function isLanguage(tag: string): boolean {
  return tag.length === 2 && languageNames.of(tag) !== undefined
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function byDepth(one: BareFile, other: BareFile): number {
  return one.file.split('/').length - other.file.split('/').length
}

function rank(stem: string): number {
  const at = usualNames.indexOf(stem)
  return at < 0 ? usualNames.length : at
}

/** What a path says: the document's name in small letters, empty where the file is named after its language alone. */
function namedFile(
  file: string,
  isKnown: (tag: string) => boolean,
): { stem: string; tag: string | null } | null {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  const ending = path.posix.extname(name)
  if (!/^\.(?:md|markdown)$/i.test(ending) || parts.length > 2) return null
  const stem = name.slice(0, -ending.length)
  if (parts.length === 2) {
    const tag = tagOf(parts[0] ?? '', isKnown)
    return tag === null ? null : { stem: stem === parts[0] ? '' : stem.toLowerCase(), tag }
  }
  const whole = tagOf(stem, (tag) => isKnown(tag) || isLanguage(tag))
  if (whole !== null) return { stem: '', tag: whole }
  const marked = /^(.+)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/u.exec(stem)
  const tag = marked ? tagOf(marked[2] ?? '', isKnown) : null
  return { stem: (tag === null ? stem : (marked?.[1] ?? '')).toLowerCase(), tag }
}

/** A tag in its canonical form (`zh_cn` is `zh-CN`) where a template exists for it or its parent. */
function tagOf(written: string, isKnown: (tag: string) => boolean): string | null {
  const canonical = canonicalTag(written.replaceAll('_', '-'))
  if (canonical === null) return null
  return isKnown(canonical) || isKnown(canonical.split('-')[0] ?? '') ? canonical : null
}
