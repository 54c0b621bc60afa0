import { expect, it, vi } from 'vitest'
import { before, impatientLocks, scenario } from '../../support/crash-scenario.js'
import { workspace } from '../../support/workspace.js'

vi.mock('node:fs/promises', async (original) =>
  (await import('../../support/failing-disk.js')).countedDisk(
    await original<typeof import('node:fs/promises')>(),
  ),
)
impatientLocks()

// Every call, and every call of a killed process, is tried by the long tests.
const step = 9

it('should lose nothing when it is stopped at a change of the disk', async () => {
  const { prepare, stopAt } = scenario(workspace(before))
  const calls = await prepare('changes')
  expect(calls).toBeGreaterThan(100)
  for (let call = 1; call <= calls; call += step) await stopAt(call, 'changes')
}, 120_000)

it('should keep the last good output whole when the disk refuses a change', async () => {
  const { prepare, failAt } = scenario(workspace(before))
  const calls = await prepare('changes')
  for (let call = 1; call <= calls; call += step) await failAt(call, call % 2 ? 'ENOSPC' : 'EIO')
}, 120_000)
