import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageNameOf } from '../../src/read/package-files.js'

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
const bundledLicences = readFileSync(path.join(root, 'dist/bundle/licences.txt'), 'utf8').split(/^-{80}\n\n/m)
const bundled = new Set(bundledLicences.map((text) => text.slice(0, text.indexOf('\n'))))
/** Installed beside ours, or in our bundle. */
const installed = Object.entries(lock).filter(
  ([folder, { version, dev, devOptional }]) =>
    folder && ((!dev && !devOptional) || bundled.has(`${nameOf(folder)} ${version}`)),
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

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

describe('The packages of an installation should', () => {
  it('be some', () => expect(installed.length).toBeGreaterThan(100))
  it.each(installed)('have a licence: %s', (folder, { license }) => {
    if (license !== undefined) {
      expect(accepted).toContain(license)
      return
    }
    const file = licenceInFile[nameOf(folder)]
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
    expect(bundledLicences.length).toBeGreaterThan(50)
    for (const entry of bundledLicences) {
      expect(entry).toMatch(/licen[cs]e|permission is hereby granted|copyright/i)
      expect(entry).not.toMatch(/undefined/)
    }
  })

  it('need no package at run time that is not installed', () => {
    const files = readdirSync(path.join(root, 'dist/bundle')).filter((name) => name.endsWith('.js'))
    const names = files.flatMap((name) => {
      const text = readFileSync(path.join(root, 'dist/bundle', name), 'utf8')
      return [...text.matchAll(/^(?:import|export)\b[^'"\n]*["']([^."'][^"']*)["'];?$/gm)].map(
        ([, from = '']) => from,
      )
    })
    const packages = names.filter((name) => !isBuiltin(name)).map((name) => packageNameOf(`${name}/`) ?? name)
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.filter((name) => !(name in packageJson.dependencies))).toEqual([])
  })
})

describe('The types of the library should', () => {
  it('name no package that is not installed', () => {
    const found = new Set<string>()
    const seen = new Set<string>()
    const open = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)) {
        if (from.startsWith('.')) open(path.resolve(path.dirname(file), from.replace(/\.js$/, '.d.ts')))
        else if (!isBuiltin(from)) found.add(from)
      }
    }
    for (const entry of Object.values<string | { types: string }>(packageJson.exports))
      if (typeof entry === 'object') open(path.join(root, entry.types))
    expect([...found]).toContain('mdast')
    const { dependencies } = packageJson
    expect([...found].filter((name) => !(name in dependencies || `@types/${name}` in dependencies))).toEqual(
      [],
    )
  })
})

describe('The fonts of the default design should', () => {
  const design = parse(readFileSync(path.join(root, 'templates/designs/default/design.yaml'), 'utf8'))
  const text = readFileSync(path.join(root, 'templates/designs/default/design.yaml'), 'utf8')
  const files = [...text.matchAll(/file: '(@[^']+)'/g)].map(([, file = '']) => file)

  it('come with us, each with its licence, or in a package of that version', () => {
    for (const file of files) {
      const name = packageNameOf(file) ?? ''
      const version = packageJson.devDependencies[name]
      if (name in design.fontPackages) expect([undefined, design.fontPackages[name]]).toContain(version)
      else {
        expect(existsSync(path.join(root, 'dist/fonts', file)), file).toBe(true)
        expect(readFileSync(path.join(root, 'dist/fonts', name, 'LICENSE_FONT'), 'utf8')).toMatch(
          /SIL Open Font/i,
        )
      }
    }
  })

  it('take no more than 12 MB where they come with us', () => {
    const own = new Set(files.filter((file) => !((packageNameOf(file) ?? '') in design.fontPackages)))
    const bytes = [...own].map((file) => statSync(path.join(root, 'dist/fonts', file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12e6)
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
