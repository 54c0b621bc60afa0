import { readSshKey, type SshKey } from './ssh-key.js'

/** A key that is trusted, and for what (ssh-keygen(1), ALLOWED SIGNERS). */
export interface AllowedSigner {
  /** Patterns of who signs with it; null: a public key alone, for anyone. */
  principals: string[] | null
  key: SshKey
  /** Null: any. */
  namespaces: string[] | null
  /** Times as written, `YYYYMMDD[HHMM[SS]][Z]`; null: no bound. */
  validAfter: string | null
  validBefore: string | null
}

const option = /(?:^|,)\s*([a-z-]+)(?:="([^"]*)")?/giu

/**
 * Reads a list of allowed signers, or public keys; certificate authorities are left out.
 * @returns null where a line is neither
 */
export function readAllowedSigners(text: string): AllowedSigner[] | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const signers = lines.map(signerIn)
  return signers.length === 0 || signers.includes(null) ? null : signers.filter((one) => one !== null)
}

function signerIn(line: string): AllowedSigner | null {
  const [, before = '', blob = ''] =
    /^(.*?)(?:^|\s)(?:sk-)?(?:ssh|ecdsa)-[\w@.-]+\s+([A-Za-z0-9+/]+=*)(?:\s.*)?$/u.exec(line) ?? []
  const key = readSshKey(blob)
  if (!key) return null
  const [, principals = null, options = ''] = /^\s*(\S+)\s*(.*)$/u.exec(before) ?? []
  const said = new Map(
    [...options.matchAll(option)].map(([, name = '', value]) => [name.toLowerCase(), value]),
  )
  if (said.has('cert-authority')) return null
  return {
    principals: principals?.replace(/^"|"$/gu, '').split(',') ?? null,
    key,
    namespaces: said.get('namespaces')?.split(',') ?? null,
    validAfter: said.get('valid-after') ?? null,
    validBefore: said.get('valid-before') ?? null,
  }
}

/** Whether a signer may sign as somebody: patterns with `*` and `?`, and `!` before those that may not. */
export function maySignAs({ principals }: AllowedSigner, identity: string): boolean {
  if (principals === null) return true
  const matches = (pattern: string) => {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
      .replace(/\*/gu, '.*')
      .replace(/\?/gu, '.')
    return new RegExp(`^${source}$`, 'iu').test(identity)
  }
  const denied = principals.filter((one) => one.startsWith('!'))
  if (denied.some((one) => matches(one.slice(1)))) return false
  return principals.some((one) => !one.startsWith('!') && matches(one))
}

/** Whether a key is valid at the beginning of a day, `YYYY-MM-DD`, as `-O verify-time=` takes it. */
export function isValidOn({ validAfter, validBefore }: AllowedSigner, date: string): boolean {
  const time = digits(date)
  return (
    (validAfter === null || digits(validAfter) <= time) &&
    (validBefore === null || time <= digits(validBefore))
  )
}

function digits(time: string): string {
  return time.replace(/\D/gu, '').padEnd(14, '0')
}
