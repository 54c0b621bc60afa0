import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'
import { serve } from './support/serve.js'

/** Fixed, so that a failure here is the same everywhere. */
const seed = 20_170_424

/** What the server says to some bytes, until it closes the connection or says nothing more. */
function said(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    const end = () => {
      socket.destroy()
      resolve(text)
    }
    socket.setTimeout(500, end)
    socket.on('data', (part) => {
      text += part.toString('latin1')
    })
    socket.on('error', end)
    socket.on('close', end)
  })
}

const hostile = fc.oneof(
  fc.constantFrom(
    '..',
    '%2e%2e',
    '%00',
    '/',
    '\\',
    '//',
    '?view=en:html',
    '?pages',
    '#',
    '\r\n',
    '{',
    '\u202e',
  ),
  fc.constantFrom(
    'editions',
    'events',
    'open',
    'page.js',
    '__proto__',
    'constructor',
    'source/good/secret.txt',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

it('should answer hostile requests with a refusal, give nothing away and go on', {
  timeout: 60_000,
}, async () => {
  const served = await serve(workspace({ ...goodFiles, 'source/good/secret.txt': 'the secret' }), true)
  const { port, pathname, host } = new URL(served.address)
  const request = fc
    .record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'CONNECT', 'get', ''),
      known: fc.boolean(),
      path: fc.array(hostile, { maxLength: 4 }),
      headers: fc.array(
        fc.tuple(
          fc.constantFrom('Host', 'Origin', 'Sec-Fetch-Site', 'Content-Length', 'Range', 'Expect'),
          hostile,
        ),
        { maxLength: 3 },
      ),
      body: fc.oneof(hostile, fc.json()),
    })
    .map(({ method, known, path, headers, body }) =>
      [
        `${method} ${known ? pathname : '/'}${path.join('/')} HTTP/1.1`,
        ...(known ? [`Host: ${host}`, `Origin: http://${host}`] : []),
        ...headers.map(([name, value]) => `${name}: ${value}`),
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    )
  await fc.assert(
    fc.asyncProperty(request, async (text) => {
      const answer = await said(Number(port), Buffer.from(text, 'utf8'))
      expect(answer).not.toContain('the secret')
      // Nothing at all, a page or stream of ours, or a refusal; never a fault.
      expect(answer).toMatch(/^(?:$|HTTP\/1\.1 (?:100|200|4\d\d|501) )/)
    }),
    { seed, numRuns: 150, endOnFailure: true },
  )
  expect(served.opened).toEqual([])
  expect((await served.ask('')).status).toBe(200)
})
