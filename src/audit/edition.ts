import type { Message, Place } from '../model/message.js'
import { reasonOf } from '../model/reason-of.js'
import type { Report, ReportNode } from '../model/report.js'
import { transcribe } from '../model/transcribe.js'
import { nodesOf } from '../model/walk.js'
import { checkBookmarks } from './check-bookmarks.js'
import { checkMade, checkPictures } from './check-pictures.js'
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

/** Reads a finished edition back and compares it with what its Report says.
 *
 * @param options - `made` are the sums of the pictures that its format made; without them these are not compared.
 */
export async function auditEdition(
  bytes: Uint8Array,
  report: Report,
  options: { file: string; read: EditionReader; sourceFile: string; made?: readonly string[] | undefined },
): Promise<EditionAudit> {
  const expected = transcribe(report)
  const compared = expected.body.length + expected.notes.length
  try {
    const reading = await options.read(bytes, () => JSON.stringify(report).length)
    const { transcript, findings } = reading
    const nodes = nodesOf(report)
    const places = placesOf(nodes)
    const messages = compareTranscripts(expected, transcript, {
      ...options,
      placeOf: (id) => places.get(id) ?? null,
    })
    const all = [
      ...findings,
      ...checkPictures(report, nodes, reading),
      ...checkMade(options.made, reading.made),
      ...checkStatements(report, nodes, reading),
      ...checkBookmarks(nodes, reading.bookmarks),
      ...checkRunning(report, nodes, expected, reading),
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

function placesOf(nodes: readonly ReportNode[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const node of nodes) if ('id' in node && node.position) places.set(node.id, node.position)
  return places
}
