import type { Message } from '../model/message.js'
import { plainText } from '../model/plain-text.js'
import type { Publication } from '../model/publication.js'
import { evidencePage } from '../pages/evidence-page.js'
import type { AuditedEdition, EvidencePage } from '../pages/types.js'
import type { Examination } from './examine.js'
import type { PageTemplates } from './index-file.js'
import type { Loaded } from './load.js'
import { versions } from './versions.js'

const encoder = new TextEncoder()

/** What the evidence of a publication is made from. */
export interface EvidenceInput {
  loaded: Loaded
  publication: Publication
  examination: Examination
  messages: Message[]
  audits: AuditedEdition[]
  organisation: string | null
  /** Absolute folder of the workspace, whose packages may hold fonts. */
  root: string
  templates: PageTemplates
}

/** The files of `out/<slug>/evidence/`, by path relative to the publication's folder. */
export function evidenceFiles(input: EvidenceInput): Map<string, Uint8Array> {
  const { publication, examination, messages, audits, loaded } = input
  const { tools, fonts } = versions(loaded, input.root)
  const files = new Map<string, Uint8Array>()
  const put = (name: string, value: unknown) => files.set(`evidence/${name}`, jsonFile(value))
  put('parity.json', { schema: 1, ...examination.parity, texts: examination.rows })
  put('versions.json', { schema: 1, tools, fonts })
  for (const { report } of examination.editions) put(`reports/${report.language}.json`, report)
  const main = examination.editions.find(({ report }) => report.language === publication.source)
  const page: EvidencePage = {
    slug: publication.slug,
    identifier: publication.identifier,
    published: publication.published,
    status: publication.status,
    organisation: input.organisation,
    title: titledOf(main ?? examination.editions[0], publication.source),
    languages: examination.editions.map((edition) => ({
      ...titledOf(edition, edition.report.language),
      name: edition.source.language.name,
    })),
    messages,
    parity: examination.parity,
    audits,
    conformance: null,
    tools,
    fonts,
    files: [
      ...['messages.json', 'parity.json', 'audit.json', 'versions.json'],
      ...examination.editions.map(({ report }) => `reports/${report.language}.json`),
    ].map((name) => ({ name, href: name })),
    index: '../../index.html',
  }
  for (const [name, bytes] of evidenceOfEditions(page, input.templates)) files.set(name, bytes)
  return files
}

/** The files of the evidence that speak of editions, and of messages about them. */
export function evidenceOfEditions(page: EvidencePage, templates: PageTemplates): Map<string, Uint8Array> {
  return new Map([
    ['evidence/messages.json', jsonFile({ schema: 1, messages: page.messages })],
    ['evidence/audit.json', jsonFile({ schema: 1, editions: page.audits })],
    ['evidence/page.json', jsonFile(page)],
    ['evidence/index.html', evidencePage(page, templates)],
  ])
}

function jsonFile(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value, null, 1)}\n`)
}

function titledOf(
  edition: Examination['editions'][number] | undefined,
  language: string,
): EvidencePage['title'] {
  return edition
    ? {
        language: edition.report.language,
        direction: edition.report.direction,
        title: plainText(edition.report.titleBlock.title),
      }
    : { language, direction: 'ltr', title: '' }
}
