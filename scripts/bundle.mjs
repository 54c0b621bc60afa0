/**
 * Bundles the command line, its worker threads and the packages they use into `dist/bundle/`: some twenty files
 * start three times as fast as eight hundred. Runs after the compiler, as `npm run compile` does.
 *
 * Fonts, hyphenation patterns and WebAssembly stay in their packages, which find them beside their own files.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'dist/bundle')
const stayApart = [/^node:/, /^@expo-google-fonts\//, /^harfbuzzjs/, /^hyphen/, /^@resvg\//]

await rm(folder, { recursive: true, force: true })
const bundle = await rolldown({
  input: {
    rapporteur: path.join(root, 'dist/cli/main.js'),
    worker: path.join(root, 'dist/build/threads/worker.js'),
  },
  platform: 'node',
  external: stayApart,
})
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
})
await bundle.close()
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
await writeFile(path.join(folder, 'licences.txt'), await licences(packagesOf(modules)))

/** Folders of the packages that the modules come from. */
function packagesOf(modules) {
  const folders = modules.map(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0],
  )
  return [...new Set(folders.filter((found) => found !== undefined))].sort()
}

/** The licence of every package, as most of them ask wherever their code is passed on. */
async function licences(folders) {
  const texts = await Promise.all(
    folders.map(async (from) => {
      const { name, version, license } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'))
      const text = await licenceText(from, license)
      if (!text) throw new Error(`${name} states no licence`)
      return `${name} ${version}\n\n${text.trim()}\n`
    }),
  )
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** The licence in a package's own words: its file, what its page says of it, or the name it gives. */
async function licenceText(from, name) {
  const files = (await readdir(from)).sort()
  const own = files.find((entry) => /^licen[cs]e/i.test(entry))
  if (own) return readFile(path.join(from, own), 'utf8')
  if (name) return `Licence: ${name}\n`
  const page = files.find((entry) => /^readme/i.test(entry))
  const section = page && /^(?:#+ )?Licen[cs]e\n[\s\S]*/im.exec(await readFile(path.join(from, page), 'utf8'))
  return section?.[0]
}
