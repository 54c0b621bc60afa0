/** Writes `docs/api.md` from the emitted types; run it after `npm run compile` when an exported name changes. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entries } from './entries.mjs'
import { apiReport } from './report.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
writeFileSync(`${root}/docs/api.md`, apiReport(root, entries(root)))
