import { expect, it } from 'vitest'
import { DraftMemory } from '../../../src/build/draft/draft-memory.js'
import type { MadeEdition } from '../../../src/build/made-edition.js'

const edition = (name: string): MadeEdition => ({
  language: 'en',
  format: 'html',
  name,
  bytes: new Uint8Array(),
  sha256: '',
  pages: null,
  messages: [],
  audit: null,
})

it('a draft that is shown all the time should stay while others come and go', async () => {
  const memory = new DraftMemory()
  const sumOf = (name: string) => (name === 'face.ttf' ? 'one' : null)
  const original = edition('original')
  await memory.keep('original', original, { 'face.ttf': 'one' })
  for (let change = 0; change < 20; change++) {
    await memory.keep(`change ${change}`, edition(`change ${change}`), {})
    expect(await memory.find('original', sumOf)).toBe(original)
  }
  expect(await memory.find('change 0', sumOf)).toBeNull()
  // Another font is another edition.
  expect(await memory.find('original', () => 'two')).toBeNull()
})
