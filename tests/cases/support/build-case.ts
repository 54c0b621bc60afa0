import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { auditOutput } from '../../../src/audit/output.js'
import type { EditionReading } from '../../../src/audit/reading.js'
import { formats } from '../../../src/build/formats.js'
import { build } from '../../../src/build/index.js'
import type { Message } from '../../../src/model/message.js'

/** An edition as its own reader reads it back. */
export interface ReadEdition {
  format: string
  bytes: Uint8Array
  reading: EditionReading
}

/** What became of a case. */
export interface BuiltCase {
  /** What `check` reports and what `build` reports, and whether each refuses. */
  checked: { messages: Message[]; isRefused: boolean }
  built: { messages: Message[]; isRefused: boolean }
  /** What the audit finds in the folder as it was written. */
  audited: Message[]
  editions: ReadEdition[]
}

const workspaceMarks = ['rapporteur.yaml', 'source', 'templates']

/** Checks, builds and audits a copy of a case in all formats; what each reader reads is kept. */
export async function buildCase(folder: string): Promise<BuiltCase> {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-case-'))
  try {
    const isWorkspace = workspaceMarks.some((name) => existsSync(path.join(folder, name)))
    const target = isWorkspace ? root : path.join(root, 'source', 'case')
    mkdirSync(target, { recursive: true })
    cpSync(folder, target, { recursive: true, filter: (file) => path.basename(file) !== 'expected.yaml' })
    const settings = path.join(root, 'rapporteur.yaml')
    if (!existsSync(settings))
      writeFileSync(settings, `defaults: { formats: [${formats.map(({ name }) => name).join(', ')}] }\n`)
    const options = { cwd: root, publications: [], languages: [], formats: [], out: null, strict: false }
    const built = await build({ ...options, write: true })
    // A build checks first: where it reports nothing, a check alone has nothing to report either.
    const isSilent = built.messages.length === 0 && built.failed.length === 0
    const checked = isSilent ? built : await build({ ...options, write: false })
    const outcome = ({ messages, failed }: typeof built) => ({ messages, isRefused: failed.length > 0 })
    const result: BuiltCase = { checked: outcome(checked), built: outcome(built), audited: [], editions: [] }
    if (built.editions.length > 0) {
      const readable = formats.map((format) => ({
        ...format,
        read: async (bytes: Uint8Array) => {
          const reading = await format.read(bytes)
          result.editions.push({ format: format.name, bytes, reading })
          return reading
        },
      }))
      result.audited = (await auditOutput(built.out, readable)).messages
    }
    return result
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** A message as an expectation writes it. */
export function messageLine({ file, place, severity, ruleId }: Message): string {
  const where = place ? `:${place.start.line}:${place.start.column}` : ''
  return `${file.replace(/^source\/[^/]+\//u, '')}${where} ${severity} ${ruleId}`
}
