import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { largestText } from '../read/files.js'
import { readInputSync } from '../read/input.js'

const require = createRequire(import.meta.url)

/** What the `package.json` of a package says of it. */
export interface PackageFacts {
  version: string | null
  /** As an SPDX expression, where the package gives one. */
  licence: string | null
  /** Where faults are reported, where the package says so. */
  bugs: string | null
  /** Names of the packages that it needs when it runs. */
  dependencies: string[]
}

/** The facts of a `package.json`; null when there is no such file. */
export function packageFacts(file: string | URL): PackageFacts | null {
  try {
    const place = file instanceof URL ? fileURLToPath(file) : file
    const input = readInputSync(place, { inside: null, largest: largestText })
    if (!input.ok) return null
    const manifest: unknown = JSON.parse(new TextDecoder().decode(input.bytes))
    if (typeof manifest !== 'object' || manifest === null) return null
    return {
      version: 'version' in manifest ? String(manifest.version) : null,
      licence: 'license' in manifest && typeof manifest.license === 'string' ? manifest.license : null,
      bugs: 'bugs' in manifest ? addressOf(manifest.bugs) : null,
      dependencies: Object.keys(('dependencies' in manifest && manifest.dependencies) || {}),
    }
  } catch {
    return null
  }
}

/** The address in `bugs`: a text, or an object with `url` or `email`. */
function addressOf(bugs: unknown): string | null {
  if (typeof bugs === 'string') return bugs
  if (typeof bugs !== 'object' || bugs === null) return null
  if ('url' in bugs && typeof bugs.url === 'string') return bugs.url
  return 'email' in bugs && typeof bugs.email === 'string' ? bugs.email : null
}

/** Our own facts. */
export function ownFacts(): PackageFacts | null {
  return packageFacts(new URL('../../package.json', import.meta.url))
}

/** Names and versions of the packages that work for us: those that stay apart, and those in our bundle. */
export function ownPackages(): [name: string, version: string][] {
  const apart = (ownFacts()?.dependencies ?? []).map((name) => [name, installedVersion(name)] as const)
  const bundled = Object.entries(bundledPackages())
  return [...new Map([...apart, ...bundled])].sort(([a], [b]) => (a < b ? -1 : 1))
}

function installedVersion(name: string): string {
  const folders = require.resolve.paths(name) ?? []
  const facts = folders.map((folder) => packageFacts(path.join(folder, name, 'package.json')))
  return facts.find((one) => one !== null)?.version ?? 'unknown'
}

/** What `scripts/bundle.mjs` notes of the packages that it bundles. */
function bundledPackages(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(new URL('../../dist/bundle/packages.json', import.meta.url), 'utf8'))
  } catch {
    return {}
  }
}

/** Our own version. */
export function ownVersion(): string {
  return ownFacts()?.version ?? 'unknown'
}
