// Loaded before the command line (`node --import`): kills the process at the call of the file system that
// RAPPORTEUR_KILL_AT names, as a power cut or `kill -9` would.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const killAt = Number(process.env.RAPPORTEUR_KILL_AT)
let calls = 0

if (isMainThread) {
  for (const name of ['mkdir', 'open', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile']) {
    const real = fs[name]
    fs[name] = (...args) => {
      calls += 1
      if (calls === killAt) process.kill(process.pid, 'SIGKILL')
      return real.apply(fs, args)
    }
  }
  syncBuiltinESMExports()
  process.on('exit', () => {
    if (process.env.RAPPORTEUR_KILL_AT === 'count') process.stdout.write(`\n${calls} calls\n`)
  })
}
