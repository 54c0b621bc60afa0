import type { Fault } from '../model/fault.js'
import { type FaultId, faults } from '../model/faults/index.js'
import type { Message, Place, Severity } from '../model/message.js'
import { isMarkdownName } from '../read/markdown-name.js'

/** What is known of a problem, or null where no problem has that id. */
export function faultOf(id: string): Fault | null {
  return isFault(id) ? faults[id] : null
}

function isFault(id: string): id is FaultId {
  return Object.hasOwn(faults, id)
}

/** Whether people can set how much a problem weighs. */
export function isAdjustable(id: string): boolean {
  return faultOf(id)?.inBareFolder !== undefined
}

/** Divides messages into those whose severity is fixed, and those that people can set, as they weigh in this folder. */
export function weigh(
  messages: readonly Message[],
  isBare: boolean,
): { fixed: Message[]; adjustable: Message[] } {
  const fixed: Message[] = []
  const adjustable: Message[] = []
  for (const message of messages) {
    const mildly = faultOf(message.ruleId)?.inBareFolder
    if (mildly === undefined) fixed.push(message)
    // Templates and settings were written for us.
    else if (isBare && message.severity === 'error' && message.blame === 'source')
      adjustable.push({ ...message, severity: mildly })
    else adjustable.push(message)
  }
  return { fixed, adjustable }
}

/**
 * What rules found, as it weighs in a folder without `publication.yaml`: its files may have been translated at other
 * times or in part, so that no difference between them hinders the build.
 */
export function weighRules(messages: readonly Message[], isBare: boolean): Message[] {
  return messages.map((message) =>
    isBare && message.source === 'parity' && message.severity === 'error'
      ? { ...message, severity: 'warning' }
      : message,
  )
}

/** What rules weigh in a folder without `publication.yaml`, where nobody has promised a finished report. */
export const bareSeverities: Readonly<Record<string, Severity>> = {
  'empty-heading': 'info',
  'mixed-scripts': 'warning',
}

/** The message with the help that is known of its problem, and the start of its file where it stands nowhere in it. */
export function withHelp(message: Message): Message {
  const fault = faultOf(message.ruleId)
  const note = message.note ?? fault?.note
  const place =
    message.place ?? (fault?.withoutPlace === undefined && isText(message.file) ? fileStart : null)
  return { ...message, place, ...(note === undefined ? {} : { note }) }
}

const fileStart: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function isText(file: string): boolean {
  return isMarkdownName(file) || /\.(?:yaml|svg)$/.test(file)
}
