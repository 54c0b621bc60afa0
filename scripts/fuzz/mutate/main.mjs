// @ts-check
/**
 * Damages files for a time and writes down what breaks a promise of their readers:
 *
 *     node scripts/fuzz/mutate/main.mjs --seconds 3600 --seed 1 [--targets picture,edition,output,input,font,cache] [--count 10000]
 *
 * A run with the same seed goes on where the last one stopped. Each kind of fault is shrunk once and left under
 * `fuzz/found/`; it becomes a fixture under `tests/fixtures/fuzz` with its mend.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { commonOptions, drive } from '../drive.mjs'
import { shares } from './targets.mjs'

const { values } = parseArgs({
  options: { ...commonOptions, targets: { type: 'string', default: Object.keys(shares).join(',') } },
})
const names = /** @type {import('./targets.mjs').Target[]} */ (values.targets.split(','))
const order = names.flatMap((name) => Array.from({ length: shares[name] }, () => name))

await drive({
  script: new URL('./worker.mjs', import.meta.url),
  values,
  name: `files-${values.seed}-${names.join('-')}`,
  patience: 60_000,
  limits: { maxOldGenerationSizeMb: 1024 },
  unshrunk: /hangs|ends the thread|takes/,
  taskOf: (index) => ({ target: order[index % order.length] ?? 'picture' }),
  keep: (place, file) => {
    if (file) writeFileSync(path.join(place, path.basename(file.name)), file.bytes)
  },
})
