/**
 * Writes `dist/sbom.cdx.json`, the bill of materials of what an installation holds (CycloneDX 1.6): every package that
 * is not for development alone, with version, checksum and licence. The tool of the CycloneDX project lists them, and
 * is fetched when it is first needed. A package without a licence, or bundled and not listed, is an error.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const tool = '@cyclonedx/cyclonedx-npm@6.0.1'

/** Packages that state their licence in a file only, and which. */
const licences = { 'png-js': 'MIT' }

const root = fileURLToPath(new URL('..', import.meta.url))
const words = ['--omit=dev', '--output-reproducible', '--spec-version=1.6', '--output-file=-']
const json = execFileSync(
  process.platform === 'win32' ? 'npm.cmd' : 'npm',
  ['exec', '--yes', '--ignore-scripts', `--package=${tool}`, '--', 'cyclonedx-npm', ...words],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
)
const bill = JSON.parse(json)
const components = bill.components.flatMap(withInner)
for (const component of components) {
  const known = licences[component.name]
  if (!component.licenses && known) component.licenses = [{ license: { id: known } }]
  // Where a package was fetched from is a matter of the machine.
  component.externalReferences = component.externalReferences?.filter(({ type }) => type !== 'distribution')
}
const listed = new Set(
  components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`),
)
const bundled = readFileSync(path.join(root, 'dist/bundle/licences.txt'), 'utf8')
  .split(/^-{80}\n\n/m)
  .map((text) => text.slice(0, text.indexOf('\n')))
const unlisted = bundled.filter((name) => !listed.has(name))
const unlicensed = components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)
if (unlisted.length > 0 || unlicensed.length > 0) {
  console.error(
    `Not listed: ${unlisted.join(', ') || 'none'}; without a licence: ${unlicensed.join(', ') || 'none'}`,
  )
  process.exit(1)
}
writeFileSync(path.join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
console.log(`${components.length} packages in dist/sbom.cdx.json`)

/** A component and those that lie inside it. */
function withInner(component) {
  return [component, ...(component.components ?? []).flatMap(withInner)]
}
