/** Writes `docs/limits.md` from the code. Run after `npm run compile`: `node scripts/limits-page.mjs`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @import { Limit } from '../src/build/limits.js' */

/**
 * The page, from the bounds as the code has them.
 * @param {readonly Limit[]} limits
 */
export function limitsPage(limits) {
  const rows = limits.map(({ input, what, most, unit }) => `| ${input} | ${what} | ${written(most, unit)} |`)
  return `# Limits

What is larger is refused with a message that says so, where \`check\` can find it. Written from the code by
\`scripts/limits-page.mjs\`.

| of | what | at most |
| --- | --- | ---: |
${rows.join('\n')}

A publication or an edition that needs more memory than Node may use (\`--max-old-space-size\`) is ended, and told.
`
}

/** @param {number} most @param {string} unit */
function written(most, unit) {
  if (unit === 'bytes') return `${most / 1024 / 1024} MiB`
  return `${most.toLocaleString('en')} ${unit}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { limits } = await import('../dist/build/limits.js')
  writeFileSync(new URL('../docs/limits.md', import.meta.url), limitsPage(limits))
}
