/**
 * Writes `dist/sbom.cdx.json`, the bill of materials of what an installation holds (CycloneDX 1.6): every package that
 * is installed, in the bundle or among the copied fonts, with version, checksum and licence. The tool of the CycloneDX
 * project lists them, and is fetched when it is first needed. A package without a licence, or bundled and not listed,
 * is an error.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const tool = '@cyclonedx/cyclonedx-npm@6.0.1'

/** Packages that state their licence in a file only, and which. */
const licences = { 'png-js': 'MIT' }

const root = fileURLToPath(new URL('..', import.meta.url))
const words = ['--output-reproducible', '--spec-version=1.6', '--output-file=-']
const json = execFileSync(
  process.platform === 'win32' ? 'npm.cmd' : 'npm',
  ['exec', '--yes', '--ignore-scripts', `--package=${tool}`, '--', 'cyclonedx-npm', ...words],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
)
const bill = JSON.parse(json)
const bundled = readFileSync(path.join(root, 'dist/bundle/licences.txt'), 'utf8')
  .split(/^-{80}\n\n/m)
  .map((text) => text.slice(0, text.indexOf('\n')))
const fonts = copiedFonts()
const held = new Set([...bundled, ...fonts])
bill.components = bill.components.flatMap(heldPart)
const components = bill.components.flatMap(withInner)
const references = new Set([bill.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])])
bill.dependencies = bill.dependencies
  .filter(({ ref }) => references.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn?.filter((to) => references.has(to)) ?? [] }))
for (const component of components) {
  const known = licences[component.name]
  if (!component.licenses && known) component.licenses = [{ license: { id: known } }]
  // Where a package was fetched from is a matter of the machine.
  component.externalReferences = component.externalReferences?.filter(({ type }) => type !== 'distribution')
}
const listed = new Set(components.map(nameOf))
const unlisted = [...held].filter((name) => !listed.has(name))
const unlicensed = components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)
if (unlisted.length > 0 || unlicensed.length > 0) {
  console.error(
    `Not listed: ${unlisted.join(', ') || 'none'}; without a licence: ${unlicensed.join(', ') || 'none'}`,
  )
  process.exit(1)
}
writeFileSync(path.join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
console.log(`${components.length} packages in dist/sbom.cdx.json`)

/** `@scope/name 1.2.3`, as in the licences of the bundle. */
function nameOf({ group, name, version }) {
  return `${group ? `${group}/` : ''}${name} ${version}`
}

/** A component, with those inside it, that an installation or our package holds; none where it is for development. */
function heldPart(component) {
  const inner = (component.components ?? []).flatMap(heldPart)
  const isForDevelopment = component.properties?.some(
    ({ name, value }) => name === 'cdx:npm:package:development' && value === 'true',
  )
  if (isForDevelopment && !held.has(nameOf(component))) return inner
  const { components: _, ...own } = component
  // What is for development here is in the package that is installed.
  own.properties = own.properties?.filter(({ name }) => name !== 'cdx:npm:package:development')
  return [inner.length > 0 ? { ...own, components: inner } : own]
}

/** Packages whose fonts `scripts/copy-fonts.mjs` has copied. */
function copiedFonts() {
  const folder = path.join(root, 'dist/fonts/@expo-google-fonts')
  return readdirSync(folder).map((name) => {
    const facts = JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8'))
    return `${facts.name} ${facts.version}`
  })
}

/** A component and those that lie inside it. */
function withInner(component) {
  return [component, ...(component.components ?? []).flatMap(withInner)]
}
