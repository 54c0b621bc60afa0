import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))

/** Runs the bundled command line, as `npm run compile` leaves it. */
async function run(words: readonly string[], isRead: boolean) {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', error: '' }
  if (isRead) child.stdout.on('data', (text) => (said.out += text))
  else child.stdout.destroy()
  child.stderr.on('data', (text) => (said.error += text))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { ...said, code }
}

describe('The bundled command line should', () => {
  it('say its version', async () => {
    expect(await run(['--version'], true)).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
  it('not mind when nobody reads what it says', async () => {
    expect(await run(['--help'], false)).toEqual({ code: 0, error: '', out: '' })
  })
})
