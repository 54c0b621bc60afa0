import { expect, it, vi } from 'vitest'
import { before, impatientLocks, scenario } from '../support/crash-scenario.js'
import { workspace } from '../support/workspace.js'

vi.mock('node:fs/promises', async (original) =>
  (await import('../support/failing-disk.js')).countedDisk(
    await original<typeof import('node:fs/promises')>(),
  ),
)
impatientLocks()

it('should lose nothing when it is stopped at any call of the file system', async () => {
  const { prepare, stopAt } = scenario(workspace(before))
  const calls = await prepare('all')
  expect(calls).toBeGreaterThan(200)
  for (let call = 1; call <= calls; call++) await stopAt(call, 'all')
})

it.each(['ENOSPC', 'EIO'])(
  'should keep the last good output whole when any change ends in %s',
  async (code) => {
    const { prepare, failAt } = scenario(workspace(before))
    const calls = await prepare('changes')
    for (let call = 1; call <= calls; call++) await failAt(call, code)
  },
)
