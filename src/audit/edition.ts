import type { Message, Place } from '../model/message.js'
import { reasonOf } from '../model/reason-of.js'
import type { Report } from '../model/report.js'
import { transcribe } from '../model/transcribe.js'
import { walk } from '../model/walk.js'
import { checkBookmarks } from './check-bookmarks.js'
import { checkPictures } from './check-pictures.js'
import { checkStatements } from './check-statements.js'
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
    const { transcript, findings } = reading
    const places = placesOf(report)
    const messages = compareTranscripts(expected, transcript, {
      ...options,
      placeOf: (id) => places.get(id) ?? null,
    })
    const all = [
      ...findings,
      ...checkPictures(report, reading.pictures),
      ...checkStatements(report, reading),
      ...checkBookmarks(report, reading.bookmarks),
      ...checkRunning(report, expected, reading),
    ]
    return { compared, messages: [...messages, ...all.map((finding) => found(finding, options.file))] }
  } catch (error) {
    return { compared: 0, messages: [unreadable(options.file, reasonOf(error))] }
  }
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
