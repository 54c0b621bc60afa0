import { append } from '../model/append.js'
import { hasError } from '../model/has-error.js'
import type { Publication } from '../model/publication.js'
import { auditedEdition } from './audited-edition.js'
import type { Examined } from './compared-edition.js'
import { compileEdition, type TimedEdition } from './compile-edition.js'
import { evidenceFiles } from './evidence.js'
import { formatOf } from './formats.js'
import { readPageTemplates } from './index-file.js'
import { keptEditions } from './kept-editions.js'
import type { MadeEdition } from './made-edition.js'
import { manifestRecord } from './manifest-record.js'
import { inOrder } from './order.js'
import { claimFrom, newClaims } from './threads/claims.js'
import { timed } from './timed.js'
import type { Compiled } from './types.js'
import { wantedOf } from './wanted.js'
import type { Work } from './work.js'

/** Compiles the editions asked for, keeps the others that are still declared, and gathers the evidence. */
export async function compilePublication(work: Work): Promise<Compiled | null> {
  const { loaded, publication, examination, task } = work
  const { slug } = publication
  const fresh = await makeEditions(work)
  if (hasError(work.messages, task.strict)) return null
  const kept = await keptEditions(work, fresh)
  const editions = inDeclaredOrder([...fresh, ...kept], publication)
  const files = new Map(editions.map(({ name, bytes }) => [name, bytes]))
  const evidence = evidenceFiles({
    loaded,
    publication,
    examination,
    messages: inOrder(work.messages),
    audits: editions.map(auditedEdition),
    organisation: work.workspace.organisation,
    root: work.workspace.root,
    templates: await timed(work, 'read', () => readPageTemplates(work.workspace)),
  })
  for (const [name, bytes] of evidence) files.set(name, bytes)
  return {
    slug,
    files,
    record: manifestRecord(work, editions),
    editions: fresh.map(({ name, bytes, pages }) => ({
      path: `${slug}/${name}`,
      bytes: bytes.length,
      pages,
    })),
  }
}

/** Compiles what nobody else has claimed, then waits for the other threads. */
async function makeEditions(work: Work): Promise<MadeEdition[]> {
  const { publication, loaded, task, watch, timings, messages } = work
  const wanted = wantedOf(publication, task)
  const { shared } = work
  const own = wanted.languages.filter((tag) => !shared?.languages.includes(tag))
  const claimOwn = claimFrom({ ...newClaims(own, wanted.formats), first: 0 })
  const claim = () => shared?.claim() ?? claimOwn()
  const compiled: TimedEdition[] = []
  for (let next = claim(); next !== null; next = claim()) {
    const { language, format } = next
    watch.signal?.throwIfAborted()
    watch.onProgress?.({ slug: publication.slug, step: 'compile', language })
    const examined = examinedIn(work, language)
    compiled.push(await compileEdition(examined, formatOf(format), loaded, publication, work.cache))
  }
  append(compiled, (await shared?.rest()) ?? [])
  watch.signal?.throwIfAborted()
  for (const one of compiled) {
    for (const [step, ms] of Object.entries(one.timings)) timings[step] = (timings[step] ?? 0) + ms
  }
  const editions = inDeclaredOrder(
    compiled.map(({ edition }) => edition),
    publication,
  )
  for (const edition of editions)
    for (const more of [edition.messages, edition.audit?.messages ?? []]) append(messages, more)
  if (!hasError(messages, task.strict))
    for (const tag of wanted.languages) {
      const { source } = examinedIn(work, tag)
      await work.cache?.remember({ folder: task.folder, formats: wanted.formats, source })
    }
  return editions
}

function examinedIn({ examination }: Work, tag: string): Examined {
  const examined = examination.editions.find(({ source }) => source.language.tag === tag)
  if (!examined) throw new Error(`Language ${tag} was not examined`)
  return examined
}

/** In the publication's order of languages, then formats, whoever compiled first. */
function inDeclaredOrder(
  editions: readonly MadeEdition[],
  { languages, formats }: Publication,
): MadeEdition[] {
  const rank = ({ language, format }: MadeEdition) =>
    languages.indexOf(language) * formats.length + formats.indexOf(format)
  return [...editions].sort((first, second) => rank(first) - rank(second))
}
