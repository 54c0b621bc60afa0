import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { build } from '../../src/build/index.js'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

it('the sample that comes with the program should give no message but remarks on negation', {
  timeout: 120_000,
}, async () => {
  const options = { cwd, publications: [], languages: [], formats: [], out: null, strict: true, write: false }
  const { messages } = await build(options)
  // Remarks on words of negation are for whoever revises a text.
  const reported = messages.filter(
    ({ severity, ruleId }) => severity !== 'info' || ruleId !== 'same-negation',
  )
  expect(reported.map(({ file, ruleId, reason }) => `${file} ${ruleId}: ${reason}`)).toEqual([])
})
