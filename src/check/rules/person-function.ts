import { plainText } from '../../model/plain-text.js'
import type { Person } from '../../model/report.js'
import { walk } from '../../model/walk.js'
import { nodeMessage } from '../node-message.js'
import type { CheckRule } from '../types.js'

/** People in official reports speak for an office: a name alone does not say for whom. */
export const personFunction: CheckRule = {
  id: 'person-function',
  source: 'check',
  severity: 'error',
  summary: 'A person without function.',
  reason: 'A name alone does not say for whom somebody spoke.',
  note: 'Write the function after the name: `- **Simon Adams**, Executive Director`.',
  examples: {
    accepted: [{ text: ':::people\n- **Simon Adams**, Executive Director\n:::' }],
    rejected: [
      {
        text: ':::people\n- **Simon Adams**\n:::',
        messages: ['Missing function of `Simon Adams`'],
      },
    ],
  },
  check: (checked) => {
    const people: Person[] = []
    walk(checked.report, (node) => {
      if (node.type === 'person' && plainText(node.function).trim() === '') people.push(node)
    })
    return people.map((person) =>
      nodeMessage(personFunction, checked, person, `Missing function of \`${plainText(person.name)}\``),
    )
  },
}
