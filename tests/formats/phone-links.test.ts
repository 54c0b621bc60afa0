import { describe, expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import { reportFrom } from '../support/report.js'
import { contextOf } from './html/support/context.js'

describe('links to a telephone should', () => {
  it.each(formats.map((format) => [format.name, format] as const))(
    'pass the audit of %s',
    async (_, format) => {
      const { report, messages } = reportFrom({ text: '## A {#a}\n\nCall [the office](tel:+41229171234).\n' })
      expect(messages).toEqual([])
      const { bytes } = await format.compile(report, await contextOf('en'))
      const { findings } = await format.read(bytes)
      expect(findings).toEqual([])
    },
  )
})
