// @ts-check
import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and hands back all it wrote. A non-zero exit code is not an error here: many
 * checkers use theirs for "found something".
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{code: number, stdout: string, stderr: string}>}
 * @throws If the program cannot be started or was killed.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const stdout = []
    /** @type {Buffer[]} */
    const stderr = []
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => stdout.push(chunk))
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === null) reject(new Error(`${program} was ended by ${signal}`))
      else resolve({ code, stdout: text(stdout), stderr: text(stderr) })
    })
  })
}

/** @param {Buffer[]} chunks */
function text(chunks) {
  return Buffer.concat(chunks).toString('utf8')
}
