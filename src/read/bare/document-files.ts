import path from 'node:path'
import { canonicalTag } from '../../model/canonical-tag.js'
import { tagsServing } from '../../model/tags-serving.js'
import { isMarkdownName } from '../markdown-name.js'
import { foldersOfMarkdown } from './folders-of-markdown.js'

/** A Markdown file of a folder without `publication.yaml`. */
export interface BareFile {
  /** Relative to the folder, with forward slashes. */
  file: string
  /** The language that its name or its folder says, or null. */
  tag: string | null
  /**
   * The language that the last word of its name says, if it is one and no word (`notes-de`, but not `how-we-do-it`), or a
   * region, in capitals, whose language is meant (`README_CN`).
   */
  likely: string | null
}

/** The document that a folder without `publication.yaml` publishes, one file per language. */
export interface BareDocument {
  files: BareFile[]
  /** Markdown files of other documents, which are not published. */
  others: string[]
}

/** Names under which people keep the one document of a folder, the likeliest first. */
const usualNames = ['', 'report', 'index', '_index', 'readme', 'home']

/**
 * Finds the document among the files of a folder: `en.md`, `report.md` beside `report.fr.md`, `fr/report.md`,
 * `README.md` beside `README.zh-CN.md`. Of several documents the one with the likeliest name is taken. Where none stands
 * in the folder itself, the document is that of the nearest folder below it.
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
  const below = named === null ? foldersOfMarkdown(files) : ['']
  for (const folder of below) {
    const own = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length))
    const document = documentIn(own, languages, named)
    if (!document) continue
    const published = document.map((one) => ({ ...one, file: folder + one.file }))
    const isPublished = (name: string) => published.some(({ file }) => file === name)
    return { files: published, others: files.filter((file) => isMarkdownName(file) && !isPublished(file)) }
  }
  return null
}

/** The files of the likeliest document of a folder; null where it holds none. */
function documentIn(
  files: readonly string[],
  languages: ReadonlySet<string>,
  named: string | null,
): BareFile[] | null {
  const isKnown = (base: string) => languages.has(base)
  let documents = documentsIn(files, isKnown)
  // A file in a language that nobody has data for is better reported than passed over.
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
  for (const file of [...chosen].sort(byDepth)) if (!taken.has(said(file))) taken.set(said(file), file)
  // The file that names no language is the one that others translate.
  return [...taken.values()].sort((one, other) => Number(said(one) !== null) - Number(said(other) !== null))
}

function said({ tag, likely }: BareFile): string | null {
  return tag ?? likely
}

function documentsIn(files: readonly string[], isKnown: (tag: string) => boolean): Map<string, BareFile[]> {
  const documents = new Map<string, BareFile[]>()
  const add = (stem: string, file: BareFile) => {
    documents.set(stem, [...(documents.get(stem) ?? []), file])
  }
  const worded: (NamedFile & { file: string })[] = []
  for (const file of files) {
    const named = namedFile(file, isKnown)
    if (!named) continue
    if (named.whole !== null) worded.push({ ...named, file })
    else add(named.stem, { file, tag: named.tag, likely: null })
  }
  const stems = new Map<string, number>()
  for (const { stem } of worded) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  const known = new Set([
    ...documents.keys(),
    ...[...stems].filter(([, files]) => files > 1).map(([stem]) => stem),
  ])
  for (const { file, stem, tag, whole, isOfRegion } of worded) {
    // The last word of a name is a language where another file has the same name without it, or with another one;
    // where none has, the text decides.
    const hasOther = known.has(stem)
    const name = hasOther || usualNames.includes(stem) ? stem : (whole ?? stem)
    const isTag = hasOther && !isOfRegion
    add(name, { file, tag: isTag ? tag : null, likely: isTag ? null : tag })
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

/** Names that begin with a line below are parts of a site: bars beside a page, its foot. */
function rank(stem: string): number {
  const at = usualNames.indexOf(stem)
  return at >= 0 ? at : usualNames.length + Number(stem.startsWith('_'))
}

/** What a path says. */
interface NamedFile {
  /** The document's name in small letters, empty where the file is named after its language alone. */
  stem: string
  tag: string | null
  /** The whole name, where the tag may be a word of it: `notes-of-it`, `notes_of_it`. A full stop parts no words. */
  whole: string | null
  /** Whether the tag is that of a region: who writes `report-CH` may mean a report on Switzerland. */
  isOfRegion?: boolean
}

function namedFile(file: string, isKnown: (tag: string) => boolean): NamedFile | null {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  if (!isMarkdownName(name) || parts.length > 2) return null
  const stem = name.slice(0, -path.posix.extname(name).length)
  if (parts.length === 2) {
    const tag = tagOf(parts[0] ?? '', isKnown)
    return tag === null ? null : { stem: stem === parts[0] ? '' : stem.toLowerCase(), tag, whole: null }
  }
  const alone = tagOf(stem, (tag) => isKnown(tag) || isLanguage(tag))
  if (alone !== null) return { stem: '', tag: alone, whole: null }
  // `README.zh-CN` before `README.zh` and its `CN`.
  for (const ending of [
    /^(.+?)([._ -])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/u,
    /^(.+)([._ -])([A-Za-z]{2,3})$/u,
  ]) {
    const [, before = '', sign, written = ''] = ending.exec(stem) ?? []
    const tag = tagOf(written, isKnown)
    const ofRegion = tag === null ? languageOfRegion(written, isKnown) : null
    if (ofRegion !== null)
      return { stem: before.toLowerCase(), tag: ofRegion, whole: stem.toLowerCase(), isOfRegion: true }
    if (tag === null) continue
    return { stem: before.toLowerCase(), tag, whole: sign === '.' ? null : stem.toLowerCase() }
  }
  return { stem: stem.toLowerCase(), tag: null, whole: null }
}

/** A tag in its canonical form (`zh_cn` is `zh-CN`) where a template exists for it or its parent. */
function tagOf(written: string, isKnown: (tag: string) => boolean): string | null {
  const canonical = canonicalTag(written.replaceAll('_', '-'))
  if (canonical === null) return null
  return tagsServing(canonical).some(isKnown) ? canonical : null
}

/** The language that most people of a region write in (CLDR, likely subtags): `CN` stands for `zh`, `TW` for `zh-TW`. */
function languageOfRegion(written: string, isKnown: (tag: string) => boolean): string | null {
  if (!/^[A-Z]{2}$/u.test(written) || regionNames.of(written) === undefined) return null
  const { language } = new Intl.Locale(`und-${written}`).maximize()
  // English is what CLDR says of what it does not know, too.
  if (language === 'en' || !isKnown(language)) return null
  return new Intl.Locale(language).maximize().region === written ? language : `${language}-${written}`
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
