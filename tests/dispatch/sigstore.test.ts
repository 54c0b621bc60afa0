import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verifyBundle } from '../../src/dispatch/sigstore/verify-bundle.js'
import type { OpenedPackage } from '../../src/dispatch/verify/opened-package.js'
import { checkSigstore } from '../../src/dispatch/verify/signatures/check-sigstore.js'
import { day, sendingWorkspace } from './support/sending-workspace.js'

const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url))
const text = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const [bundle, root, message] = [
  text('message.sigstore.json'),
  text('trusted-root.json'),
  text('message.txt'),
]
const bytes = new TextEncoder().encode(message)

describe('a bundle of Sigstore should', () => {
  it('name who signed, where logs and certificate are those of the trust root', async () => {
    expect(await verifyBundle(bundle, bytes, root)).toEqual({
      identity: 'office@example.org',
      issuer: 'https://token.actions.example.org',
    })
  })

  it('not hold of other bytes, of another root, or with an entry of the log changed', async () => {
    const key = /"rawBytes": "(.{40})/gu
    const keys = [...root.matchAll(key)].map(([, start = '']) => start)
    expect(keys.length).toBe(3)
    const cases: [bundle: string, content: Uint8Array, root: string][] = [
      [bundle, new TextEncoder().encode(`${message} `), root],
      ...keys.map((start): (typeof cases)[number] => [
        bundle,
        bytes,
        root.replace(start, `${start.slice(0, -4)}AAAA`),
      ]),
      [bundle.replace(/"integratedTime": "\d+"/u, '"integratedTime": "1"'), bytes, root],
      [bundle.replace(/"logIndex": "\d+"/u, '"logIndex": "77"'), bytes, root],
      ['{}', bytes, root],
      [bundle, bytes, '{}'],
      ['', bytes, root],
    ]
    for (const [index, [one, content, trusted]] of cases.entries())
      expect(await verifyBundle(one, content, trusted), `case ${index}`).toHaveProperty('reason')
  })

  it('be reported in a package: missing, of another, by somebody else', async () => {
    const reported = async (
      files: Record<string, string>,
      trust: Parameters<typeof checkSigstore>[1],
      sums = message,
    ) => {
      const rules: string[] = []
      const opened = {
        files: new Map(
          Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)]),
        ),
        sums,
      }
      // Nothing else of a package is looked at here.
      const said = await checkSigstore(opened as unknown as OpenedPackage, trust, (rule) => rules.push(rule))
      return [rules.join(), said]
    }
    const packed = { 'SHA256SUMS.sigstore.json': bundle }
    const trust = { root, identity: 'office@example.org', bundle: null }
    expect(await reported(packed, trust)).toEqual([
      '',
      'by Sigstore identity office@example.org (https://token.actions.example.org)',
    ])
    expect(await reported({}, { ...trust, bundle })).toEqual(await reported(packed, trust))
    expect((await reported({}, trust))[0]).toBe('no-signature')
    expect((await reported(packed, { ...trust, identity: 'boss@example.org' }))[0]).toBe('wrong-key')
    expect((await reported(packed, trust, `${message} `))[0]).toBe('bad-signature')
    expect(await reported(packed, null)).toEqual([
      '',
      'by Sigstore, which was not verified without --trusted-root',
    ])
    expect(await reported({}, null)).toEqual(['', null])
  })

  it('be asked for on the command line', async () => {
    const place = sendingWorkspace()
    await place.run('pack', ...day)
    for (const name of ['trusted-root.json', 'message.sigstore.json'])
      writeFileSync(path.join(place.root, name), text(name))
    const file = 'dispatch/packages/report_archive.zip'
    const missing = await place.messages('verify', file, '--trusted-root', 'trusted-root.json')
    expect(missing.messages.map(({ ruleId }) => ruleId)).toEqual(['no-signature'])
    const args = ['--trusted-root', 'trusted-root.json', '--bundle', 'message.sigstore.json']
    const other = await place.messages('verify', file, ...args)
    expect(other.messages.map(({ ruleId }) => ruleId)).toEqual(['bad-signature'])
    expect((await place.run('verify', file, '--trusted-root', 'nowhere.json')).exitCode).toBe(2)
  })
})
