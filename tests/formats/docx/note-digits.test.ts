import { expect, it } from 'vitest'
import { parseXml } from '../../../src/archive/xml.js'
import { noteNumbers } from '../../../src/audit/docx/notes.js'
import { workspace } from '../../support/workspace.js'

const text =
  '---\ntitle: Notes\n---\n\n## First {#first}\n\nA mark[^a], another[^b], and again[^a].\n\n1. One\n2. Two\n\n[^a]: The first.\n\n[^b]: The second[^c].\n\n[^c]: Called by a note.\n'

it.each(['latn', 'deva', 'thai', 'arab', 'arabext', 'beng'])(
  'should number notes in the digits %s, which the reader finds again',
  async (digits) => {
    const place = workspace({
      'templates/languages/en.yaml': `extends: en\nnumbers: { digits: ${digits} }\n`,
      'source/a/publication.yaml': 'languages: [en]\nformats: [docx]\n',
      'source/a/en.md': text,
    })
    const { exitCode, messages } = await place.messages('build')
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(exitCode).toBe(0)
  },
)

it('should report a mark that differs between the text and its note', () => {
  const xml = (body: string) => parseXml(new TextEncoder().encode(`<w:x>${body}</w:x>`), 'x.xml')
  const document = xml(
    '<w:p><w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>(۱)</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>(۲)</w:t></w:r></w:p>',
  )
  const footnotes = xml(
    '<w:footnote w:id="1"><w:p><w:r><w:t>(۱)</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>(۵)</w:t></w:r></w:p></w:footnote>',
  )
  const numbers = noteNumbers({ document, footnotes, noteFormat: 'decimal' })
  expect([...numbers]).toEqual([
    ['1', '۱'],
    ['2', '(۲) ((۵))'],
  ])
})
