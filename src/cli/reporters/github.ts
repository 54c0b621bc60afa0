import type { Message, Severity } from '../../model/message.js'
import { escapedFile, plain, type SafeText } from '../safe-text.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function github(messages: readonly Message[]): SafeText {
  return escapedFile(messages.map(line).join(''))
}

function line(message: Message): string {
  const { place } = message
  const properties = [
    `file=${property(message.file)}`,
    ...(place ? [`line=${place.start.line}`, `col=${place.start.column}`] : []),
    ...(place && place.end.line === place.start.line
      ? [`endLine=${place.end.line}`, `endColumn=${place.end.column}`]
      : []),
    `title=${property(`${message.source}/${message.ruleId}`)}`,
  ]
  const text = [message.reason, message.note].filter((part) => part !== undefined).join('\n')
  return `::${commands[message.severity]} ${properties.join(',')}::${data(text)}\n`
}

/** The message of a command: line ends are escaped as GitHub reads them, other controls shown. */
function data(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((part) => plain(part).replace(/%/gu, '%25'))
    .join('%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
