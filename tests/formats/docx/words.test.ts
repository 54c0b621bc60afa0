import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { descendants, elements, textOf } from '../../../src/archive/xml.js'
import { docx } from '../../../src/formats/docx/index.js'
import type { Phrasing } from '../../../src/model/report.js'
import { contextOf } from '../html/support/context.js'
import { reportOf, text } from '../html/support/report.js'
import { part } from './support/parts.js'

const edition = async (children: Phrasing[]) =>
  (await docx(reportOf([{ type: 'paragraph', id: 'words', number: null, children }]), await contextOf('en')))
    .bytes

/** The words of the last paragraph. */
const wordsOf = (bytes: Uint8Array) => {
  const last = descendants(part(bytes, 'word/document.xml'), 'w:p').at(-1)
  if (!last) return null
  const spoken = descendants(last, 'w:r').flatMap((run) => elements(run))
  return spoken.map((said) => (said.name === 'w:noBreakHyphen' ? '-' : textOf(said))).join('')
}

describe('the words of a Word edition', () => {
  it('should be the author’s, whatever the library reads in them', async () => {
    for (const words of [
      'CURRENT',
      'TOTAL_PAGES',
      '{default-bullet-numbering-0} {-0} {1-0}',
      ']]> & <w:b/> "',
    ])
      expect(wordsOf(await edition([text(words)]))).toBe(words)
  })

  it('should lack what XML cannot hold', async () => {
    expect(wordsOf(await edition([text('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg')]))).toBe('abcdefg')
  })

  it('should survive in attributes', async () => {
    const title = 'Say "no" & <go>\nto \'them\'\uFFFE'
    const link: Phrasing = {
      type: 'link',
      url: 'https://example.org/?a="b"&c',
      title,
      children: [text('Go')],
    }
    const bytes = await edition([link])
    const [hyperlink] = descendants(part(bytes, 'word/document.xml'), 'w:hyperlink')
    expect(hyperlink?.attributes['w:tooltip']).toBe('Say "no" & <go> to \'them\'')
    const targets = descendants(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship')
    expect(targets.map(({ attributes }) => attributes.Target)).toContain('https://example.org/?a="b"&c')
  })
})

describe('the package of a Word edition', () => {
  it('should hold what its parts refer to, and nothing else', async () => {
    expect(Object.keys(unzipSync(await edition([text('Words.')])))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ])
  })
})
