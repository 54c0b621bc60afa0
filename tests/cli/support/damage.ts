import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import { apply, damages } from '../../../scripts/audit-mutations/pdf.mjs'

/** What somebody does to a finished folder. */
export type Damage = (out: string) => void | Promise<void>

/** Replaces the first match in a text file of the folder; a file that does not hold it fails the test. */
export function inText(name: string, was: string | RegExp, is: string): Damage {
  return (out) => {
    const file = path.join(out, name)
    writeFileSync(file, replaced(readFileSync(file, 'utf8'), was, is))
  }
}

/** Replaces the first match in a part of a Word file. */
export function inWord(name: string, part: string, was: string | RegExp, is: string): Damage {
  return (out) => {
    const file = path.join(out, name)
    const parts = unzipSync(readFileSync(file))
    const content = parts[part]
    if (!content) throw new Error(`No part ${part}`)
    writeFileSync(file, zipSync({ ...parts, [part]: strToU8(replaced(strFromU8(content), was, is)) }))
  }
}

/** Damages a PDF as the mutation of that name does. */
export function inPdf(name: string, mutation: string): Damage {
  return async (out) => {
    const file = path.join(out, name)
    const damage = damages.find((one) => one.name === mutation)
    const damaged = damage && (await apply(readFileSync(file), damage))
    if (!damaged) throw new Error(`Nothing was changed: ${mutation}`)
    writeFileSync(file, damaged)
  }
}

function replaced(text: string, was: string | RegExp, is: string): string {
  expect(text.search(was), String(was)).toBeGreaterThan(-1)
  return text.replace(was, is)
}
