import { expect, it } from 'vitest'
import { workspace } from '../../../support/workspace.js'
import { paintedInWord } from '../../support/painted-drawing.js'

const drawn = (outside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><defs><clipPath id="c"><rect width="50" height="50"/></clipPath><mask id="m"><rect width="50" height="50" fill="white"/></mask></defs><rect width="40" height="40" fill="#000"/>${outside}</svg>`

const ways = ['opacity="0.5"', 'clip-path="url(#c)"', 'mask="url(#m)"']
const things = [
  '<rect width="9" height="9"/>',
  '<text y="9">abc</text>',
  '<path d="M0 0C1 1 2 2 9 9" stroke="#000"/>',
]
const places = ['translate(1000 0)', 'translate(0 -5000)', 'translate(1000000 1000000)']

it.each(ways.flatMap((way) => things.map((thing) => [way, thing])))(
  'a group with %s and %s that a program left outside the view should not end the raster of a drawing',
  async (way, thing) => {
    for (const place of places) {
      const { at } = await paintedInWord(
        drawn(
          `<g ${way} transform="${place}">${thing}</g><g opacity="0.9"><g ${way} transform="${place}">${thing}</g></g>`,
        ),
      )
      expect(at(20, 20)[0]).toBeLessThan(30)
      expect(at(80, 80)[0]).toBeGreaterThan(220)
    }
  },
)

it('what reaches into the view from outside should be painted', async () => {
  const { at } = await paintedInWord(
    drawn(
      '<g opacity="0.9"><path d="M-60 80H160" stroke="#000" stroke-width="9"/></g><path d="M64 -60V30" stroke="#000" stroke-width="9"/>',
    ),
  )
  expect(at(50, 80)[0]).toBeLessThan(60)
  expect(at(64, 20)[0]).toBeLessThan(30)
})

it('a drawing that the renderer cannot paint should be an error at its file, and hinder no other publication', async () => {
  const svg = drawn(
    '<g clip-path="url(#c)"><rect x="60" y="-400" width="9" height="430"/><g opacity="0.9"><path d="M10 80H90" stroke="#000" stroke-width="9"/></g></g>',
  )
  const page = '---\ntitle: A\n---\n\n![A drawing](media/a.svg)\n\nWords.\n'
  const place = workspace({
    'source/far/publication.yaml': 'languages: [en]\nformats: [docx]\n',
    'source/far/en.md': page,
    'source/far/media/a.svg': svg,
    'source/near/publication.yaml': 'languages: [en]\nformats: [docx]\n',
    'source/near/en.md': page,
    'source/near/media/a.svg': drawn(''),
  })
  const { messages, exitCode } = await place.messages('build')
  expect(messages).toMatchObject([
    { ruleId: 'picture-unusable', source: 'docx', severity: 'error', file: 'source/far/media/a.svg' },
  ])
  expect(exitCode).toBe(1)
  expect([...place.output().keys()]).toContain('near/en/near.en.docx')
})
