import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Locked {
  version: string
  license?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  deprecated?: string
  hasInstallScript?: boolean
}

const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const lock: Record<string, Locked> = JSON.parse(
  readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
).packages
const installed = Object.entries(lock).filter(
  ([folder, { dev, devOptional }]) => folder && !dev && !devOptional,
)

/** Licences that let a public body use, change and pass on what they cover. */
const accepted = [
  'MIT',
  'MIT AND OFL-1.1',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  '(MIT AND Zlib)',
  'BlueOak-1.0.0',
  '0BSD',
]

/**
 * Packages that state their licence in a file alone, both under MIT. pdfmake needs the first and remark-frontmatter the
 * second, so that there is no choice.
 */
const licenceInFile: Record<string, string> = { 'png-js': 'LICENSE', format: 'Readme.md' }

describe('The packages of an installation should', () => {
  it('be some', () => expect(installed.length).toBeGreaterThan(100))
  it.each(installed)('have a licence: %s', (folder, { license }) => {
    if (license !== undefined) {
      expect(accepted).toContain(license)
      return
    }
    const file = licenceInFile[folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)]
    expect(file).toBeDefined()
    expect(readFileSync(path.join(root, folder, file ?? ''), 'utf8')).toMatch(/MIT license/i)
  })
  it('run no script when they are installed, and be deprecated by nobody', () => {
    const odd = installed.filter(([, one]) => one.hasInstallScript || one.deprecated !== undefined)
    expect(odd.map(([folder]) => folder)).toEqual([])
  })
  it('be pinned to a version and a checksum', () => {
    const loose = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies })
    expect(loose.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
    expect(installed.filter(([, { integrity }]) => !integrity).map(([folder]) => folder)).toEqual([])
  })
})

describe('What is bundled should', () => {
  it('come with the licence of each package', () => {
    const text = readFileSync(path.join(root, 'dist/bundle/licences.txt'), 'utf8')
    const entries = text.split(/^-{80}\n\n/m)
    expect(entries.length).toBeGreaterThan(50)
    for (const entry of entries) expect(entry).toMatch(/licen[cs]e|permission is hereby granted|copyright/i)
    expect(text).not.toMatch(/undefined/)
  })
})

describe('The page on security should', () => {
  it('name files that exist', () => {
    const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
    const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })
})
