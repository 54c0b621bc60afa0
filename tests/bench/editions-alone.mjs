// @ts-check
/**
 * Makes the editions of a publication of this folder without examining, comparing or reading anything back, to tell what of
 * a build that takes: `node editions-alone.mjs <publication> <out>`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile, loadPublication, lower, openWorkspace } from 'rapporteur'

const [slug = '', out = ''] = process.argv.slice(2)
const { workspace } = await openWorkspace(process.cwd())
if (!workspace) throw new Error('Unexpected folder, expected a workspace')
const loaded = await loadPublication(slug, workspace)
const formats = loaded.publication?.formats ?? []
await mkdir(out, { recursive: true })
for (const source of loaded.sources) {
  const { report } = await lower(source)
  for (const format of formats) {
    const { bytes } = await compile({ source, report }, format, loaded)
    await writeFile(join(out, `${source.language.tag}.${format}`), bytes)
  }
}
