import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/index.js'
import { html } from '../../src/formats/html/index.js'
import type { Design } from '../../src/model/design.js'
import { readDesign } from '../../src/read/design.js'
import { templatesOf } from '../../src/read/templates.js'
import { workspace } from '../support/workspace.js'
import { contextOf } from './html/support/context.js'
import { english, everyNode } from './html/support/every-node.js'

const own = `
spacing: { coverTitle: 200, logoWidth: 30, logoHeight: 15 }
word: { textIndent: 0, coverTitleAbove: 77 }
`

async function ownDesign(): Promise<Design> {
  const { root } = workspace({ 'templates/designs/own/design.yaml': own })
  const { design, messages } = await readDesign('own', templatesOf(root))
  expect(messages).toEqual([])
  if (!design) throw new Error('No design')
  return design
}

describe('what a design sets of its own', () => {
  it('should leave all else as the default has it', async () => {
    const design = await ownDesign()
    const { design: base } = await contextOf('en')
    expect(design.spacing).toEqual({ ...base.spacing, coverTitle: 200, logoWidth: 30, logoHeight: 15 })
    expect(design.word).toEqual({ textIndent: 0, titleAbove: 34, coverTitleAbove: 77 })
  })

  it('should place the title of a Word cover and the text of Word pages', async () => {
    const context = await contextOf('en')
    const options = { ...context.options, cover: true }
    const styles = async (design: Design) => {
      const { bytes } = await docx(everyNode(english), { ...context, options, design })
      return strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())
    }
    const title = (xml: string) => /<w:style [^>]*w:styleId="Title".*?<\/w:style>/s.exec(xml)?.[0] ?? ''
    const usual = title(await styles(context.design))
    const changed = title(await styles(await ownDesign()))
    expect(usual).toContain(`w:before="${174 * 20}"`)
    expect(usual).toContain(`w:left="${126 * 20}"`)
    expect(changed).toContain(`w:before="${77 * 20}"`)
    expect(changed).not.toContain(`w:left="${126 * 20}"`)
  })

  it('should bound the logo on pages', async () => {
    const context = await contextOf('en')
    const logo = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20"/>',
    )
    const page = async (design: Design) => {
      const { bytes } = await html(everyNode(english), {
        ...context,
        design: { ...design, logo: 'a.svg' },
        font: () => logo,
      })
      return new TextDecoder().decode(bytes)
    }
    expect(await page(context.design)).toContain('width="144" height="48"')
    expect(await page(await ownDesign())).toContain('width="40" height="13"')
  })
})
