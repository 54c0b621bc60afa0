import { expect, it } from 'vitest'
import { readDesign } from '../../src/read/design.js'
import { templatesOf } from '../../src/read/templates.js'
import { workspace } from '../support/workspace.js'

it.each([
  ['[30, 25]', 'lines that are not 0.9 to 3.9 times as high as their letters'],
  ['[30, 200]', 'lines that are not 0.9 to 3.9 times as high as their letters'],
  ['[4, 5]', 'letters of less than 8 or more than 1,000 pixels'],
])('letters and lines of %s on the screen should be refused with their place', async (pair, reason) => {
  const { root } = workspace({
    'templates/designs/own/design.yaml': `scripts:\n  Latn:\n    html:\n      phone: { title: ${pair} }\n`,
  })
  const { messages } = await readDesign('own', templatesOf(root))
  expect(messages.map((message) => [message.reason, message.place?.start.line])).toEqual([
    [`Unexpected \`scripts.Latn.html.phone.title\`: ${reason}`, 4],
  ])
})
