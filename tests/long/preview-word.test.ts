import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { serve } from '../preview/support/serve.js'
import { workspace } from '../support/workspace.js'

const hasOffice = spawnSync('soffice', ['--version']).status === 0

it.skipIf(!hasOffice)(
  'the preview should send the pages that LibreOffice makes of a Word file',
  async () => {
    const place = workspace({
      'source/good/publication.yaml': 'kind: plain\nformats: [docx]\nlanguages: [en]\n',
      'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    })
    const served = await serve(place)
    await served.stateWhere('publication=good&view=en:docx', ({ editions }) => editions.length > 0)
    const { status, headers, body } = await served.ask('editions/good/en/good.en.docx?pages')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(body.startsWith('%PDF-')).toBe(true)
  },
  120_000,
)
