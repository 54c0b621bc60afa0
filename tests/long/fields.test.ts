import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import { nodeTable } from '../../src/model/node-table.js'
import { contextOf } from '../formats/html/support/context.js'
import { changedFields } from '../formats/support/changed-fields.js'
import { fieldReports, isNumbered, pictureBytes } from '../formats/support/field-reports.js'
import { unreadFields } from '../formats/support/unread-fields.js'

const reports = fieldReports()

describe('fields of a Report in finished editions', () => {
  it.each(formats)(
    'should be read back, or be listed with the reason: $name',
    async (format) => {
      const usual = await contextOf('en', { media: pictureBytes })
      const unread: string[] = []
      const seen = new Set<string>()
      for (const report of reports) {
        const names = { file: `sample.${format.name}`, sourceFile: 'sample.md', read: format.read }
        const context = { ...usual, options: { ...usual.options, paragraphNumbers: isNumbered(report) } }
        const reasons = async (changed: typeof report) => {
          const made = await format.compile(changed, context).catch(refusalOf)
          if (typeof made === 'string') return [made]
          const { bytes } = made
          return (await auditEdition(bytes, report, names)).messages.map(({ reason }) => reason)
        }
        expect(await reasons(report)).toEqual([])
        for (const { name, report: changed } of changedFields(report, seen))
          if ((await reasons(changed)).length === 0) unread.push(name)
      }
      const listed = Object.entries(unreadFields).filter(([, own]) => own.formats.includes(format.name))
      expect(unread.sort()).toEqual(listed.map(([name]) => name).sort())
    },
    300_000,
  )

  it('should be looked at in every type of node', () => {
    const seen = new Set<string>()
    for (const report of reports) changedFields(report, seen)
    const types = new Set([...seen].map((name) => name.split('.')[0]))
    for (const [type, { children, strings }] of Object.entries(nodeTable)) {
      const fields = [...Object.keys(children), ...Object.keys(strings)]
      if (fields.length > 0) expect(types, type).toContain(type)
    }
  })
})

/** What a format says of a Report that no edition can show; any other fault is thrown on. */
function refusalOf(error: unknown): string {
  if (error instanceof Error && / in a Report: fill it, or leave it out$/u.test(error.message))
    return error.message
  throw error
}
