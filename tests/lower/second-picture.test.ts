import { expect, it } from 'vitest'
import { reportFrom } from '../support/report.js'

it('a second picture in a figure should be an error with its place', () => {
  const { messages } = reportFrom({
    text: '## A {#a}\n\n:::figure{#f}\n![Before](media/x.svg) ![After](media/y.svg)\n\nThe river\n:::\n',
  })
  expect(
    messages.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line, place?.start.column]),
  ).toEqual([['second-picture', 'error', 4, 24]])
})
