import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { workspace } from './support/workspace.js'

const communique = fileURLToPath(new URL('workspaces/communique', import.meta.url))

describe('a workspace of its own', () => {
  it('should add a language of another script and a kind as data only', async () => {
    const place = workspace({})
    cpSync(communique, place.root, { recursive: true })
    const { messages, exitCode } = await place.messages('build')
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(exitCode).toBe(0)
    const html = Buffer.from(place.output().get('summit/he/summit.he.html') ?? '', 'base64').toString()
    expect(html).toContain('<html lang="he" dir="rtl"')
    expect(html).toContain('התחייבויותינו')
    expect(html).toContain('11 ו-12\u00A0במאי 2026')
    expect(html).toContain('התחייבות 1.1')
  })

  it('should name the label that a kind lacks in a language', async () => {
    const place = workspace({})
    cpSync(communique, place.root, { recursive: true })
    place.write({
      'templates/kinds/communique.yaml':
        'blocks:\n  commitments: { shape: actions, label: commitments }\nlabels:\n  commitments: { en: Ours }\n',
    })
    const { messages, exitCode } = await place.messages('check')
    expect(messages.find(({ ruleId }) => ruleId === 'missing-label')).toMatchObject({
      file: 'templates/kinds/communique.yaml',
      place: { start: { line: 4, column: 16 } },
      reason: 'Missing `labels.commitments.he`, expected the words in this language',
    })
    expect(exitCode).toBe(2)
  })

  it('should override tokens of a design, and refuse colours that cannot be read', async () => {
    const place = workspace()
    const use = (yaml: string) =>
      place.write({
        'templates/designs/ours/design.yaml': yaml,
        'source/good/publication.yaml': 'languages: [en]\nformats: [html]\ndesign: ours\n',
      })
    use("colours: { accent: '#5A1E5A' }\n")
    expect((await place.messages('build')).messages).toEqual([])
    expect(Buffer.from(place.output().get('good/en/good.en.html') ?? '', 'base64').toString()).toContain(
      '#5A1E5A',
    )
    use("colours: { accent: '#999999' }\n")
    const { messages } = await place.messages('build')
    expect(messages.map(({ reason }) => reason)).toContain(
      'Unexpected contrast 2.85:1 of `accent` on the background, expected at least 7:1',
    )
    expect(messages[0]?.place?.start).toMatchObject({ line: 1, column: 20 })
  })
})
