import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { workspace } from '../support/workspace.js'

describe('preview should', () => {
  it('refuse a publication that is not there, and a folder without any', async () => {
    const unknown = await workspace().run('preview', 'goof')
    expect(unknown.exitCode).toBe(2)
    expect(unknown.error).toMatch(/Unknown publication `goof`.*`good`/)
    expect((await workspace({}).run('preview')).exitCode).toBe(2)
  })

  it('refuse a port that is none, or that another program uses', async () => {
    for (const port of ['65536', '-1', 'http', '1e3'])
      expect((await workspace().run('preview', '--port', port)).exitCode).toBe(2)
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      other.close()
    })
    const { port } = other.address() as AddressInfo
    const taken = await workspace().run('preview', '--port', String(port))
    expect(taken.exitCode).toBe(2)
    expect(taken.error).toContain('another program uses it')
  })
})
