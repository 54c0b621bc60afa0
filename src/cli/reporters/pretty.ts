import type { Message, Place, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { painted, paragraph, plain, type SafeText, said, together } from '../safe-text.js'
import { codeFrame } from './code-frame.js'
import type { ReporterContext } from './reporter.js'

const colours = { error: 31, warning: 33, info: 36 } satisfies Record<Severity, number>

/** Messages for people: place, reason, code frame, hint, and the second place that explains the first. */
export function pretty(messages: readonly Message[], context: ReporterContext): SafeText {
  const known = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? context.textOf(file)?.split(/\r\n|\n|\r/) ?? []
    known.set(file, lines)
    return lines
  }
  return together(
    messages.map((message) => one(message, context, linesOf)),
    '\n',
  )
}

type LinesOf = (file: string) => readonly string[]
type Paint = (code: number, text: SafeText) => SafeText

function one(message: Message, context: ReporterContext, linesOf: LinesOf): SafeText {
  const paint: Paint = (code, text) => (context.colour ? painted(code, text) : text)
  const marked = (colour: number, text: SafeText) =>
    together([said`   `, paint(colour, said`=`), said` `, text])
  const help = ({ note }: Message) =>
    note === undefined
      ? []
      : [marked(32, together([paint(1, said`help`), said`: `, paragraph(note, said`   | `)]))]
  const lines = [
    together([
      paint(colours[message.severity], plain(message.severity)),
      paint(1, said`: ${message.reason}`),
    ]),
    ...framed(message.file, message.place, linesOf, paint),
    ...(message.cause
      ? [
          marked(36, said`${message.cause.reason}:`),
          ...framed(message.cause.file, message.cause.place, linesOf, paint),
        ]
      : []),
    ...help(message),
    together([said`   `, paint(2, said`= rule: ${message.source}/${message.ruleId}`)]),
  ]
  return together([together(lines, '\n'), lineEnd])
}

const lineEnd = said`\n`

function framed(file: string, place: Place | null, linesOf: LinesOf, paint: Paint): SafeText[] {
  return [
    together([said`  `, paint(34, said`-->`), said` ${writtenPlace(file, place)}`]),
    ...(place ? codeFrame(linesOf(file), place, paint) : []),
  ]
}
