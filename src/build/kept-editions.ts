import { auditEdition } from '../audit/edition.js'
import { editionPath } from '../audit/manifest.js'
import { madeOf } from '../audit/output.js'
import { type OutputFiles, openOutputFiles, outputPath } from '../audit/output-files.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { sha256 } from '../model/sha256.js'
import { formats } from './formats.js'
import type { MadeEdition } from './made-edition.js'
import { recordOf } from './output/record-of.js'
import { timed } from './timed.js'
import type { Work } from './work.js'

/** Editions of the last build that are still declared and were not asked for now, read back against today's text. */
export async function keptEditions(work: Work, fresh: readonly MadeEdition[]): Promise<MadeEdition[]> {
  const { publication, examination, task } = work
  const files = await openOutputFiles(task.out)
  const record = await recordOf(files, publication.slug)
  const remade = new Set(fresh.map(({ name }) => name))
  const kept: MadeEdition[] = []
  const evidence = await evidenceOf(files, publication.slug)
  for (const { language, format, path, sha256: sum, pages } of record?.editions ?? []) {
    const known = formats.find(({ name }) => name === format)
    if (!known) continue
    const name = editionPath(publication.slug, language, known)
    const examined = examination.editions.find(({ source }) => source.language.tag === language)
    const safe = remade.has(name) ? null : outputPath(path)
    const bytes = safe && (await files.read(safe).catch(() => new Uint8Array()))
    if (!bytes || !examined || !publication.formats.includes(format)) continue
    // A file that cannot be read is not the recorded one either.
    if (sha256(bytes) !== sum) {
      work.messages.push(changedSince(path))
      continue
    }
    const made = madeOf(evidence, `../${name}`)
    const options = { file: `out/${path}`, read: known.read, sourceFile: examined.source.path, made }
    // It may be older than the text: the evidence says so, but it is no fault of this build.
    const audit = await timed(work, 'audit', () => auditEdition(bytes, examined.report, options))
    kept.push({ language, format, name, bytes, sha256: sum, pages, made, messages: [], audit })
  }
  return kept
}

/** What the evidence of the last build says of its editions, as JSON; null where nothing can be read. */
async function evidenceOf(files: OutputFiles, slug: string): Promise<string | null> {
  const place = outputPath(`${slug}/evidence/audit.json`)
  const bytes = place && (await files.read(place).catch(() => null))
  return bytes ? new TextDecoder().decode(bytes) : null
}

/** A file that was changed since it was made is no edition of ours any more. */
function changedSince(path: string): Message {
  return problem(
    { source: 'build', file: `out/${path}`, blame: 'source' },
    {
      ruleId: 'changed-edition',
      severity: 'warning',
      reason: 'Unexpected content: the file was changed or damaged after it was built, so it is not kept',
      note: 'Build all formats and languages to make it anew.',
    },
  )
}
