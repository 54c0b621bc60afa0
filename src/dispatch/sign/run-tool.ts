import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readInput } from '../../read/input.js'
import { SigningError } from './signing-error.js'

/**
 * Runs a program of the user's that signs, which may ask for a password on the terminal.
 * @returns what it printed
 * @throws SigningError where it is not there, or does not end well
 */
export async function runTool(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd, stdio: ['inherit', 'pipe', 'pipe'] })
    const printed: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new SigningError(
          error.code === 'ENOENT'
            ? `Missing program \`${program}\`, expected it to sign with`
            : `Cannot run \`${program}\`: ${error.message}`,
        ),
      ),
    )
    child.on('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(printed).toString('utf8'))
      const lines = Buffer.concat(errors).toString('utf8').trim().split(/\r?\n/u)
      return reject(
        new SigningError(
          `Unexpected end of \`${program}\` with ${code}: ${lines.at(-1) || 'it says nothing'}`,
        ),
      )
    })
  })
}

/** Works in a folder for temporary files, which is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-sign-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lets a program sign a file in a folder of its own, and gives the signature that it leaves beside it. */
export async function signFile(
  name: string,
  bytes: Uint8Array,
  ending: string,
  sign: (folder: string) => Promise<unknown>,
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, name), bytes)
    await sign(folder)
    return keyFileBytes(path.join(folder, `${name}${ending}`))
  })
}

/**
 * The bytes of a key or a signature.
 * @throws SigningError where there is no plain file of a size that these have
 */
export async function keyFileBytes(file: string): Promise<Uint8Array> {
  const input = await readInput(file, { inside: null, largest: 1024 * 1024 })
  if (input.ok) return input.bytes
  throw new SigningError(`Cannot read \`${path.basename(file)}\`, expected a file of keys or signatures`)
}
