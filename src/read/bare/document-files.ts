import path from 'node:path'
import { isTag } from '../../model/is-tag.js'

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
 */
export function documentFiles(files: readonly string[], languages: ReadonlySet<string>): BareDocument | null {
  const documents = new Map<string, BareFile[]>()
  for (const file of files) {
    const named = namedFile(file, languages)
    if (!named) continue
    const { stem, tag } = named
    documents.set(stem, [...(documents.get(stem) ?? []), { file, tag }])
  }
  const [first] = [...documents.keys()].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )
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
  languages: ReadonlySet<string>,
): { stem: string; tag: string | null } | null {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  const ending = path.posix.extname(name)
  if (!/^\.(?:md|markdown)$/i.test(ending) || parts.length > 2) return null
  const stem = name.slice(0, -ending.length)
  if (parts.length === 2) {
    const tag = tagOf(parts[0] ?? '', languages)
    return tag === null ? null : { stem: stem === parts[0] ? '' : stem.toLowerCase(), tag }
  }
  const whole = isTag(stem) ? stem : tagOf(stem, languages)
  if (whole !== null) return { stem: '', tag: whole }
  const marked = /^(.+)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/u.exec(stem)
  const tag = marked ? tagOf(marked[2] ?? '', languages) : null
  return { stem: (tag === null ? stem : (marked?.[1] ?? '')).toLowerCase(), tag }
}

/** A tag in its canonical form (`zh_cn` is `zh-CN`) where a template exists for it or its parent. */
function tagOf(written: string, languages: ReadonlySet<string>): string | null {
  let canonical: string | undefined
  try {
    canonical = Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0]
  } catch {
    return null
  }
  if (canonical === undefined || !isTag(canonical)) return null
  return languages.has(canonical) || languages.has(canonical.split('-')[0] ?? '') ? canonical : null
}
