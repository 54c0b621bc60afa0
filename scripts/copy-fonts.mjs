/**
 * Copies the fonts of the default design that come with us into `dist/fonts/`, each package's under its name with its
 * licence: the packages hold five times what the design uses. Runs after the compiler, as `npm run compile` does.
 * What `fontPackages` of the design names is left out: it is installed where it is needed.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'dist/fonts')
const design = parse(await readFile(path.join(root, 'templates/designs/default/design.yaml'), 'utf8'))

await rm(folder, { recursive: true, force: true })
const families = [
  design.codeFamily,
  ...design.fallbackFamilies.map(({ file }) => ({ faces: [{ file }] })),
  ...Object.values(design.scripts).flatMap(({ text, label }) => [text, label]),
]
const files = new Set(families.flatMap((family) => family?.faces ?? []).map(({ file }) => file))
for (const file of files) if (!(packageOf(file) in design.fontPackages)) await copy(file)
for (const name of new Set([...files].map(packageOf)))
  if (!(name in design.fontPackages)) await describe(name)

async function copy(file) {
  const to = path.join(folder, file)
  await mkdir(path.dirname(to), { recursive: true })
  await copyFile(path.join(root, 'node_modules', file), to)
}

/** What the package says of itself, and the licence of its fonts. */
async function describe(name) {
  const from = path.join(root, 'node_modules', name)
  const { version, license, homepage } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'))
  const facts = { name, version, license, homepage }
  await writeFile(path.join(folder, name, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`)
  await copyFile(path.join(from, 'LICENSE_FONT'), path.join(folder, name, 'LICENSE_FONT'))
}

function packageOf(file) {
  return file.split('/').slice(0, 2).join('/')
}
