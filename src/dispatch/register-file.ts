import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../build/output/make-folder.js'
import { inputReason, readInput } from '../read/input.js'
import { type Register, type RegisterReading, readRegister, registerText } from './register.js'

/** Name of the register below the folder of dispatches. */
export const registerName = 'register.json'

const largestRegister = 256 * 1024 * 1024

/** Reads a register from the disk; an empty one where there is none. */
export async function readRegisterFile(file: string): Promise<RegisterReading> {
  const input = await readInput(file, { inside: null, largest: largestRegister })
  if (input.ok) return readRegister(new TextDecoder().decode(input.bytes))
  if (input.problem === 'missing') return { register: { schema: 1, entries: [] } }
  return { reason: inputReason(input, largestRegister) }
}

/** Writes a register: whole, or not at all. */
export async function writeRegisterFile(file: string, register: Register): Promise<void> {
  await writeWhole(file, registerText(register))
}

/** Writes a file beside its place and moves it there, so that no reader sees a part of it. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await makeFolder(path.dirname(file))
  const aside = `${file}.${randomUUID()}`
  try {
    await writeFile(aside, content, { flag: 'wx' })
    await rename(aside, file)
  } finally {
    await rm(aside, { force: true })
  }
}
