import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import type { Message } from '../../src/model/message.js'
import { contextOf } from './html/support/context.js'
import { caseFiles } from './support/case-files.js'

/** Lists, notes, references, scripts and typography that broke some edition of some program. */
describe('editions of what is hard to set', () => {
  for (const { name, language, report } of caseFiles('edition-cases')) {
    it(`should say in every format what the author wrote: ${name}`, async () => {
      for (const format of formats) {
        const reported: Message[] = []
        const context = await contextOf(language, {
          siblings: [],
          report: (message) => reported.push(message),
        })
        const { bytes } = await format.compile(report, context)
        const names = { file: `case.${format.name}`, sourceFile: 'case.md' }
        const { messages } = await auditEdition(bytes, report, { ...names, read: format.read })
        expect(messages, format.name).toEqual([])
        // What a format reports when it is made, it reports when it is only examined.
        const before: Message[] = []
        await format.examine?.(
          report,
          await contextOf(language, { report: (message) => before.push(message) }),
        )
        expect(before, format.name).toEqual(reported)
      }
    })
  }
})
