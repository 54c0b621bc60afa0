/**
 * Bundles the command line, its worker threads, the library and the packages they use into `dist/bundle/`: a hundred
 * files start three times as fast as eight hundred, and what is in them need not be installed as well. Runs after the
 * compiler, as `npm run compile` does. `docs/decisions/installation.md` says which packages stay apart.
 */
import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundlePage } from './bundle-page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'dist/bundle')
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
/** Their patterns and WebAssembly are found beside their own files; docx is one file as it comes. */
const stayApart = [/^node:/, /^docx$/, /^harfbuzzjs/, /^hyphen/, /^@resvg\//]

await rm(folder, { recursive: true, force: true })
const commandLine = path.join(root, 'dist/cli/main.js')
const library = path.join(root, 'dist/index.js')
/** What the command line loads where there is something to do. */
const program = path.join(root, 'dist/cli/program.js')
/** Modules that every command loads, and a program that imports the library does not: one file. */
const started = new Set()
const bundle = await rolldown({
  input: {
    rapporteur: commandLine,
    worker: path.join(root, 'dist/build/threads/worker.js'),
    ...libraryEntries(manifest.exports),
  },
  platform: 'node',
  external: stayApart,
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    {
      name: 'started-modules',
      buildEnd() {
        const infoOf = (id) => this.getModuleInfo(id)
        const shared = [commandLine, library].map((entry) => importedBy(entry, infoOf))
        for (const id of importedBy(program, infoOf)) if (!shared.some((ids) => ids.has(id))) started.add(id)
      },
    },
  ],
})
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: 'start', test: (id) => started.has(id) }],
  },
})
await bundle.close()
// PDFium looks for its WebAssembly beside its own code.
await copyFile(
  fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')),
  path.join(folder, 'pdfium.wasm'),
)
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
const packages = packagesOf([...modules, ...(await bundlePage())])
await writeFile(path.join(folder, 'licences.txt'), await licences(packages))
await writeFile(
  path.join(folder, 'packages.json'),
  `${JSON.stringify(await ownPackages(packages), null, 2)}\n`,
)

await writeFile(path.join(folder, 'templates.json'), `${JSON.stringify(await templates())}\n`)
await writeFile(path.join(folder, 'program-sum'), `${await programSum()}\n`)

/** Our templates as they are after parsing, by the sum of their text (`read/parsed-templates.ts`). */
async function templates() {
  const read = async (name) => import(path.join(root, 'dist/read', `${name}.js`))
  const [{ parseYaml }, { templateSum }, { languageFileSchema }, { kindSchema }, { designSchema }] =
    await Promise.all(
      ['parse-yaml', 'parsed-templates', 'language-schema', 'kind-schema', 'design-schema'].map(read),
    )
  const schemas = { language: languageFileSchema, kind: kindSchema, design: designSchema }
  const parsed = {}
  for (const [name, schema] of Object.entries(schemas)) {
    const place = path.join(root, 'templates', `${name}s`)
    for (const file of (await readdir(place, { recursive: true }))
      .filter((one) => one.endsWith('.yaml'))
      .sort()) {
      const text = await readFile(path.join(place, file), 'utf8')
      const { value, messages } = parseYaml(text, { schema, file, blame: 'configuration' })
      if (!value || messages.length > 0) throw new Error(`templates/${name}s/${file} is wrong`)
      parsed[templateSum(name, text)] = value
    }
  }
  return parsed
}

/** A sum of all that makes an edition: the bundle, the packages apart from it, by version, and what no design names. */
async function programSum() {
  const sum = createHash('sha256')
  for (const name of (await readdir(folder)).sort())
    sum.update(name).update(await readFile(path.join(folder, name)))
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'))
  const apart = Object.entries(lock.packages).filter(([place]) =>
    stayApart.some((pattern) => pattern.test(place.replace(/^node_modules\//, ''))),
  )
  sum.update(JSON.stringify(apart.map(([place, { version }]) => [place, version])))
  return sum.digest('hex')
}

/** The file that the compiler makes of each entry of the library, by the name of its file in the bundle. */
function libraryEntries(entries) {
  return Object.fromEntries(
    Object.values(entries)
      .filter((entry) => typeof entry === 'object')
      .map(({ types, default: file }) => [
        path.basename(file, '.js'),
        path.join(root, types.replace(/\.d\.ts$/, '.js')),
      ]),
  )
}

/** A module and all that it imports, by itself or by others, but for what is loaded on call. */
function importedBy(entry, infoOf) {
  const found = new Set([entry])
  for (const id of found) for (const imported of infoOf(id)?.importedIds ?? []) found.add(imported)
  return found
}

/** Folders of the packages that the modules come from. */
function packagesOf(modules) {
  const folders = modules.map(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0],
  )
  return [...new Set(folders.filter((found) => found !== undefined))].sort()
}

/** Versions of the bundled packages that `package.json` names, by name. */
async function ownPackages(folders) {
  const facts = await Promise.all(
    folders.map(async (from) => JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'))),
  )
  const named = { ...manifest.dependencies, ...manifest.devDependencies }
  return Object.fromEntries(
    facts.filter(({ name, version }) => named[name] === version).map(({ name, version }) => [name, version]),
  )
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
