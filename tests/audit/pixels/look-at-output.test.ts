import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'

it('should draw what was built, and give nothing that was changed to the programs that draw', async () => {
  const place = workspace({
    'source/good/publication.yaml': 'languages: [en]\nformats: [pdf]\n',
    'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
  })
  expect((await place.messages('build')).exitCode).toBe(0)
  const whole = await place.messages('audit', '--thorough')
  expect(whole).toMatchObject({ exitCode: 0, messages: [] })
  const file = path.join(place.root, 'out/good/en/good.en.pdf')
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('\n% more\n')]))
  const changed = await place.messages('audit', '--thorough')
  expect(changed.exitCode).toBe(1)
  expect(changed.messages.map(({ ruleId }) => ruleId)).toContain('not-looked-at')
  expect(changed.messages.map(({ ruleId }) => ruleId)).not.toContain('undrawn-edition')
})
