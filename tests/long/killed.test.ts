import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { after, before, besides } from '../support/crash-scenario.js'
import { workspace } from '../support/workspace.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = path.join(root, 'dist/bundle/rapporteur.js')
const killer = path.join(root, 'tests/support/kill-at.mjs')

function run(cwd: string, command: string, killAt: string) {
  return spawnSync(process.execPath, ['--import', killer, program, command, '--quiet'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, RAPPORTEUR_KILL_AT: killAt },
  })
}

it('should lose nothing when the process is killed at any change of the disk', () => {
  const place = workspace(before)
  expect(run(place.root, 'build', '').status).toBe(0)
  const old = place.output()
  place.write(after)
  rmSync(path.join(place.root, 'source/gone'), { recursive: true })
  const counted = run(place.root, 'build', 'count')
  const calls = Number(/(\d+) calls/.exec(counted.stdout)?.[1])
  expect(calls).toBeGreaterThan(60)
  const fresh = place.output()
  for (let call = 1; call <= calls; call++) {
    const killed = run(place.root, 'build', String(call))
    expect([null, 0]).toContain(killed.status)
    const audited = run(place.root, 'audit', '')
    expect(audited.status, `call ${call}: ${audited.stdout}`).toBe(0)
    const settled = place.output()
    expect([old, fresh]).toContainEqual(settled)
    expect(run(place.root, 'build', '').status).toBe(0)
    expect(place.output()).toEqual(fresh)
    expect(besides(place.root)).toEqual(['out'])
  }
})
