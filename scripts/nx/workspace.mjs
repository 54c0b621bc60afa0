// @ts-check
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const own = fileURLToPath(new URL('../..', import.meta.url))

/** The version of Nx that was tried. */
export const nxVersion = '24.0.6'

/**
 * Lays out a workspace of small publications for Nx: each in HTML, every fifth in Markdown as well, every twentieth in PDF.
 *
 * @param {string} root
 * @param {number} count
 * @param {'edition' | 'publication'} [tasks]
 */
export function layOut(root, count, tasks = 'edition') {
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  write('rapporteur.yaml', 'organisation: A secretariat\n')
  write('.gitignore', 'node_modules/\nout/\nparts/\n.nx/\n')
  write('package.json', JSON.stringify({ private: true, devDependencies: { nx: nxVersion } }))
  write(
    'nx.json',
    JSON.stringify({
      plugins: [{ plugin: 'rapporteur/nx', options: { tasks } }],
      analytics: false,
      neverConnectToCloud: true,
    }),
  )
  for (let index = 1; index <= count; index++) {
    const formats = ['html', ...(index % 5 === 0 ? ['md'] : []), ...(index % 20 === 0 ? ['pdf'] : [])]
    const name = `source/report-${String(index).padStart(5, '0')}`
    write(`${name}/publication.yaml`, `kind: plain\nformats: [${formats.join(', ')}]\nlanguages: [en]\n`)
    write(`${name}/en.md`, textOf(index))
  }
}

/** @param {number} index */
function textOf(index) {
  const sections = ['Background', 'Findings', 'Next steps'].map(
    (title) =>
      `## ${title} {#${title.toLowerCase().replace(' ', '-')}}\n\nThe meeting took note of report ${index} and of its annex. It asked the secretariat to report again in 2018.\n`,
  )
  return `---\ntitle: Report number ${index}\n---\n\n${sections.join('\n')}`
}

/**
 * Installs Nx by npm, and links the program as it is compiled.
 *
 * @param {string} root
 */
export function installNx(root) {
  const given = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  execFileSync('npm', given, { cwd: root, stdio: 'pipe' })
  linkProgram(root)
}

/** @param {string} root */
export function linkProgram(root) {
  symlinkSync(own, path.join(root, 'node_modules/rapporteur'))
  // As npm makes it: what a build compiles is not executable.
  const command = path.join(root, 'node_modules/.bin/rapporteur')
  const program = path.join(own, 'dist/bundle/rapporteur.js')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 })
}
