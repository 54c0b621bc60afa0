import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDesign } from '../../src/read/design.js'
import { templatesOf } from '../../src/read/templates.js'
import { workspace } from '../support/workspace.js'

const usual = readFileSync('templates/designs/default/design.yaml', 'utf8')

async function problems(files: Record<string, string>, name = 'own') {
  const { root } = workspace(files)
  const { design, messages } = await readDesign(name, templatesOf(root))
  expect(design === null).toBe(messages.length > 0)
  return messages.map(({ reason, place }) => [reason, place?.start.line ?? null])
}
const own = (text: string) => problems({ 'templates/designs/own/design.yaml': text })

describe('measures of a design should', () => {
  it.each([
    ['spacing: { logoWidth: 0 }', 'spacing.logoWidth', 'from 8 to 400'],
    ['spacing: { logoHeight: -5 }', 'spacing.logoHeight', 'from 8 to 300'],
    ['spacing: { coverTitle: 2000 }', 'spacing.coverTitle', 'from 60 to 600'],
    ['word: { textIndent: 3000 }', 'word.textIndent', 'from 0 to 300'],
    ['scripts: { Latn: { styles: { body: { size: 65 } } } }', 'scripts.Latn.styles.body.size', null],
    ['scripts: { Latn: { styles: { body: { size: 0 } } } }', 'scripts.Latn.styles.body.size', 'from 4 to 72'],
    ['scripts: { Arab: { spacing: { listHang: 3000 } } }', 'scripts.Arab.spacing.listHang', 'from 0 to 99'],
    [
      'scripts: { Latn: { setting: { maximumHyphens: 1.5 } } }',
      'scripts.Latn.setting.maximumHyphens',
      'whole',
    ],
    [
      'scripts: { Latn: { html: { phone: { actionNumber: 0 } } } }',
      'scripts.Latn.html.phone.actionNumber',
      'from 8 to 200',
    ],
    ['scripts: { Latn: { setting: { stretch: .inf } } }', 'scripts.Latn.setting.stretch', ''],
  ])('be refused where no format can set them: %s', async (text, key, words) => {
    const found = await own(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.[1]).toBe(1)
    if (words === null) expect(found[0]?.[0]).toContain('lines of 15 pt with letters of 65 pt in `body`')
    else {
      expect(found[0]?.[0]).toContain(`\`${key}\``)
      expect(found[0]?.[0]).toContain(words)
    }
  })

  it('fit each other across what a design and its base say', async () => {
    const files = {
      'templates/designs/base/design.yaml':
        'scripts: { Latn: { styles: { title: { leading: 20, size: 18 } } } }\n',
      'templates/designs/own/design.yaml':
        'extends: base\n\nscripts:\n  Latn:\n    styles:\n      title: { size: 60 }\n',
    }
    expect(await problems(files)).toEqual([
      [
        'Unexpected lines of 20 pt with letters of 60 pt in `title`, expected lines of 0.8 to 4 times the letters',
        6,
      ],
    ])
  })

  it.each([
    [
      'section: { size: 48, leading: 61 }',
      'Unexpected lines of 61 pt in `section`, expected at most 60 pt in what is no title',
    ],
    [
      'sideLabel: { size: 24, leading: 28 }',
      'Unexpected letters of 24 pt in `sideLabel`, expected at most 21 pt',
    ],
    ['body: { tracking: -2 }', 'Unexpected `tracking` of -2 pt with letters of 10.5 pt in `body`'],
    [
      'section: { size: 48, leading: 58 }',
      'Unexpected `headingBaselinePlain` of 31 pt with letters of 48 pt',
    ],
  ])('leave room for what links lead to, and for the rule of a heading: %s', async (style, reason) => {
    expect((await own(`scripts: { Cyrl: { styles: { ${style} } } }`))[0]?.[0]).toContain(reason)
  })

  it('fit their pages in a whole design', async () => {
    const whole = (from: string, to: string) => {
      expect(usual).toContain(from)
      return problems({ 'templates/designs/default/design.yaml': usual.replace(from, to) }, 'default')
    }
    expect(await whole('textColumn: 346.5', 'textColumn: 346.5')).toEqual([])
    expect((await whole('textColumn: 346.5', 'textColumn: 446.5')).map(([reason]) => reason)).toEqual([
      'Unexpected margins and columns of 695.28 pt together on pages of 595.28 pt',
      'Unexpected margins and columns of 712 pt together on pages of 612 pt',
    ])
    expect((await whole('textHeight: 690', 'textHeight: 790')).map(([reason]) => reason)).toEqual([
      'Unexpected space above the text and height of it of 861 pt together on pages of 841.89 pt',
    ])
  })
})
