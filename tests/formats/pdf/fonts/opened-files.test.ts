import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/formats/pdf/fonts/opened-files.js'
import { fontFile } from './test-fonts.js'

const serif = () => new Uint8Array(fontFile('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'))
const amiri = () => new Uint8Array(fontFile('amiri/400Regular/Amiri_400Regular.ttf'))

describe('openFile', () => {
  it('should open a file once, however often its bytes are read', () => {
    expect(openFile('once.ttf', serif())).toBe(openFile('once.ttf', serif()))
  })

  it('should open a file anew whose bytes have changed', () => {
    const before = openFile('changed.ttf', serif())
    const after = openFile('changed.ttf', amiri())
    expect(after).not.toBe(before)
    expect(after.metrics.postscriptName).not.toBe(before.metrics.postscriptName)
    expect(openFile('changed.ttf', serif())).not.toBe(before)
  })

  it('should keep files of one name apart from those of another', () => {
    expect(openFile('one.ttf', serif())).not.toBe(openFile('other.ttf', serif()))
  })

  it('should close the files that were opened first where too many bytes are held', () => {
    const large = (first: Uint8Array) => {
      const bytes = new Uint8Array(60 * 1024 * 1024)
      bytes.set(first)
      return bytes
    }
    const bytes = large(serif())
    const first = openFile('first.ttf', bytes)
    openFile('second.ttf', bytes)
    expect(openFile('first.ttf', bytes)).toBe(first)
    openFile('third.ttf', bytes)
    expect(openFile('first.ttf', bytes)).not.toBe(first)
  })
})
