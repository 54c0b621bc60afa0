import { expect, it } from 'vitest'
import { pdf } from '../../../src/formats/pdf/index.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { readPages } from './page-lines.js'

it('code in running text should end lines without a hyphen that it does not have', async () => {
  const name = 'representationOfAdministrativeResponsibilities'
  const text = Array.from({ length: 30 }, (_, index) => `${'word '.repeat(index % 7)}\`${name}\``).join(' ')
  const { report } = reportFrom({ text: `## A {#a}\n\n${text}.\n` })
  const { bytes } = await pdf(report, await contextOf('en'))
  const pieces = (await readPages(bytes)).flatMap((page) => page.pieces)
  const code = pieces.map((piece) => piece.text).filter((piece) => /resent|Admin|Respons/.test(piece))
  expect(code.length).toBeGreaterThan(29)
  expect(code.filter((piece) => piece.includes('-'))).toEqual([])
})
