/**
 * Removes the declarations that no entry of the library leads to: a twelfth of them is the library's interface, and each
 * takes a block of the disk where the package is installed. Runs after the compiler, as `npm run compile` does.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'dist')
const { exports } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))

const reached = new Set(
  Object.values(exports).flatMap((entry) => (entry.types ? [path.join(root, entry.types)] : [])),
)
for (const file of reached) {
  const text = await readFile(file, 'utf8')
  for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)\.js['"]/gu))
    reached.add(path.resolve(path.dirname(file), `${name}.d.ts`))
}
for (const name of await readdir(folder, { recursive: true })) {
  const file = path.join(folder, name)
  if (name.endsWith('.d.ts') && !reached.has(file)) await rm(file)
}
