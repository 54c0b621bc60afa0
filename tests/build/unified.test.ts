import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/audit/html.js'
import { formatContext } from '../../src/build/edition.js'
import { formats } from '../../src/build/formats.js'
import { load } from '../../src/build/load.js'
import { htmlFormat } from '../../src/formats/html/format.js'
import { markdown, rapporteur } from '../../src/library/unified.js'
import { lower } from '../../src/lower/index.js'
import { transcribe } from '../../src/model/transcribe.js'
import { readWorkspace } from '../../src/read/workspace.js'

const folder = fileURLToPath(new URL('../fixtures/blocks', import.meta.url))

async function pieces() {
  const { workspace } = await readWorkspace(folder, formats)
  if (!workspace) throw new Error('No workspace')
  const loaded = await load(folder, workspace)
  const [source] = loaded.sources
  if (!source || !loaded.publication) throw new Error('No source')
  const { report } = lower(source)
  const context = formatContext({ source, format: htmlFormat }, loaded, loaded.publication, () => {})
  return { source, report, context }
}

describe('the unified plugin', () => {
  it('should end a pipeline with the bytes of an edition', async () => {
    const { source, report, context } = await pieces()
    const text = readFileSync(path.join(folder, 'en.md'), 'utf8')
    const processor = markdown().use(rapporteur, { format: htmlFormat, source, context })
    const file = await processor.process(new VFile({ path: 'en.md', value: text }))
    expect(file.messages).toEqual([])
    expect(await readHtml(file.value as Uint8Array)).toEqual(transcribe(report))
  })

  it('should report errors as messages of the file and fail', async () => {
    const { source, context } = await pieces()
    const file = new VFile({ path: 'en.md', value: '---\ntitle: A\n---\n\n# No\n' })
    const processor = markdown().use(rapporteur, { format: htmlFormat, source, context })
    await expect(processor.process(file)).rejects.toThrow('en.md has errors')
    expect(file.messages.map(({ ruleId, line }) => `${ruleId}:${line}`)).toEqual(['heading-level-one:5'])
  })
})
