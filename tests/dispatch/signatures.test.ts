import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readMinisignKey } from '../../src/dispatch/minisign/minisign-key.js'
import { readMinisignSignature } from '../../src/dispatch/minisign/minisign-signature.js'
import { isValidOn, maySignAs, readAllowedSigners } from '../../src/dispatch/ssh/allowed-signers.js'
import { readSshSignature } from '../../src/dispatch/ssh/ssh-signature.js'

const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url))
const text = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const message = readFileSync(`${folder}message.txt`)
const other = Buffer.from('sum  file \n')
const names = readdirSync(folder).filter((name) => name.endsWith('.sig'))

describe('a signature of OpenSSH should', () => {
  it.each(names)('be read, whatever its key: %s', (name) => {
    const signature = readSshSignature(text(name))
    const [signer] = readAllowedSigners(text(name.replace('.sig', '.pub'))) ?? []
    expect(signature?.key.blob).toBe(signer?.key.blob)
    expect(signature?.key.fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/u)
    expect(signature?.namespace).toBe('file')
    expect(signature?.signs(message)).toBe(true)
    expect(signature?.signs(other)).toBe(false)
  })

  it('not be taken from another, or from bytes that are none', () => {
    expect(names.length).toBe(5)
    expect(readSshSignature('')).toBeNull()
    const lines = text('ed25519.sig').split('\n')
    expect(readSshSignature(lines.filter((_, index) => index !== 2).join('\n'))).toBeNull()
    const turned = text('ed25519.sig').replace(/.(?=\n-----END)/u, '')
    expect(readSshSignature(turned)?.signs(message) ?? false).toBe(false)
  })
})

describe('allowed signers should', () => {
  const [, blob = ''] = text('ed25519.pub').split(' ')
  const one = (line: string) => {
    const [signer] = readAllowedSigners(`# who may sign\n${line} ssh-ed25519 ${blob} comment\n`) ?? []
    if (!signer) throw new Error(`Not read: ${line}`)
    return signer
  }

  it('say who may sign', () => {
    const office = one('*@example.org,!boss@example.org namespaces="file,git"')
    expect(office.namespaces).toEqual(['file', 'git'])
    expect(maySignAs(office, 'office@example.org')).toBe(true)
    expect(maySignAs(office, 'boss@example.org')).toBe(false)
    expect(maySignAs(office, 'office@example.com')).toBe(false)
    expect(maySignAs(one('a?c'), 'abc')).toBe(true)
  })

  it('say when a key is valid, as ssh-keygen takes a day', () => {
    const year = one('a valid-after="20170101",valid-before="20171231235959Z"')
    expect(
      ['2016-12-31', '2017-01-01', '2017-12-31', '2018-01-01'].map((day) => isValidOn(year, day)),
    ).toEqual([false, true, true, false])
    expect(isValidOn(one('a'), '1999-01-01')).toBe(true)
  })

  it('be nothing else', () => {
    expect(readAllowedSigners('Words.\n')).toBeNull()
    expect(readAllowedSigners('')).toBeNull()
    expect(readAllowedSigners(`a ssh-ed25519 ${blob.slice(0, -8)}\n`)).toBeNull()
    expect(readAllowedSigners(`a cert-authority ssh-ed25519 ${blob}\n`)).toBeNull()
  })
})

describe('a signature of Minisign should', () => {
  const key = readMinisignKey(text('minisign.pub'))
  if (!key) throw new Error('No key')

  it.each(['hashed', 'plain'])('be read: %s', (name) => {
    const signature = readMinisignSignature(text(`${name}.minisig`))
    expect(text('minisign.pub')).toContain(key.id)
    expect(signature).toMatchObject({ id: key.id, trustedComment: 'office 2017-07-03' })
    expect(signature?.signs(message, key)).toBe(true)
    expect(signature?.signs(other, key)).toBe(false)
  })

  it('cover its comment', () => {
    const forged = readMinisignSignature(text('hashed.minisig').replace('2017-07-03', '2018-07-03'))
    expect(forged?.signs(message, key)).toBe(false)
  })

  it('be nothing else', () => {
    expect(readMinisignSignature(text('ed25519.sig'))).toBeNull()
    expect(readMinisignKey(text('ed25519.pub'))).toBeNull()
    expect(readMinisignKey('untrusted comment: nothing\nAAAA\n')).toBeNull()
  })
})
