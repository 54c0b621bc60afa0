import type { ManifestEdition, ManifestPublication } from '../../audit/manifest.js'
import { append } from '../../model/arrays.js'
import type { Publication } from '../../model/publication.js'
import type { AuditedEdition, EvidencePage } from '../../pages/types.js'
import type { EditionName } from '../edition-name.js'
import { evidenceOfEditions } from '../evidence.js'
import type { PageTemplates } from '../index-file.js'
import { inDeclaredOrder, inOrder } from '../order.js'
import type { Compiled } from '../types.js'
import { type OpenedPart, partBytes } from './open-part.js'
import type { PartPublication } from './part-record.js'

/** Evidence that speaks of the editions that a part holds; the rest is the same in every part. */
const ofEditions = new Set(['messages.json', 'audit.json', 'page.json', 'index.html'])

interface PartOfPublication {
  part: OpenedPart
  listed: ManifestPublication
  recorded: PartPublication
}

/** Parts that do not fit together although they say that they were made from the same. */
export class UnlikeParts extends Error {}

/** What parts hold, by publication. */
export function byPublication(parts: readonly OpenedPart[]): ReadonlyMap<string, PartOfPublication[]> {
  const found = new Map<string, PartOfPublication[]>()
  for (const part of parts) {
    const recorded = new Map(part.record.publications.map((one) => [one.slug, one]))
    for (const listed of part.manifest.publications) {
      const { slug } = listed
      const own = recorded.get(slug)
      if (!own)
        throw new UnlikeParts(
          `Unexpected publication \`${slug}\` in ${part.shown}, which its record does not name`,
        )
      found.set(slug, [...(found.get(slug) ?? []), { part, listed, recorded: own }])
    }
  }
  return found
}

/** @throws UnlikeParts where parts of a publication do not fit together */
export function expectAlike(slug: string, own: readonly PartOfPublication[] = []): void {
  const [first] = own
  if (!first) throw new UnlikeParts(`Missing publication \`${slug}\`, expected it in one of the parts`)
  const alike = (what: string, of: (one: PartOfPublication) => unknown) => {
    const expected = JSON.stringify(of(first))
    const other = own.find((one) => JSON.stringify(of(one)) !== expected)
    if (other)
      throw new UnlikeParts(
        `Unexpected ${what} of \`${slug}\` in ${other.part.shown}: it differs from ${first.part.shown}`,
      )
  }
  alike('description', ({ listed: { editions: _, ...rest } }) => rest)
  alike('messages', ({ recorded }) => recorded.examined)
  alike('evidence', (one) => commonEvidence(slug, one))
}

/** Files of the evidence that do not depend on the editions of a part, with their sums. */
function commonEvidence(slug: string, { part }: PartOfPublication): [string, string][] {
  const evidence = `${slug}/evidence/`
  return [...part.sums].filter(
    ([name]) => name.startsWith(evidence) && !ofEditions.has(name.slice(evidence.length)),
  )
}

/** One publication of several parts, as one build of all its editions makes it, byte for byte. */
export async function joinPublication(
  publication: Pick<Publication, 'slug' | 'languages' | 'formats'>,
  own: readonly PartOfPublication[],
  templates: PageTemplates,
): Promise<Compiled> {
  const { slug } = publication
  const [first] = own
  if (!first) throw new Error(`No part holds ${slug}`)
  const evidence = `${slug}/evidence/`
  const files = new Map<string, Uint8Array>()
  const below = (name: string) => name.slice(slug.length + 1)
  for (const [name] of commonEvidence(slug, first)) files.set(below(name), await partBytes(first.part, name))
  const editions: ManifestEdition[] = []
  const audits: AuditedEdition[] = []
  const recorded: PartPublication['editions'] = []
  for (const one of own) {
    const audited = await jsonOf<{ editions: AuditedEdition[] }>(one.part, `${evidence}audit.json`)
    for (const edition of one.listed.editions) {
      // Two parts may hold the same edition, with the same bytes.
      if (editions.some(({ path }) => path === edition.path)) continue
      editions.push(edition)
      files.set(below(edition.path), await partBytes(one.part, edition.path))
      append(
        audits,
        audited.editions.filter((other) => isOf(other, edition)),
      )
      append(
        recorded,
        one.recorded.editions.filter((other) => isOf(other, edition)),
      )
    }
  }
  const messages = inOrder([
    ...first.recorded.examined,
    ...inDeclaredOrder(recorded, publication).flatMap((edition) => edition.messages),
  ])
  const page: EvidencePage = {
    ...(await jsonOf<EvidencePage>(first.part, `${evidence}page.json`)),
    messages,
    audits: inDeclaredOrder(audits, publication),
  }
  for (const [name, bytes] of evidenceOfEditions(page, templates)) files.set(name, bytes)
  const record = { ...first.listed, editions: inDeclaredOrder(editions, publication) }
  const made = record.editions.map(({ path, bytes, pages }) => ({ path, bytes, pages }))
  return { slug, files, record, editions: made, part: null }
}

function isOf(first: EditionName, second: EditionName): boolean {
  return first.language === second.language && first.format === second.format
}

/** A file of our own evidence, whose sum was verified. */
async function jsonOf<T>(part: OpenedPart, name: string): Promise<T> {
  const text = new TextDecoder().decode(await partBytes(part, name))
  try {
    // What it holds is checked where it is drawn.
    return JSON.parse(text) as T
  } catch {
    throw new UnlikeParts(`Unexpected content of \`${name}\` in ${part.shown}, expected JSON`)
  }
}
