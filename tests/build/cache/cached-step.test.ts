import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cachedStep } from '../../../src/build/cache/cached-step.js'
import { readText } from '../../../src/read/files.js'
import { noteUnsure } from '../../../src/read/trace.js'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'rapporteur-steps-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A step that reads a file and says how often it was done. */
function reading(root: string) {
  const file = path.join(root, 'words.txt')
  const done = { times: 0 }
  const step = async () => {
    done.times += 1
    const read = await readText(file, [root])
    return { words: new Map([['text', read.ok ? read.text : null]]), bytes: new Uint8Array([1, 2]) }
  }
  return { file, step, done }
}

describe('a step that is kept should', () => {
  it('be done once for the same file, again for another, and not again for the first', async () => {
    const place = { folder: folder(), program: 'one' }
    const { file, step, done } = reading(folder())
    const once = async () => (await cachedStep(place, 'read', ['en'], step)).result
    writeFileSync(file, 'first')
    expect(await once()).toEqual(await once())
    expect(done.times).toBe(1)
    writeFileSync(file, 'second')
    expect((await once()).words.get('text')).toBe('second')
    writeFileSync(file, 'first')
    expect((await once()).words.get('text')).toBe('first')
    rmSync(file)
    expect((await once()).words.get('text')).toBeNull()
  })

  it('be done again for another program, name, or given value, each with an origin of its own', async () => {
    const place = { folder: folder(), program: 'one' }
    const { file, step, done } = reading(folder())
    writeFileSync(file, 'words')
    const first = await cachedStep(place, 'read', ['en'], step)
    const others = [
      await cachedStep({ ...place, program: 'two' }, 'read', ['en'], step),
      await cachedStep(place, 'examine', ['en'], step),
      await cachedStep(place, 'read', ['fr'], step),
    ]
    expect(done.times).toBe(4)
    expect(new Set([first, ...others].map(({ origin }) => origin)).size).toBe(4)
    const again = await cachedStep(place, 'read', ['en'], step)
    expect(again).toEqual(first)
    writeFileSync(file, 'other words')
    expect((await cachedStep(place, 'read', ['en'], step)).origin).not.toBe(first.origin)
  })

  it('not be kept where nobody can say what it saw, or without a cache', async () => {
    const place = { folder: folder(), program: 'one' }
    const step = async () => noteUnsure()
    expect((await cachedStep(place, 'read', [], step)).origin).toBeNull()
    expect((await cachedStep(null, 'read', [], async () => 1)).origin).toBeNull()
    expect(readdirSync(place.folder)).toEqual([])
  })

  it('be done again where its entry is damaged', async () => {
    const place = { folder: folder(), program: 'one' }
    const { file, step, done } = reading(folder())
    writeFileSync(file, 'words')
    await cachedStep(place, 'read', [], step)
    const [entry] = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    if (!entry) throw new Error('Nothing was kept')
    const kept = path.join(entry.parentPath, entry.name)
    for (const damaged of [readFileSync(kept).subarray(0, -1), Buffer.from('x\n'), Buffer.alloc(0)]) {
      writeFileSync(kept, damaged)
      expect((await cachedStep(place, 'read', [], step)).result.words.get('text')).toBe('words')
    }
    expect(done.times).toBe(4)
  })
})
