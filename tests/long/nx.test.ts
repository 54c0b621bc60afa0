import { expect, it } from 'vitest'
import { measure } from '../../scripts/nx/measure.mjs'

it('Nx should take every edition from its cache that nothing has changed, on any machine, byte for byte', async () => {
  const measured = await measure(20)
  const { cold, again, elsewhere, changed, stranger } = measured
  for (const build of [cold, again, elsewhere, changed, stranger])
    expect(build.failed, build.printed).toBe(false)
  // In HTML each, every fifth in Markdown, every twentieth in PDF.
  expect(cold).toMatchObject({ editions: 25, kept: 0 })
  expect(again).toMatchObject({ editions: 25, kept: 25 })
  expect(elsewhere).toMatchObject({ editions: 25, kept: 25, remote: 25 })
  expect(changed).toMatchObject({ editions: 25, kept: 24 })
  expect(stranger).toMatchObject({ editions: 25, kept: 24 })
  expect(measured.isSame).toBe(true)
  expect(measured.stored).toBe(25)
  // Who may only read gives nothing.
  expect(measured.refused).toBeGreaterThan(0)
})

it('a task should be a publication where that is asked for, read and examined once', async () => {
  const { cold, again, elsewhere, isSame } = await measure(5, 'publication')
  for (const build of [cold, again, elsewhere]) expect(build.failed, build.printed).toBe(false)
  expect(cold).toMatchObject({ editions: 5, kept: 0 })
  expect(again).toMatchObject({ editions: 5, kept: 5 })
  expect(elsewhere).toMatchObject({ editions: 5, remote: 5 })
  expect(isSame).toBe(true)
})
