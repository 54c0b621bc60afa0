import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCacheServer } from '../../scripts/nx/cache-server.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cache-server-'))
let server: Awaited<ReturnType<typeof openCacheServer>>
beforeAll(async () => {
  server = await openCacheServer({ folder, readToken: 'reads', writeToken: 'writes' })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(method: 'GET' | 'PUT' | 'DELETE', name: string, token: string, body?: string) {
  const headers = { authorization: `Bearer ${token}` }
  const given = body === undefined ? {} : { body }
  const response = await fetch(`${server.address}/v1/cache/${name}`, { method, headers, ...given })
  return { status: response.status, text: await response.text() }
}

it('the cache server should give what was kept, to those with a token, and never change it', async () => {
  expect((await ask('GET', 'abc', 'reads')).status).toBe(404)
  expect((await ask('PUT', 'abc', 'writes', 'bytes')).status).toBe(200)
  expect(await ask('GET', 'abc', 'reads')).toEqual({ status: 200, text: 'bytes' })
  expect((await ask('PUT', 'abc', 'writes', 'other')).status).toBe(409)
  expect((await ask('GET', 'abc', 'writes')).text).toBe('bytes')
})

it('the cache server should take nothing from those who may only read, or from others', async () => {
  expect((await ask('PUT', 'def', 'reads', 'bytes')).status).toBe(403)
  expect((await ask('PUT', 'def', 'guessed', 'bytes')).status).toBe(401)
  expect((await ask('GET', 'abc', '')).status).toBe(401)
  expect((await ask('DELETE', 'abc', 'writes')).status).toBe(405)
  for (const name of ['..%2Fdef', '../def', 'a/b', ''])
    expect((await ask('PUT', name, 'writes', 'bytes')).status).toBe(404)
  expect(readdirSync(folder)).toEqual(['abc'])
})
