import type { Message, Place, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { codeFrame } from './code-frame.js'
import type { ReporterContext } from './reporter.js'

const colours = { error: 31, warning: 33, info: 36 } satisfies Record<Severity, number>

/** Messages for people: place, reason, code frame, hint, and the second place that explains the first. */
export function pretty(messages: readonly Message[], context: ReporterContext): string {
  const known = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? context.textOf(file)?.split(/\r\n|\n|\r/) ?? []
    known.set(file, lines)
    return lines
  }
  return messages.map((message) => one(message, context, linesOf)).join('\n')
}

type LinesOf = (file: string) => readonly string[]

function one(message: Message, context: ReporterContext, linesOf: LinesOf): string {
  const paint = (code: number, text: string) => (context.colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  const lines = [
    `${paint(colours[message.severity], message.severity)}${paint(1, `: ${message.reason}`)}`,
    ...framed(message.file, message.place, linesOf, paint),
    ...(message.cause
      ? [
          `   ${paint(36, '=')} ${message.cause.reason}:`,
          ...framed(message.cause.file, message.cause.place, linesOf, paint),
        ]
      : []),
    ...(message.note ? [`   ${paint(32, '=')} ${paint(1, 'help')}: ${message.note}`] : []),
    `   ${paint(2, `= rule: ${message.source}/${message.ruleId}`)}`,
  ]
  return `${lines.join('\n')}\n`
}

function framed(
  file: string,
  place: Place | null,
  linesOf: LinesOf,
  paint: (code: number, text: string) => string,
): string[] {
  return [
    `  ${paint(34, '-->')} ${writtenPlace(file, place)}`,
    ...(place ? codeFrame(linesOf(file), place, paint) : []),
  ]
}
