import { afterEach, describe, expect, it } from 'vitest'
import { docx } from '../../../src/formats/docx/index.js'
import { sha256 } from '../../../src/model/sha256.js'
import { contextOf } from '../html/support/context.js'
import { arabic, english, everyNode } from '../html/support/every-node.js'

const zone = process.env.TZ

describe('the bytes of a Word edition', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('should depend neither on order nor on time zone', async () => {
    const make = async (words: typeof english) =>
      sha256((await docx(everyNode(words), await contextOf(words.language))).bytes)
    process.env.TZ = 'Pacific/Kiritimati'
    const first = [await make(english), await make(arabic)]
    process.env.TZ = 'America/Anchorage'
    const second = [await make(arabic), await make(english)]
    expect(second.reverse()).toEqual(first)
  })
})
