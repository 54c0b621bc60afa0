// @ts-check
/**
 * Tries generated workspaces for a time and writes down what breaks a promise:
 *
 *     npm run fuzz -- --seconds 3600 --seed 1 [--how check|once|build] [--count 100000]
 *
 * A run with the same seed goes on where the last one stopped (`fuzz/progress-….json`). Each kind of fault is shrunk
 * once and left as a workspace under `fuzz/found/`; it becomes a fixture under `tests/fixtures/fuzz` with its mend.
 */
import { parseArgs } from 'node:util'
import { commonOptions, drive } from './drive.mjs'
import { write } from './properties.mjs'

const { values } = parseArgs({ options: { ...commonOptions, how: { type: 'string', default: 'both' } } })

await drive({
  script: new URL('./worker.mjs', import.meta.url),
  values,
  name: `progress-${values.seed}-${values.how}`,
  patience: 120_000,
  unshrunk: /^hangs$/,
  taskOf: (index) => ({
    kind: index % 2 === 0 ? 'valid' : 'wild',
    how: values.how === 'both' ? (index % 20 === 0 ? 'build' : 'check') : values.how,
  }),
  keep: (place, files) => write(place, files ?? {}),
})
