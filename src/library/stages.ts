/** The stages, each usable alone and loaded when it is first called. */
import type { EditionAudit } from '../audit/edition.js'
import type { OutputAudit } from '../audit/output.js'
import type { EditionReading } from '../audit/reading.js'
import type { Examined } from '../build/compared-edition.js'
import type { Loaded } from '../build/load.js'
import type { BuildOptions, BuildResult } from '../build/types.js'
import type { LowerResult } from '../lower/index.js'
import type { Artifact } from '../model/artifact.js'
import type { FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { TermEntry } from '../model/term-entry.js'
import type { ParityRow } from '../parity/types.js'

/** Every message of our rules about a language file as it was typed. */
export async function lint({ tree, path, text, language, kind }: Source): Promise<Message[]> {
  return (await import('../lint/index.js')).lint(tree, { path, text, language, kind })
}

/** The Report of a language file: numbers, labels, ids, references, notes and typography are resolved. */
export async function lower(source: Source): Promise<LowerResult> {
  return (await import('../lower/index.js')).lower(source)
}

/** Every message of our rules about a Report. */
export async function check({ source, report }: Examined): Promise<Message[]> {
  const { kind, language, frontMatter, path, text } = source
  return (await import('../check/index.js')).check({ report, kind, language, frontMatter, file: path, text })
}

/**
 * Compares a translation with its source; both are of the same publication.
 *
 * @param terms - What the workspace's termbases agree on, from `readTerms`.
 */
export async function compare(
  source: Examined,
  translation: Examined,
  loaded: Loaded,
  terms: readonly TermEntry[] = [],
): Promise<{ messages: Message[]; table: ParityRow[] }> {
  const [parity, { comparedEdition }] = await Promise.all([
    import('../parity/index.js'),
    import('../build/compared-edition.js'),
  ])
  const others = loaded.sources
    .map(({ language }) => language)
    .filter(({ tag }) => tag !== source.report.language && tag !== translation.report.language)
  const [first, second] = [source, translation].map((one) => comparedEdition(one, loaded.pictures))
  if (!first || !second) throw new Error('A comparison needs two editions')
  return parity.compare(first, second, loaded.publication?.names ?? [], others, undefined, terms)
}

/** A finished edition, and what its format had to say; an error among the messages forbids publishing it. */
export interface CompiledEdition extends Artifact {
  messages: Message[]
}

/** Makes an edition of a Report in a format. */
export async function compile(
  { source, report }: Examined,
  format: FormatName,
  loaded: Loaded,
): Promise<CompiledEdition> {
  const [{ formatContext }, { formatOf }] = await Promise.all([
    import('../build/edition.js'),
    import('../build/formats.js'),
  ])
  if (!loaded.publication) throw new Error('A publication that was not read cannot be compiled')
  const messages: Message[] = []
  const edition = { source, report, format: formatOf(format) }
  const context = formatContext(edition, loaded, loaded.publication, (message) => messages.push(message))
  return { ...(await edition.format.compile(report, context)), messages }
}

/** Reads a finished edition aloud, with the independent reader of its format. */
export async function readEdition(bytes: Uint8Array, format: FormatName): Promise<EditionReading> {
  return (await import('../build/formats.js')).formatOf(format).read(bytes)
}

/**
 * Reads a finished edition back and compares it with what its Report says.
 *
 * @param names - How messages call the edition and the Markdown that it was made of.
 */
export async function audit(
  bytes: Uint8Array,
  report: Report,
  format: FormatName,
  names: { file: string; sourceFile: string } = { file: 'edition', sourceFile: `${report.language}.md` },
): Promise<EditionAudit> {
  const { auditEdition } = await import('../audit/edition.js')
  const read = (file: Uint8Array) => readEdition(file, format)
  return auditEdition(bytes, report, { ...names, read })
}

/** Audits an output folder as it lies on the disk: checksums, added files, and every edition against its Report. */
export async function auditOutput(folder: string): Promise<OutputAudit> {
  const [{ auditOutput: auditFolder }, { formats }, { pageMaker }] = await Promise.all([
    import('../audit/output.js'),
    import('../build/formats.js'),
    import('../build/page-maker.js'),
  ])
  return auditFolder(folder, formats, undefined, pageMaker)
}

/** Builds or checks publications of a workspace, as the command line does. */
export async function build(
  options: Partial<BuildOptions> & Pick<BuildOptions, 'cwd'>,
): Promise<BuildResult> {
  const defaults = {
    publications: [],
    languages: [],
    formats: [],
    out: null,
    strict: false,
    write: true,
  }
  return (await import('../build/index.js')).build({ ...defaults, ...options })
}
