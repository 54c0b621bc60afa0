import type { Message, Place, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { painted, paragraph, plain, type SafeText, said, together } from '../safe-text.js'
import { codeFrame } from './code-frame.js'
import { comparedRemarks, isComparedRemark } from './compared-remarks.js'
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
  const remarks = messages.filter(isComparedRemark)
  const rest = messages.filter((message) => !isComparedRemark(message))
  return together(
    [
      ...grouped(rest).map(({ message, others }) => one(message, others, context, linesOf)),
      ...comparedRemarks(remarks, context.colour),
    ],
    '\n',
  )
}

/** Messages that say the same of other places in a file, from which on the places alone are listed. */
const shownWhole = 3

interface Group {
  message: Message
  /** Lines of further messages of the rule, which are not shown one by one. */
  others: number[]
}

/** Of messages of one rule about one file the first few; the last of these lists the lines of the rest. */
function grouped(messages: readonly Message[]): Group[] {
  const known = new Map<string, Group[]>()
  return messages.flatMap((message) => {
    const key = `${message.severity} ${message.source}/${message.ruleId} ${message.file}`
    const group = known.get(key) ?? []
    known.set(key, group)
    if (message.severity === 'error' || group.length < shownWhole) {
      const shown = { message, others: [] }
      group.push(shown)
      return [shown]
    }
    group.at(-1)?.others.push(message.place?.start.line ?? 0)
    return []
  })
}

function furtherLines(lines: readonly number[]): string {
  const known = [...new Set(lines.filter((line) => line > 0))]
  const shown = known.slice(0, 12).join(', ')
  return `${lines.length} more of this rule${shown ? `, in line${known.length > 1 ? 's' : ''} ${shown}${known.length > 12 ? ', …' : ''}` : ''}`
}

type LinesOf = (file: string) => readonly string[]
type Paint = (code: number, text: SafeText) => SafeText

function one(
  message: Message,
  others: readonly number[],
  context: ReporterContext,
  linesOf: LinesOf,
): SafeText {
  const paint: Paint = (code, text) => (context.colour ? painted(code, text) : text)
  const marked = (colour: number, text: SafeText) =>
    together([said`   `, paint(colour, said`=`), said` `, text])
  const help = ({ note: own, fix }: Message) => {
    const note = [...(own === undefined ? [] : [own]), ...(fix ? [fixNote] : [])].join(' ')
    return note === ''
      ? []
      : [marked(32, together([paint(1, said`help`), said`: `, paragraph(note, said`   | `)]))]
  }
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
    ...(others.length > 0 ? [marked(36, said`${furtherLines(others)}`)] : []),
    together([said`   `, paint(2, said`= rule: ${message.source}/${message.ruleId}`)]),
  ]
  return together([together(lines, '\n'), lineEnd])
}

/** What is added to the help of a message that a program can mend. */
const fixNote = '`rapporteur check --fix` does this.'

const lineEnd = said`\n`

function framed(file: string, place: Place | null, linesOf: LinesOf, paint: Paint): SafeText[] {
  return [
    together([said`  `, paint(34, said`-->`), said` ${writtenPlace(file, place)}`]),
    ...(place ? codeFrame(linesOf(file), place, paint) : []),
  ]
}
