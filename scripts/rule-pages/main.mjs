/** Writes `docs/rules/` from the rules. Run after `npm run compile`: `node scripts/rule-pages/main.mjs`. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { checkRules } from '../../dist/check/rules/index.js'
import { lintRules } from '../../dist/lint/rules/index.js'
import { rulePage } from '../../dist/model/rule-page.js'
import { parityRules } from '../../dist/parity/rules/index.js'
import { rulePages } from './pages.mjs'

const folder = new URL('../../docs/rules/', import.meta.url)
const pages = rulePages({ rules: [...lintRules, ...checkRules, ...parityRules], rulePage })
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const [name, page] of Object.entries(pages)) await writeFile(new URL(name, folder), page)
