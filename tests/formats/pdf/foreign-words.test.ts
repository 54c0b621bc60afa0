import { expect, it } from 'vitest'
import { pdf } from '../../../src/formats/pdf/index.js'
import { hyphenationPoints } from '../../../src/language/hyphenation-points.js'
import { readLanguage } from '../../../src/read/language.js'
import { packagedTemplates, templatesOf } from '../../../src/read/templates.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { readPages } from './page-lines.js'

it.each([
  ['fr', 'responsabilité administration gouvernementale internationalisation'],
  ['de', 'verantwortlichkeit regierungsverantwortung zusammenarbeit'],
  // Its words are never divided: data say so.
  ['sw', 'kimataifa ushirikiano maendeleo yanayohusiana'],
  // Nobody knows how its words are divided.
  ['la', 'responsabilitas administratio internationalis'],
])('words of another language (%s) should be divided as that language does', async (tag, words) => {
  const found = await readLanguage(tag, templatesOf(packagedTemplates))
  const rules = found.language?.hyphenation
  const text = Array.from(
    { length: 60 },
    (_, index) => `${'of '.repeat(index % 11)}:span[${words}]{lang=${tag}}`,
  ).join(' ')
  const { report } = reportFrom({ text: `## A {#a}\n\n${text}.\n` })
  const context = await contextOf('en')
  const { bytes } = await pdf(report, {
    ...context,
    languages: { ...context.languages, ...(found.language ? { [tag]: found.language } : {}) },
  })
  const pieces = (await readPages(bytes)).flatMap((page) => page.pieces.map((piece) => piece.text.trim()))
  const known = words.split(' ')
  const parts = new Set(
    known.flatMap((word) =>
      rules?.patterns
        ? hyphenationPoints(word, { ...rules, patterns: rules.patterns }).map((at) => word.slice(0, at))
        : [],
    ),
  )
  // The hyphen at the end of a line is a piece of its own.
  const divided = pieces.flatMap((piece, index) =>
    pieces[index + 1] === '-' ? [piece.split(' ').at(-1) ?? ''] : [],
  )
  expect(divided.filter((part) => !parts.has(part))).toEqual([])
  expect(divided.length > 0).toBe(parts.size > 0)
})
