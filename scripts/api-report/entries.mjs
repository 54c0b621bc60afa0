// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The entry points that `package.json` declares, with their types; a pattern stands for every format.
 *
 * @param {string} root The package's folder.
 * @returns {Record<string, string>}
 */
export function entries(root) {
  const { name, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.fromEntries(
    Object.entries(exports).flatMap(([key, target]) => {
      if (typeof target !== 'object') return []
      const types = String(target.types)
      const names = key.includes('*') ? readdirSync(path.join(root, 'dist/formats')).sort() : ['']
      return names.map((one) => [name + key.replace('*', one).slice(1), types.replace('*', one)])
    }),
  )
}
