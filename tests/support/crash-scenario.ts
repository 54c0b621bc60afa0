import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { auditOutput } from '../../src/audit/output.js'
import { formats } from '../../src/build/formats.js'
import { build } from '../../src/build/index.js'
import { lockTimes } from '../../src/build/output/lock.js'
import { settleOutput } from '../../src/build/output/output-folder.js'
import type { BuildResult } from '../../src/build/types.js'
import { type DiskRun, onDisk } from './failing-disk.js'
import type { TestWorkspace } from './workspace.js'

/** Lets the next command find a dead owner at once. */
export function impatientLocks(): void {
  Object.assign(lockTimes, { beat: 10, stale: 40, patience: 5_000 })
}

const page = (title: string) => `---\ntitle: ${title}\n---\n\n## First {#first}\n\nWords of ${title}.\n`
const html = 'formats: [html]\nlanguages: [en]\n'

/** Two publications that change and one that goes: the files before and after. */
export const before = {
  'source/changed/publication.yaml': html,
  'source/changed/en.md': page('Old'),
  'source/gone/publication.yaml': html,
  'source/gone/en.md': page('Gone'),
}
export const after = {
  'source/changed/en.md': page('New'),
  'source/added/publication.yaml': html,
  'source/added/en.md': page('Added'),
}

/** Builds everything in a workspace. */
export function buildAll(root: string): Promise<BuildResult> {
  return build({
    cwd: root,
    publications: [],
    languages: [],
    formats: [],
    out: null,
    strict: false,
    write: true,
  })
}

/** What lies beside the sources: `out`, and whatever a command left. */
export function besides(root: string): string[] {
  return readdirSync(root).filter((name) => name !== 'source')
}

/** A build of `after` over `before`, stopped or refused at a call, and what the next commands find. */
export function scenario(place: TestWorkspace) {
  const out = path.join(place.root, 'out')
  const states: Map<string, string>[] = []
  const reset = (state: Map<string, string>) => {
    for (const name of besides(place.root)) rmSync(path.join(place.root, name), { recursive: true })
    for (const [name, bytes] of state) {
      mkdirSync(path.dirname(path.join(out, name)), { recursive: true })
      writeFileSync(path.join(out, name), Buffer.from(bytes, 'base64'))
    }
  }
  const state = () => (existsSync(out) ? place.output() : new Map<string, string>())
  return {
    /** Makes both states once; how many calls the build between them needs. */
    prepare: async (counts: DiskRun['counts']): Promise<number> => {
      await buildAll(place.root)
      states.push(state())
      place.write(after)
      rmSync(path.join(place.root, 'source/gone'), { recursive: true })
      const { calls } = await onDisk(() => buildAll(place.root), { counts })
      states.push(state())
      expect(besides(place.root)).toEqual(['out'])
      return calls
    },
    /** Nothing is lost and nothing half done after a stop at any call, whichever command comes next. */
    stopAt: async (call: number, counts: DiskRun['counts']): Promise<void> => {
      reset(states[0] as Map<string, string>)
      const { result } = await onDisk(() => buildAll(place.root), { stopAt: call, counts })
      expect(result).toBe('stopped')
      await settleOutput(out)
      const settled = state()
      const isOld = same(settled, states[0])
      expect(isOld || same(settled, states[1]), `call ${call}: neither the old nor the new output`).toBe(true)
      expect(besides(place.root)).toEqual(['out'])
      expect((await auditOutput(out, formats)).messages).toEqual([])
      await buildAll(place.root)
      expect(same(state(), states[1]), `call ${call}: the next build`).toBe(true)
      expect(besides(place.root)).toEqual(['out'])
    },
    /** A disk that refuses a call gives a message, and the old output or all of the new one. */
    failAt: async (call: number, code: string): Promise<void> => {
      reset(states[0] as Map<string, string>)
      const { result } = await onDisk(() => buildAll(place.root), { failAt: call, failWith: code })
      const messages =
        result === 'stopped' ? [] : result.messages.filter(({ severity }) => severity === 'error')
      await settleOutput(out)
      const settled = state()
      expect(same(settled, states[0]) || same(settled, states[1]), `call ${call}: half an output`).toBe(true)
      if (same(settled, states[0])) expect(messages).toMatchObject([{ ruleId: 'output' }])
      expect((await auditOutput(out, formats)).messages).toEqual([])
    },
  }
}

function same(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string> | undefined): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...(other ?? [])].sort())
}
