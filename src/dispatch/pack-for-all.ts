import { rmdir } from 'node:fs/promises'
import path from 'node:path'
import { openOutputFiles } from '../audit/output-files.js'
import { load } from '../build/load.js'
import { takeLock } from '../build/output/lock.js'
import { append } from '../model/arrays.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { sha256 } from '../model/sha256.js'
import type { RecipientsResult } from '../read/recipients.js'
import type { Recipient } from '../read/recipients-schema.js'
import { slugOf } from '../read/slug-of.js'
import { publicationFolders, type Workspace } from '../read/workspace.js'
import { makeCovering } from './make-covering.js'
import { olderThanKnown } from './older-revision.js'
import { type Package, pack } from './pack.js'
import { type Packable, readPackable } from './packable.js'
import { type Plan, planPackage } from './plan-record.js'
import { embargoInForce, unready } from './readiness.js'
import { messagesOf } from './recorded-messages.js'
import { type Register, withEntry } from './register.js'
import { readRegisterFile, registerName, writeRegisterFile, writeWhole } from './register-file.js'
import { missingMessages, type Share, shareOf } from './share.js'
import { noSignatures, type Signer } from './signer.js'

/** What is packed, and how. */
export interface PackOptions {
  workspace: Workspace
  /** Absolute folders: of the built editions, and of packages and register. */
  out: string
  into: string
  /** Slugs; empty: all that were built. */
  publications: readonly string[]
  recipients: readonly Recipient[]
  /** The whole list, for places in it. */
  all: RecipientsResult
  /** What the build said just now; null: what it left in the evidence counts. */
  built: readonly Message[] | null
  date: string
  isPartial: boolean
  isUnderEmbargo: boolean
  signer?: Signer
  onProgress?: (what: string) => void
  signal?: AbortSignal
}

/** What was packed. */
export interface PackResult {
  /** Absolute. */
  folder: string
  packed: { file: string; recipient: string; files: number; remarks: string[] }[]
  messages: Message[]
}

interface Prepared {
  packable: Packable
  share: Share
  plan: Plan
  design: string
}

/** Packs publications for recipients: all packages, or none where anything is not ready. */
export async function packForAll(options: PackOptions): Promise<PackResult> {
  const result: PackResult = { folder: path.join(options.into, 'packages'), packed: [], messages: [] }
  const lockFolder = path.join(options.into, '.lock')
  const lock = await takeLock(lockFolder)
  try {
    const file = path.join(options.into, registerName)
    const reading = await readRegisterFile(file)
    if ('reason' in reading) {
      result.messages.push(damagedRegister(registerName, reading.reason))
      return result
    }
    const { prepared, messages } = await prepare(options, reading.register)
    append(result.messages, messages)
    if (hasError(messages)) return result
    const packages: { name: string; made: Package; share: Share }[] = []
    for (const { packable, share, plan, design } of prepared) {
      options.signal?.throwIfAborted()
      options.onProgress?.(plan.packageFile)
      const signer = options.signer ?? noSignatures
      const record = { ...plan.record, signatures: signer.facts }
      const { covering, messages: wrong } = await makeCovering(record, packable, options.workspace, {
        design,
        index: share.index,
        placeOf: options.all.placeOf,
      })
      append(result.messages, wrong)
      if (!covering) continue
      const { files, words, title } = covering
      const parts = { packable, record, covering: files, words, title, packageFile: plan.packageFile }
      packages.push({ name: plan.packageFile, made: await pack(parts, signer), share })
    }
    if (hasError(result.messages)) return result
    let { register } = reading
    for (const { name, made, share } of packages) {
      register = added(register, name, made, share)
      await writeWhole(path.join(result.folder, name), made.bytes)
      result.packed.push(summary(name, made))
    }
    await writeRegisterFile(file, register)
    return result
  } finally {
    await lock.release()
    await rmdir(lockFolder).catch(() => {})
  }
}

/** Everything that can be said before a file is made. */
async function prepare(
  options: PackOptions,
  register: Register,
): Promise<{ prepared: Prepared[]; messages: Message[] }> {
  const { workspace, all, date, isUnderEmbargo, isPartial } = options
  const messages: Message[] = []
  const prepared: Prepared[] = []
  const folders = new Map((await publicationFolders(workspace)).map((folder) => [slugOf(folder), folder]))
  const slugs = options.publications.length > 0 ? options.publications : [...folders.keys()]
  const built = await readPackable(await openOutputFiles(options.out), slugs)
  for (const slug of slugs) {
    const packable = built.find(({ publication }) => publication.slug === slug)
    const folder = folders.get(slug)
    if (!packable || !folder) {
      const reason = `Missing editions of \`${slug}\` in the output folder, expected a built publication of the workspace`
      messages.push(
        problem({ source: 'pack', file: `source/${slug}`, blame: 'source' }, { ruleId: 'not-built', reason }),
      )
      continue
    }
    const loaded = await load(folder, workspace, { onlyLanguages: [] })
    const said = options.built
      ? options.built.filter(({ file }) => file.startsWith(`source/${slug}/`))
      : messagesOf(packable)
    const older = olderThanKnown(packable.publication.identifier, register)
    if (older) messages.push(older)
    const reasons = unready({ built: packable.publication, loaded, messages: said, date, isUnderEmbargo })
    append(messages, reasons)
    if (reasons.length > 0 || !loaded.publication) continue
    const underEmbargo = embargoInForce(loaded.publication, date)
    for (const recipient of options.recipients) {
      const share = shareOf(packable.publication, recipient, all.recipients.indexOf(recipient))
      // A package that holds no edition is none, partial or not.
      if (!isPartial || share.editions.length === 0)
        append(messages, missingMessages(share, slug, all.placeOf))
      const { dispatch: settings, placeOf } = workspace
      const { plan, messages: wrong } = planPackage(packable, share, {
        settings,
        placeOf,
        date,
        underEmbargo,
      })
      append(messages, wrong)
      if (plan) prepared.push({ packable, share, plan, design: loaded.publication.design })
    }
  }
  append(messages, sameNames(prepared, workspace))
  return { prepared, messages: distinct(messages) }
}

/** Two packages of one name would leave one of them. */
function sameNames(prepared: readonly Prepared[], { placeOf }: Workspace): Message[] {
  const names = prepared.map(({ plan }) => plan.packageFile.toLowerCase())
  const twice = prepared.find((_, index) => names.indexOf(names[index] ?? '') < index)
  if (!twice) return []
  const reason = `Unexpected name \`${twice.plan.packageFile}\` for two packages, expected \`{recipient}\` and \`{slug}\` or \`{identifier}\` in the pattern`
  return [
    problem(
      { source: 'pack', file: 'rapporteur.yaml', blame: 'configuration' },
      { ruleId: 'package-name', place: placeOf(['dispatch', 'package-name']), reason },
    ),
  ]
}

function distinct(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}

function added(register: Register, file: string, made: Package, { recipient, missing }: Share): Register {
  const { record } = made
  const { ssh, minisign, pdf } = record.signatures
  return withEntry(register, {
    date: record.date,
    publication: record.publication.slug,
    identifier: record.publication.identifier,
    recipient: { id: recipient.id, name: recipient.name, channel: recipient.channel },
    languages: record.languages,
    formats: record.formats,
    partial: record.partial ? missing : null,
    underEmbargo: record.underEmbargo,
    package: { file, sha256: sha256(made.bytes), beforeSigning: made.beforeSigning },
    signatures: [
      ...(ssh ? [`ssh ${ssh.fingerprint}`] : []),
      ...(minisign ? [`minisign ${minisign.keyId}`] : []),
      ...(pdf ? [`pdf ${pdf.fingerprint}`] : []),
    ],
    files: made.files,
  })
}

function summary(file: string, { record, count }: Package): PackResult['packed'][number] {
  const remarks = [
    ...(record.partial ? ['partial'] : []),
    ...(record.underEmbargo === null ? [] : [`under embargo until ${record.underEmbargo}`]),
  ]
  return { file, recipient: record.recipient.name, files: count, remarks }
}

function damagedRegister(file: string, reason: string): Message {
  return problem({ source: 'pack', file, blame: 'configuration' }, { ruleId: 'damaged-register', reason })
}
