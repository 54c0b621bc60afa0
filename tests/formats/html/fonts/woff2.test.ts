import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { subset } from '../../../../src/formats/html/fonts/subset.js'
import { woff2 } from '../../../../src/formats/html/fonts/woff2.js'
import { contextOf } from '../support/context.js'

// fontkit has no types; we read one field.
const { create } = createRequire(import.meta.url)('fontkit') as {
  create: (bytes: Buffer) => { characterSet: number[] }
}

const regular = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'

describe('woff2', () => {
  it('should hold a subset that an independent reader opens', async () => {
    const { font } = await contextOf('en')
    const bytes = woff2(await subset(font(regular), new Set('Doha 2017'), font))
    const { characterSet } = create(Buffer.from(bytes))
    expect(characterSet.filter((code) => code !== 0xffff)).toEqual(
      [...' 0127Daho'].map((character) => character.codePointAt(0)),
    )
  })

  it('should state its own length and be small', async () => {
    const { font } = await contextOf('en')
    const bytes = Buffer.from(woff2(await subset(font(regular), new Set('a'), font)))
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2')
    expect(bytes.readUInt32BE(8)).toBe(bytes.length)
    expect(bytes.length).toBeLessThan(3000)
  })
})
