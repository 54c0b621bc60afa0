import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { has } from './programs.js'

/** Whether keys can be made and used here. */
export const canSign = has('ssh-keygen') && has('minisign')

const fixtures = fileURLToPath(new URL('../../fixtures/signatures/', import.meta.url))

/** A file among the keys and certificates for tests. */
export const keyFile = (name: string): string => path.join(fixtures, name)

/** Makes keys of OpenSSH and Minisign in a folder: `office` and `stranger`, each with its public key. */
export function makeKeys(folder: string): void {
  for (const name of ['office', 'stranger']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', name], { cwd: folder })
    const args = ['-G', '-W', '-p', `${name}-mini.pub`, '-s', `${name}-mini.key`]
    execFileSync('minisign', args, { cwd: folder })
  }
  process.env.RAPPORTEUR_PDF_PASSWORD = 'secret'
}

/** Options of `pack` that sign with all keys of somebody. */
export function signedBy(name: string, certificate = 'rsa.p12'): string[] {
  return ['--ssh-key', name, '--minisign-key', `${name}-mini.key`, '--pdf-key', keyFile(certificate)]
}
