import type { Element } from 'hast'
import { element } from '../../formats/html/element.js'
import type { Message, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { quoted } from '../quoted.js'
import { section } from '../section.js'
import type { EvidencePage } from '../types.js'

const headings: [Severity, string][] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Remarks'],
]

/** Every message about the sources, at its place. */
export function messagesSection({ messages }: EvidencePage): Element {
  return section(
    'messages',
    'Messages',
    messages.length === 0 ? element('p', {}, 'None: the sources were read without a remark.') : null,
    headings.flatMap(([severity, heading]) => {
      const found = messages.filter((message) => message.severity === severity)
      return found.length === 0
        ? []
        : [
            element('h3', {}, `${heading} (${found.length})`),
            element('ul', { className: ['findings'] }, found.map(item)),
          ]
    }),
  )
}

function item(message: Message): Element {
  const { place, cause } = message
  const line = (words: string) => element('p', { className: ['where'] }, quoted(words))
  return element(
    'li',
    {},
    element('p', {}, quoted(message.reason)),
    message.note ? element('p', {}, quoted(message.note)) : null,
    line(`${writtenPlace(message.file, place)} · ${message.source}:${message.ruleId}`),
    cause ? line(`${cause.reason} · ${writtenPlace(cause.file, cause.place)}`) : null,
  )
}
