import { append } from '../model/arrays.js'
import { hasError } from '../model/has-error.js'
import { auditedEdition } from './audited-edition.js'
import type { Examined } from './compared-edition.js'
import { compileEdition, type TimedEdition } from './compile-edition.js'
import { evidenceFiles } from './evidence.js'
import { formatOf } from './formats.js'
import { readPageTemplates } from './index-file.js'
import { keptEditions } from './kept-editions.js'
import type { MadeEdition } from './made-edition.js'
import { manifestRecord } from './manifest-record.js'
import { inDeclaredOrder, inOrder } from './order.js'
import type { PartPublication } from './parts/part-record.js'
import { claimFrom, newClaims } from './threads/claims.js'
import { timed } from './timed.js'
import type { Compiled } from './types.js'
import { formatsIn, madeHere } from './wanted.js'
import type { Work } from './work.js'

/** Compiles the editions asked for, keeps the others that are still declared, and gathers the evidence. */
export async function compilePublication(work: Work): Promise<Compiled | null> {
  const { loaded, publication, examination, task } = work
  const { slug } = publication
  const examined = [...work.messages]
  const fresh = await makeEditions(work)
  if (hasError(work.messages, task.strict)) return null
  // A part holds what it was asked for, and nothing else.
  const kept = task.jobs ? [] : await keptEditions(work, fresh)
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
    part: task.jobs ? { slug, examined, editions: fresh.map(editionMessages) } : null,
  }
}

/** What an edition has to say, beside what its publication has. */
function editionMessages({
  language,
  format,
  messages,
  audit,
}: MadeEdition): PartPublication['editions'][number] {
  return { language, format, messages: [...messages, ...(audit?.messages ?? [])] }
}

/** Compiles what nobody else has claimed, then waits for the other threads. */
async function makeEditions(work: Work): Promise<MadeEdition[]> {
  const { publication, loaded, task, watch, timings, messages } = work
  const wanted = madeHere(publication, task)
  const { shared } = work
  const own = wanted.filter(({ language }) => !shared?.languages.includes(language))
  const claimOwn = claimFrom({ ...newClaims(own), first: 0 })
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
  for (const edition of editions) append(messages, editionMessages(edition).messages)
  if (!hasError(messages, task.strict))
    for (const tag of new Set(wanted.map(({ language }) => language))) {
      const { source } = examinedIn(work, tag)
      await work.cache?.remember({ folder: task.folder, formats: formatsIn(tag, wanted), source })
    }
  return editions
}

function examinedIn({ examination }: Work, tag: string): Examined {
  const examined = examination.editions.find(({ source }) => source.language.tag === tag)
  if (!examined) throw new Error(`Language ${tag} was not examined`)
  return examined
}
