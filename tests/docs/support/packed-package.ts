import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Puts the package, as npm packs it, into `node_modules` of a folder, and links what it needs.
 * @returns the folder of the package
 */
export function installPacked(folder: string): string {
  const modules = path.join(folder, 'node_modules')
  const own = path.join(modules, 'rapporteur')
  mkdirSync(own, { recursive: true })
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]
  const packed = execFileSync('npm', packing, { cwd: root, encoding: 'utf8' }).trim()
  execFileSync('tar', ['xzf', path.join(folder, packed), '-C', own, '--strip-components=1'])
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  }
  return own
}
