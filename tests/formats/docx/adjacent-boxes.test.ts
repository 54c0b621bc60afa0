import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { descendants, textOf } from '../../../src/archive/xml.js'
import { workspace } from '../../support/workspace.js'
import { part } from './support/parts.js'

it('boxes that follow each other should be boxes of their own', async () => {
  const place = workspace({
    'source/a/publication.yaml': 'languages: [en]\nformats: [docx]\n',
    'source/a/en.md':
      '---\ntitle: Boxes\n---\n\n## First {#first}\n\nWords.\n\n:::notice\nOne.\n:::\n\n:::notice[Label]\nTwo.\n:::\n\n:::notice\nThree.\n:::\n\nMore.\n',
  })
  expect((await place.run('build')).exitCode).toBe(0)
  const bytes = readFileSync(path.join(place.root, 'out/a/en/a.en.docx'))
  const document = part(bytes, 'word/document.xml')
  const styles = descendants(document, 'w:p').map((paragraph) => [
    textOf(paragraph),
    descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
  ])
  const from = styles.findIndex(([text]) => text === 'One.')
  // Word joins paragraphs whose borders are the same into one box.
  expect(styles.slice(from, from + 4)).toEqual([
    ['One.', 'NoticeTextNotice'],
    ['Label', 'BlockLabelNextNotice'],
    ['Two.', 'NoticeTextNextNotice'],
    ['Three.', 'NoticeTextNotice'],
  ])
  const borders = (id: string) => {
    const style = descendants(part(bytes, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === id,
    )
    return JSON.stringify(style && descendants(style, 'w:pBdr'))
  }
  expect(borders('NoticeTextNotice')).not.toBe(borders('NoticeTextNextNotice'))
  expect(borders('BlockLabelNextNotice')).toBe(borders('NoticeTextNextNotice'))
})
