/**
 * Damages finished editions in every way of the lists beside this file and reports which damage the audit notices.
 * Run after `npm run compile`: `node scripts/audit-mutations/main.mjs [out]`; without an output folder it builds the
 * sample in every format, with a link around its picture. Writes `docs/audit-mutations.md`.
 * Ends with code 1 when a damage goes unnoticed that is not on the list of what is not claimed.
 */
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditEdition } from '../../dist/audit/edition.js'
import { formats } from '../../dist/build/formats.js'
import { build } from '../../dist/index.js'
import { notClaimed, page } from './page.mjs'

const made = process.argv[2] === undefined ? await sampleInEveryFormat() : null
const out = path.resolve(process.argv[2] ?? path.join(made ?? '', 'out'))
/** Each format with its list of damages, which stands beside this file under the format's name. */
const damaged = await Promise.all(
  formats.map(async (format) => ({ ...format, ...(await import(`./${format.name}.mjs`)) })),
)

const results = []
for (const slug of await folders(out)) {
  const reports = path.join(out, slug, 'evidence', 'reports')
  for (const file of (await readdir(reports)).filter((name) => name.endsWith('.json'))) {
    const tag = path.basename(file, '.json').split('.').at(-1)
    const report = unwrap(JSON.parse(await readFile(path.join(reports, file), 'utf8')))
    for (const { name: format, extension, read, damages, apply } of damaged) {
      const edition = path.join(out, slug, tag, `${slug}.${tag}.${extension}`)
      const bytes = await readFile(edition).catch(() => null)
      if (!bytes) continue
      const audit = async (changed) =>
        (
          await auditEdition(new Uint8Array(changed), report, {
            file: edition,
            read,
            sourceFile: `${tag}.md`,
          })
        ).messages
      const before = await audit(bytes)
      for (const damage of damages) {
        const changed = await apply(bytes, damage)
        const messages = changed ? await audit(changed) : []
        const outcome = !changed
          ? 'nothing to damage'
          : messages.length > before.length
            ? 'noticed'
            : 'unnoticed'
        results.push({ format, tag, name: damage.name, outcome, first: messages[0]?.reason ?? '' })
      }
    }
  }
}
await writeFile(new URL('../../docs/audit-mutations.md', import.meta.url), page(results))
const missed = results.filter(
  ({ outcome, format, name }) => outcome === 'unnoticed' && !notClaimed[`${format}: ${name}`],
)
for (const { format, tag, name } of missed) console.error(`unnoticed: ${format} ${tag}: ${name}`)
process.exitCode = missed.length > 0 ? 1 : 0
if (made) await rm(made, { recursive: true })

/** A workspace with the sample, built in every format. */
async function sampleInEveryFormat() {
  const root = await mkdtemp(path.join(tmpdir(), 'rapporteur-mutations-'))
  await cp(fileURLToPath(new URL('../../source', import.meta.url)), path.join(root, 'source'), {
    recursive: true,
  })
  for (const slug of await folders(path.join(root, 'source'))) {
    const folder = path.join(root, 'source', slug)
    await appendFile(
      path.join(folder, 'publication.yaml'),
      `\nformats: [${formats.map(({ name }) => name).join(', ')}]\n`,
    )
    // The sample's picture leads nowhere; here it has a link that can be damaged.
    for (const name of (await readdir(folder)).filter((one) => one.endsWith('.md'))) {
      const text = await readFile(path.join(folder, name), 'utf8')
      await writeFile(
        path.join(folder, name),
        text.replace(/^!\[.*\]\(media\/timeline\.svg\)$/mu, '[$&](https://example.org/timeline)'),
      )
    }
  }
  const { messages } = await build({ cwd: root })
  for (const { severity, file, reason } of messages)
    if (severity === 'error') throw new Error(`${file}: ${reason}`)
  return root
}

async function folders(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** A Report alone, or in an envelope with a schema. */
function unwrap(json) {
  return json.type === 'report' ? json : json.report
}
