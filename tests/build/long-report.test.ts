import { expect, it } from 'vitest'
import { longOptions, longPublications } from '../support/long-report.js'
import { workspace } from '../support/workspace.js'

it('should build and audit every kind of block with every option, from right to left', async () => {
  const length = { sections: 11, rows: 12, notes: 6 }
  const place = workspace({
    'rapporteur.yaml': '{}\n',
    ...longPublications('everything', longOptions.everything, length, ['ar']),
  })
  const built = await place.messages('build')
  expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(built.exitCode).toBe(0)
  expect((await place.run('audit')).exitCode).toBe(0)
}, 300_000)
