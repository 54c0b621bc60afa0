import { readFileSync } from 'node:fs'

/** The version that a `package.json` states; null when there is no such file. */
export function packageVersion(file: string | URL): string | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : null
  } catch {
    return null
  }
}

/** Our own version. */
export function ownVersion(): string {
  return packageVersion(new URL('../../package.json', import.meta.url)) ?? 'unknown'
}
