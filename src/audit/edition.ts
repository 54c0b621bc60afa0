import type { Message, Place } from '../model/message.js'
import type { Report } from '../model/report.js'
import { transcribe } from '../model/transcribe.js'
import { walk } from '../model/walk.js'
import { compareTranscripts } from './compare.js'
import type { EditionReader, EditionReading } from './reading.js'
import { checkRunning } from './running-text.js'

/** What came of reading an edition back. */
export interface EditionAudit {
  /** Entries of the Transcript that were compared. */
  compared: number
  messages: Message[]
}

/** Reads a finished edition back and compares it with what its Report says. */
export async function auditEdition(
  bytes: Uint8Array,
  report: Report,
  options: { file: string; read: EditionReader; sourceFile: string },
): Promise<EditionAudit> {
  const expected = transcribe(report)
  const compared = expected.body.length + expected.notes.length
  try {
    const reading = await options.read(bytes)
    const { transcript, findings, pictures } = reading
    const places = placesOf(report)
    const messages = compareTranscripts(expected, transcript, {
      ...options,
      placeOf: (id) => places.get(id) ?? null,
    })
    const all = [
      ...findings,
      ...exchangedPictures(report, pictures),
      ...checkRunning(report, expected, reading),
    ]
    return { compared, messages: [...messages, ...all.map((finding) => found(finding, options.file))] }
  } catch (error) {
    return { compared: 0, messages: [unreadable(options.file, reasonOf(error))] }
  }
}

/** What a reader or its library says of the file; where its own code stumbled, no more than that it is damaged. */
function reasonOf(error: unknown): string {
  const isOfCode =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  if (isOfCode || !(error instanceof Error) || /\bundefined\b/.test(error.message)) return 'it is damaged'
  return error.message
}

/** Pictures whose bytes are none of the Report's. */
function exchangedPictures(report: Report, pictures: readonly string[] = []): EditionReading['findings'] {
  const known = new Set(Object.values(report.media).map(({ hash }) => hash))
  return pictures
    .filter((hash) => !known.has(hash))
    .map((hash) => ({
      rule: 'exchanged-picture',
      place: hash.slice(0, 12),
      message: 'Unexpected picture, which is none of the report',
    }))
}

function found({ rule, place, message }: EditionReading['findings'][number], file: string): Message {
  return {
    ruleId: rule,
    source: 'audit',
    severity: 'error',
    file,
    place: null,
    reason: `${message} (${place})`,
    blame: 'source',
  }
}

function unreadable(file: string, reason: string): Message {
  return {
    ruleId: 'unreadable-edition',
    source: 'audit',
    severity: 'error',
    file,
    place: null,
    reason: `Cannot read the edition back: ${reason}`,
    blame: 'source',
  }
}

function placesOf(report: Report): Map<string, Place> {
  const places = new Map<string, Place>()
  walk(report, (node) => {
    if ('id' in node && node.position) places.set(node.id, node.position)
  })
  return places
}
