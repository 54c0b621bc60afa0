import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagedTemplates } from '../../src/read/templates.js'
import { goodFiles, workspace } from '../support/workspace.js'

const english = readFileSync(path.join(packagedTemplates, 'languages/en.yaml'), 'utf8')
const withFormats = (formats: string) => english.replace(/formats: \{.*\}/, `formats: ${formats}`)

describe('a language file', () => {
  it('should be told of a word for a format that does not exist, at its place', async () => {
    const { messages } = workspace({
      ...goodFiles,
      'templates/languages/en.yaml': withFormats('{ htlm: Web page, pdf: PDF }'),
    })
    expect((await messages('check')).messages).toMatchObject([
      {
        ruleId: 'unknown-format',
        file: 'templates/languages/en.yaml',
        severity: 'error',
        note: 'Did you mean `html`?',
        place: { start: { line: english.split('\n').findIndex((line) => line.includes('formats: {')) + 1 } },
      },
    ])
  })

  it('should need no words for formats that go by their own names', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [html, md, pdf]\nlanguages: [en]\n',
      'templates/languages/en.yaml': withFormats('{ html: Page }'),
    })
    expect(await place.messages('build', '--format', 'html')).toMatchObject({ exitCode: 0, messages: [] })
    const page = Buffer.from(place.output().get('good/en/good.en.html') ?? '', 'base64').toString()
    expect(page).toMatch(/>PDF<.*>Markdown</s)
  })
})
