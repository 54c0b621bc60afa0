import type { Message, Place, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { codeFrame } from './code-frame.js'
import type { ReporterContext } from './reporter.js'

const colours = { error: 31, warning: 33, info: 36 } satisfies Record<Severity, number>

/** Messages for people: place, reason, code frame, hint, and the second place that explains the first. */
export function pretty(messages: readonly Message[], context: ReporterContext): string {
  return messages.map((message) => one(message, context)).join('\n')
}

function one(message: Message, context: ReporterContext): string {
  const paint = (code: number, text: string) => (context.colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  const lines = [
    `${paint(colours[message.severity], message.severity)}${paint(1, `: ${message.reason}`)}`,
    ...framed(message.file, message.place, context, paint),
    ...(message.cause
      ? [
          `   ${paint(36, '=')} ${message.cause.reason}:`,
          ...framed(message.cause.file, message.cause.place, context, paint),
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
  context: ReporterContext,
  paint: (code: number, text: string) => string,
): string[] {
  const text = place && context.textOf(file)
  return [
    `  ${paint(34, '-->')} ${writtenPlace(file, place)}`,
    ...(place && text ? codeFrame(text, place, paint) : []),
  ]
}
