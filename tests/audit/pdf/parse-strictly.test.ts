import { expect, it } from 'vitest'
import { parseStrictly } from '../../../src/audit/pdf/parse-strictly.js'

const file = (between: string) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${between}2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  )

it('a PDF should be parsed object after object', async () => {
  const { pages, catalog } = await parseStrictly(file(''))
  expect(pages.length).toBe(1)
  expect(catalog.Pages().Count().asNumber()).toBe(1)
  await expect(parseStrictly(file('% a comment\n'))).resolves.toBeDefined()
})

it.each(['ABC\n', '\u0001', 'x 1\n', '5 6 7\n', '<<>>\n'])(
  'a PDF should be refused with anything else between its objects: %j',
  async (between) => {
    await expect(parseStrictly(file(between))).rejects.toThrow()
  },
)

it('a PDF should be refused at once, however much stands there', async () => {
  const large = file(`\u0001${'%a '.repeat(50_000)}\n`)
  await expect(parseStrictly(large)).rejects.toThrow('Unexpected bytes between objects')
})
