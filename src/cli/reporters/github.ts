import type { Message, Severity } from '../../model/message.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function github(messages: readonly Message[]): string {
  return messages.map(line).join('')
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

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
