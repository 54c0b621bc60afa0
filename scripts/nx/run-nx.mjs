// @ts-check
import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Runs Nx in a workspace, against a cache server.
 *
 * @param {string} root
 * @param {string[]} args
 * @param {{ address: string, token: string }} [server]
 * @returns {Promise<{ exitCode: number | null, printed: string, seconds: number }>}
 */
export function runNx(root, args, server) {
  const begun = performance.now()
  const child = spawn(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    env: {
      ...environment(root),
      ...(server
        ? {
            NX_SELF_HOSTED_REMOTE_CACHE_SERVER: server.address,
            NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: server.token,
          }
        : {}),
    },
  })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  child.stderr.on('data', (text) => {
    printed += text
  })
  return new Promise((resolve) => {
    child.on('close', (exitCode) =>
      resolve({ exitCode, printed, seconds: (performance.now() - begun) / 1000 }),
    )
  })
}

/**
 * The environment of a build that shows the engine's own time: nothing of ours is found again.
 *
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function environment(root) {
  return {
    PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    HOME: process.env.HOME ?? '',
    CI: 'true',
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    RAPPORTEUR_CACHE: 'off',
  }
}

/**
 * How many tasks that make editions Nx ran, and how many of them it took from a cache, by what it prints.
 *
 * @param {string} printed
 */
export function countsOf(printed) {
  const lines = printed.split('\n').filter((line) => /nx run /u.test(line))
  const edition = (/** @type {string} */ line) => /:(?:[a-zA-Z-]+-[a-z]+|editions)(?:\s|$)/u.test(line)
  const editions = lines.filter(edition)
  const kept = editions.filter((line) =>
    /\[(?:local cache|remote cache|existing outputs match the cache[^\]]*)\]/u.test(line),
  )
  const remote = editions.filter((line) => /\[remote cache\]/u.test(line))
  return { editions: editions.length, kept: kept.length, remote: remote.length }
}
