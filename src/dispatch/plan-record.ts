import { formatOf } from '../build/formats.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { DispatchSettings } from '../read/publication-schema.js'
import type { Workspace } from '../read/workspace.js'
import type { DispatchRecord } from './dispatch-record.js'
import { fillName } from './file-names.js'
import type { Packable } from './packable.js'
import type { Share } from './share.js'
import { noSignatures } from './signer.js'

/** What is packed for a recipient, before any file is made. */
export interface Plan {
  record: DispatchRecord
  /** Name of the archive. */
  packageFile: string
}

/** What a plan depends on beside the publication and the recipient. */
export interface PlanOptions {
  settings: DispatchSettings
  placeOf: Workspace['placeOf']
  date: string
  /** Last day of the embargo that is in force on that day, and that is packed under all the same. */
  underEmbargo: string | null
}

/** The record of a package and its name, or what is wrong with the patterns of names. */
export function planPackage(
  { publication }: Packable,
  share: Share,
  { settings, placeOf, date, underEmbargo }: PlanOptions,
): { plan: Plan | null; messages: Message[] } {
  const { recipient } = share
  const messages: Message[] = []
  const { slug, identifier } = publication
  const values = { identifier: identifier ?? slug, slug, date, recipient: recipient.id }
  const unusable = (key: 'file-name' | 'package-name', reason: string, note?: string) =>
    messages.push(
      problem(
        { source: 'pack', file: 'rapporteur.yaml', blame: 'configuration' },
        { ruleId: 'package-name', place: placeOf(['dispatch', key]), reason, note },
      ),
    )
  const archive = fillName(settings['package-name'], values)
  if ('reason' in archive) unusable('package-name', archive.reason, archive.note)
  const names = new Set<string>()
  const editions: DispatchRecord['editions'] = []
  for (const { language, format, path, sha256 } of share.editions) {
    const filled = fillName(settings['file-name'], { ...values, language, format })
    if ('reason' in filled) {
      unusable('file-name', filled.reason, filled.note)
      break
    }
    const file = `${filled.name}.${formatOf(format).extension}`
    if (names.has(file.toLowerCase()) || file.startsWith('covering-note.')) {
      unusable(
        'file-name',
        `Unexpected name \`${file}\` for two files, expected \`{language}\` in the pattern`,
      )
      break
    }
    names.add(file.toLowerCase())
    const built = { path, sha256 }
    editions.push({ file, language, format, sha256, built, relinked: false, signedFrom: null })
  }
  if ('reason' in archive || messages.length > 0) return { plan: null, messages }
  const { languages, formats } = share.missing
  const record: DispatchRecord = {
    schema: 1,
    date,
    publication: {
      slug,
      identifier,
      kind: publication.kind,
      published: publication.published,
      status: publication.status,
      source: publication.source,
      titles: Object.fromEntries(publication.languages.map(({ language, title }) => [language, title])),
    },
    recipient: { id: recipient.id, name: recipient.name, channel: recipient.channel },
    sender: settings.sender ?? null,
    language: share.language,
    languages: share.languages,
    formats: share.formats,
    editions,
    covering: [],
    absent: share.absent.map(({ language, format, path }) => ({ language, format, path })),
    partial: languages.length + formats.length > 0 ? { languages, formats } : null,
    underEmbargo,
    signatures: noSignatures.facts,
  }
  return { plan: { record, packageFile: `${archive.name}.zip` }, messages }
}
