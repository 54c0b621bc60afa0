import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mostArchived, mostUnpacked, unzip } from '../../src/archive/unzip.js'

const all = () => true
const words = strToU8('words '.repeat(40))

/** Bytes of an archive with a stretch replaced by one of the same length, wherever it stands. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

/** An archive whose list of files says something else of its only file. */
function relisted(change: (list: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'a.txt': words }))
  change(bytes.subarray(bytes.indexOf('PK\x01\x02')))
  return bytes
}

describe('unzip should', () => {
  it('give the files that are wanted, and the names of all', async () => {
    const bytes = zipSync({ 'a/b.txt': words, 'c.bin': [words, { level: 0 }], 'd.txt': words })
    const { names, files } = await unzip(bytes, (name) => name !== 'd.txt')
    expect(names).toEqual(['a/b.txt', 'c.bin', 'd.txt'])
    expect([...files]).toEqual([
      ['a/b.txt', Buffer.from(words)],
      ['c.bin', Buffer.from(words)],
    ])
  })

  it.each([
    ['a name that leads out', zipSync({ '../a.txt': words }), 'invalid relative path'],
    ['a name that leads out further down', zipSync({ 'a/../../b.txt': words }), 'invalid relative path'],
    ['an absolute name', zipSync({ '/a.txt': words }), 'absolute path'],
    ['a drive', zipSync({ 'C:/a.txt': words }), 'absolute path'],
    ['a backslash', zipSync({ 'a\\..\\b.txt': words }), 'invalid characters'],
    ['a zero', zipSync({ 'a\0.txt': words }), 'U+0000'],
    [
      'a name twice',
      replaced(zipSync({ 'a.txt': words, 'b.txt': words }), 'b.txt', 'a.txt'),
      'second `a.txt`',
    ],
    ['a name twice in other letters', zipSync({ 'a.txt': words, 'A.TXT': words }), 'second `A.TXT`'],
    ['a name twice in other forms', zipSync({ é: words, 'e\u0301': words }), 'second `'],
    [
      'a link',
      zipSync({ 'a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      'link `a.txt`',
    ],
    ['nothing', new Uint8Array(), 'central directory record signature not found'],
    [
      'half a file',
      zipSync({ 'a.txt': words }).subarray(0, 60),
      'central directory record signature not found',
    ],
    ['an encrypted file', relisted((list) => list.writeUInt16LE(list.readUInt16LE(8) | 1, 8)), 'encrypted'],
    ['another checksum', relisted((list) => list.writeUInt32LE(7, 16)), 'checksum'],
    ['a size that is too small', relisted((list) => list.writeUInt32LE(7, 24)), 'too many bytes'],
    ['a size that is too large', relisted((list) => list.writeUInt32LE(7_000, 24)), 'not enough bytes'],
    ['a bomb', relisted((list) => list.writeUInt32LE(mostUnpacked + 1, 24)), 'unpacks to more than'],
    ['another way of packing', relisted((list) => list.writeUInt16LE(12, 10)), 'compression method'],
  ])('refuse %s', async (_name, bytes, reason) => {
    await expect(unzip(bytes, all)).rejects.toThrow(reason)
  })

  it('refuse many files that are small each, and many that are large together', async () => {
    const many: Zippable = {}
    for (let number = 0; number <= mostArchived; number++) many[`${number}`] = new Uint8Array()
    await expect(unzip(zipSync(many, { level: 0 }), all)).rejects.toThrow('more than 10000 files')
    const large = Buffer.from(zipSync({ a: words, b: words, c: words }))
    for (let at = large.indexOf('PK\x01\x02'); at >= 0; at = large.indexOf('PK\x01\x02', at + 1))
      large.writeUInt32LE(mostUnpacked / 2, at + 24)
    await expect(unzip(large, () => false)).rejects.toThrow('unpacks to more than')
  })
})
