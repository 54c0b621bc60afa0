import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'
import { readPages } from './page-lines.js'

const drawn = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#0B4A56"/></svg>`

it.each([
  ['a wide logo', drawn(300, 100), false, 12 + 133],
  ['a high logo', drawn(40, 120), false, 12 + 300],
  ['a high logo of a cover', drawn(120, 120), true, 12 + 300],
])(
  'title and languages should stand below %s that reaches down to them',
  async (_name, logo, cover, bottom) => {
    const place = workspace({
      'templates/designs/own/design.yaml': 'logo: logo.svg\nspacing: { logoWidth: 400, logoHeight: 300 }\n',
      'templates/designs/own/logo.svg': logo,
      'source/report/publication.yaml': `languages: [en, fr]\ndesign: own\ncover: ${cover}\nformats: [pdf]\n`,
      'source/report/en.md':
        '---\ntitle: A title\nsubtitle: Words below\norganisation: A ministry\n---\n\nWords.\n',
      'source/report/fr.md':
        '---\ntitle: Un titre\nsubtitle: Des mots\norganisation: Un ministère\n---\n\nDes mots.\n',
    })
    expect((await place.run('build')).exitCode).toBe(0)
    const [first] = await readPages(readFileSync(path.join(place.root, 'out/report/en/report.en.pdf')))
    const at = (words: string) => first?.pieces.find(({ text }) => text.includes(words))?.y ?? 0
    // The rule of the first page stands 48 points below its edge.
    const top = 48
    expect(at('A title') - 28).toBeGreaterThan(top + bottom)
    expect(at('Words below') - at('A title')).toBeLessThan(60)
    if (logo.includes('width="300"')) expect(at('Français')).toBeGreaterThan(top + bottom)
  },
)
