import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import { fieldsPage } from '../formats/support/fields-page.js'
import { unreadFields } from '../formats/support/unread-fields.js'

it('docs/editions.md should list what editions are not checked for', () => {
  const page = new URL('../../docs/editions.md', import.meta.url)
  const written = fieldsPage(
    unreadFields,
    formats.map(({ name }) => name),
  )
  if (process.env.UPDATE_PAGES) writeFileSync(page, written)
  expect(readFileSync(page, 'utf8')).toBe(written)
})
