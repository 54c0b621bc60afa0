import { describe, expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import type { FormatContext } from '../../src/model/format.js'
import { transcribe } from '../../src/model/transcribe.js'
import { contextOf } from './html/support/context.js'
import { arabic, chinese, english, everyNode } from './html/support/every-node.js'

const logo = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="20" height="20"/><circle cx="45" cy="10" r="10"/></svg>',
)

const variants: [string, (context: FormatContext) => FormatContext][] = [
  ['a cover', (context) => ({ ...context, options: { ...context.options, cover: true } })],
  [
    'a page for each section',
    (context) => ({ ...context, options: { ...context.options, sectionBreak: 'page' } }),
  ],
  [
    'a logo',
    (context) => ({
      ...context,
      design: { ...context.design, logo: 'logo.svg' },
      font: (file) => (file === 'logo.svg' ? logo : context.font(file)),
    }),
  ],
]

describe.each(formats)('$name', (format) => {
  describe.each(variants)('with %s should say every node', (_, change) => {
    it.each([english, arabic, chinese])('in $language', async (words) => {
      const report = everyNode(words)
      const { bytes } = await format.compile(report, change(await contextOf(words.language)))
      expect(await format.read(bytes)).toMatchObject({ transcript: transcribe(report), findings: [] })
    })
  })
})
