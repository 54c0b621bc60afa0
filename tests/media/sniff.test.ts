import { expect, it } from 'vitest'
import { inspectPicture } from '../../src/media/inspect.js'

const inspect = (text: string) => inspectPicture(new TextEncoder().encode(text), 'a.svg', 'en')

it('should read what stands before a drawing once, however much there is', () => {
  for (const before of ['<!-- -->', '<!DOCTYPE svg [ ] >', '<?a?>', ' ', '<!--', '<!DOCTYPE '])
    expect(inspect(before.repeat(8_000)).ok).toBe(false)
})

it.each([
  '',
  '\uFEFF',
  '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n',
  '<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n',
])('should know a drawing after %j', (before) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>'
  expect(inspect(before + svg)).toMatchObject({ ok: true })
})
