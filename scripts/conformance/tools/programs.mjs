// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The programs that checkers need from the system: the names they go by, and the Debian package of each.
 *
 * @type {Record<string, {names: string[], debian: string}>}
 */
export const programs = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
  },
  java: { names: ['java'], debian: 'default-jre-headless' },
  libreoffice: { names: ['soffice', 'libreoffice'], debian: 'libreoffice-writer' },
  maven: { names: ['mvn'], debian: 'maven' },
  pandoc: { names: ['pandoc'], debian: 'pandoc' },
  pdfsig: { names: ['pdfsig'], debian: 'poppler-utils' },
  pip: { names: ['pip3', 'pip'], debian: 'python3-pip' },
  poppler: { names: ['pdfinfo'], debian: 'poppler-utils' },
  python: { names: ['python3'], debian: 'python3' },
  xmllint: { names: ['xmllint'], debian: 'libxml2-utils' },
}

/**
 * Where a program is on the search path.
 *
 * @param {string} tool A key of `programs`.
 * @returns {string | undefined} Its path, or nothing.
 */
export function find(tool) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  for (const name of programs[tool]?.names ?? []) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const ending of endings) {
        const path = join(folder, name + ending)
        if (folder !== '' && isProgram(path)) return path
      }
    }
  }
  return undefined
}

/**
 * Where a program is that the caller has made sure of.
 *
 * @param {string} tool A key of `programs`.
 * @throws If it is not on the search path.
 */
export function locate(tool) {
  const path = find(tool)
  if (path === undefined) throw new Error(`${tool} is not on the search path`)
  return path
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
