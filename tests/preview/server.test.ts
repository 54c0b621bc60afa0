import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'
import { serve } from './support/serve.js'

const view = 'publication=good&view=en:html'
const edition = 'editions/good/en/good.en.html'

describe('the preview should', () => {
  it('show an edition without writing anything', async () => {
    const place = workspace()
    const served = await serve(place)
    const state = await served.stateWhere(view, ({ editions }) => editions.length > 0)
    expect(state.publications).toEqual(['good'])
    const { status, body, headers } = await served.ask(edition)
    expect(status).toBe(200)
    expect(body).toContain('Words.')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(existsSync(path.join(place.root, 'out'))).toBe(false)
  })

  it('show what was changed, and keep the last good pages while there is an error', async () => {
    const place = workspace()
    const served = await serve(place)
    const first = await served.stateWhere(view, ({ editions }) => editions.length > 0)
    place.write({ 'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nOther words.\n' })
    served.changed()
    const second = await served.stateWhere(
      view,
      ({ editions }) => editions[0] !== undefined && editions[0].version !== first.editions[0]?.version,
    )
    expect((await served.ask(edition)).body).toContain('Other words.')
    place.write({ 'source/good/en.md': '---\ntitle: A report\n---\n\n[](#nowhere) \n\n#### Too deep\n' })
    served.changed()
    const third = await served.stateWhere(
      view,
      ({ held, messages }) => held.length > 0 && messages.some(({ severity }) => severity === 'error'),
    )
    expect(third.editions[0]?.version).toBe(second.editions[0]?.version)
    expect((await served.ask(edition)).body).toContain('Other words.')
    const [error] = third.messages.filter(({ severity }) => severity === 'error')
    expect(error?.href).toMatch(/^vscode:\/\/file\/.*source\/good\/en\.md:\d+:\d+$/)
  })

  it('be reached on this machine alone', async () => {
    const served = await serve(workspace())
    const { hostname, port } = new URL(served.address)
    expect(hostname).toBe('127.0.0.1')
    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) expect(await refuses(address, Number(port))).toBe(true)
  })

  it('answer no other host, token, site or method', async () => {
    const served = await serve(workspace())
    const { port, pathname, host } = new URL(served.address)
    const status = async (...args: Parameters<typeof served.ask>) => (await served.ask(...args)).status
    expect(await status('')).toBe(200)
    expect(await status('', { headers: { host: `localhost:${port}` } })).toBe(200)
    for (const other of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
      `[::1]:${port}`,
    ])
      expect(await status('', { headers: { host: other } })).toBe(421)
    for (const wrong of [
      '/',
      '/page.js',
      `/${'x'.repeat(32)}/`,
      pathname.slice(0, -2),
      `/${pathname}`,
      '/%2e%2e/',
    ])
      expect(await status(wrong)).toBe(404)
    expect(await status('', { headers: { origin: 'http://evil.example' } })).toBe(403)
    expect(await status('', { headers: { origin: 'null' } })).toBe(403)
    for (const site of ['cross-site', 'same-site'])
      expect(await status('', { headers: { 'sec-fetch-site': site } })).toBe(403)
    expect(await status('', { method: 'PUT', headers: { origin: `http://${host}` } })).toBe(405)
    expect(await status('open', { method: 'POST', body: '{}' })).toBe(403)
  })

  it('send nothing but its page and editions that were made', async () => {
    const served = await serve(workspace({ ...goodFiles, 'source/good/secret.txt': 'secret' }))
    await served.stateWhere(view, ({ editions }) => editions.length > 0)
    for (const other of [
      '../package.json',
      '%2e%2e/package.json',
      'editions/../../../etc/passwd',
      'editions/good/../../source/good/en.md',
      'editions/good/secret.txt',
      'editions/good/fr/good.fr.html',
      'editions/__proto__/en',
      'constructor',
      'page.js/../../bundle/packages.json',
    ])
      expect(await served.ask(other)).toMatchObject({ status: 404 })
  })

  it('let nothing run, send or leave from an edition', async () => {
    const served = await serve(workspace())
    await served.stateWhere(view, ({ editions }) => editions.length > 0)
    const { headers } = await served.ask(edition)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox allow-same-origin')
    expect(policy).not.toMatch(/allow-scripts|script-src|https?:/)
    const page = await served.ask('')
    expect(String(page.headers['content-security-policy'])).toMatch(
      /script-src 'self';.*frame-ancestors 'none'/,
    )
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('open the places of messages in an editor, and nothing else', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'kind: plain\nformats: [html]\nlanguages: [en]\n',
      'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nSee [](#nowhere).\n',
    })
    const served = await serve(place, true)
    const { messages } = await served.stateWhere(view, (state) => state.messages.length > 0)
    const { file, line, href } = messages[0] ?? { file: '', line: 0, href: '' }
    expect(href).toBeNull()
    const origin = new URL(served.address).origin
    const open = (body: string) => served.ask('open', { method: 'POST', headers: { origin }, body })
    expect((await open(JSON.stringify({ file, line, column: 1 }))).status).toBe(200)
    expect(served.opened).toEqual([{ file, line, column: 1 }])
    for (const wrong of [
      JSON.stringify({ file: '/etc/passwd', line: 1, column: 1 }),
      JSON.stringify({ file, line: 999, column: 1 }),
      JSON.stringify({ file, line: '1', column: 1 }),
      '{',
      'x'.repeat(20_000),
    ])
      expect((await open(wrong)).status).toBeGreaterThanOrEqual(400)
    expect(served.opened).toHaveLength(1)
  })
})

function refuses(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    socket.on('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.on('error', () => resolve(true))
    socket.on('timeout', () => {
      socket.destroy()
      resolve(true)
    })
  })
}
