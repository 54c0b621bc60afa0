// @ts-check
import fc from 'fast-check'

/**
 * A change of some bytes. Places are numbers that a file's length divides, so that one change fits every file.
 * @typedef {{ how: 'set', at: number, bytes: Uint8Array }
 *   | { how: 'flip', at: number, bit: number }
 *   | { how: 'cut', at: number, length: number }
 *   | { how: 'copy', at: number, from: number, length: number }
 *   | { how: 'repeat', at: number, length: number, times: number }
 *   | { how: 'end', at: number }
 *   | { how: 'number', at: number, value: string }
 *   | { how: 'word', at: number, from: number }
 *   | { how: 'insert', at: number, value: string }} Change
 */

/** Most bytes of a changed file. */
const largest = 4 * 1024 * 1024

const place = fc.nat(0x3fffffff)
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 16 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4096 }) },
)

/** Bytes at the limits of numbers of one, two and four bytes. */
const limits = [
  [0],
  [1],
  [0x7f],
  [0x80],
  [0xff],
  [0, 0],
  [0xff, 0xff],
  [0x7f, 0xff],
  [0xff, 0x7f],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
  [0, 0, 0, 1],
  [1, 0, 0, 0],
].map((bytes) => Uint8Array.from(bytes))

/** Numbers that a text may hold where a small one is expected. */
const numbers =
  '0 -1 1 2 7 255 256 65535 65536 99999 2147483647 2147483648 4294967296 9007199254740993 -2147483649 1e9 1e308 1e999 -1e999 0.0000001 .5 1. -0 NaN Infinity 0x10 00 1%'.split(
    ' ',
  )

/** Marks of the languages that our readers parse. */
const marks = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&#0;',
    '&#x110000;',
    '&amp;',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '<<',
    '>>',
    ',',
    ':',
    ': ',
    '- ',
    '|',
    '*a',
    '&a',
    '<<: *a',
    '!!js x',
    '---',
    '...',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    '  ',
    '#',
    '%',
    '\\',
    '/',
    '../',
    '\0',
    '\uFEFF',
    '\u202E',
    '\u200D',
    '\u0301',
    '\u{1F600}',
    '\uFFFF',
  ],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '__proto__',
    'constructor',
    'endobj',
    'stream',
    'endstream',
    ' 0 R',
    'q ',
    'Q ',
  ],
]

const change = fc.oneof(
  fc.record({ how: fc.constant('set'), at: place, bytes: fc.constantFrom(...limits) }),
  fc.record({ how: fc.constant('set'), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
  fc.record({ how: fc.constant('flip'), at: place, bit: fc.nat(7) }),
  fc.record({ how: fc.constant('cut'), at: place, length }),
  fc.record({ how: fc.constant('copy'), at: place, from: place, length }),
  fc.record({
    how: fc.constant('repeat'),
    at: place,
    length: fc.integer({ min: 1, max: 40 }),
    times: fc.constantFrom(2, 3, 100, 20_000),
  }),
  fc.record({ how: fc.constant('end'), at: place }),
  fc.record({ how: fc.constant('number'), at: place, value: fc.constantFrom(...numbers) }),
  fc.record({ how: fc.constant('word'), at: place, from: place }),
  fc.record({ how: fc.constant('insert'), at: place, value: fc.constantFrom(...marks) }),
)

/** One change or a few. @type {fc.Arbitrary<Change[]>} */
export const changes = /** @type {any} */ (fc.array(change, { minLength: 1, maxLength: 4 }))

/** Bytes with changes, one after the other. @param {Uint8Array} bytes @param {readonly Change[]} list */
export function changed(bytes, list) {
  return list.reduce((result, one) => apply(result, one).subarray(0, largest), bytes)
}

/** @param {Uint8Array} bytes @param {Change} one @returns {Uint8Array} */
function apply(bytes, one) {
  if (bytes.length === 0) return one.how === 'insert' ? Buffer.from(one.value) : bytes
  const at = one.at % bytes.length
  /** @param {number} end @param {Uint8Array} middle */
  const replaced = (end, middle) => Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(end)])
  switch (one.how) {
    case 'set':
      return replaced(Math.min(at + one.bytes.length, bytes.length), one.bytes)
    case 'flip':
      return replaced(at + 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << one.bit)))
    case 'cut':
      return replaced(at + one.length, new Uint8Array())
    case 'copy': {
      const from = one.from % bytes.length
      return replaced(at, bytes.subarray(from, from + one.length))
    }
    case 'repeat': {
      const unit = bytes.subarray(at, at + one.length)
      return replaced(at, Buffer.concat(Array.from({ length: one.times }, () => unit)))
    }
    case 'end':
      return bytes.subarray(0, at)
    case 'insert':
      return replaced(at, Buffer.from(one.value))
    case 'number':
    case 'word': {
      const kind = one.how === 'number' ? isDigit : isLetter
      const [start, end] = runAfter(bytes, at, kind)
      const value =
        one.how === 'number' ? Buffer.from(one.value) : bytes.subarray(...runAfter(bytes, one.from, kind))
      return Buffer.concat([bytes.subarray(0, start), value, bytes.subarray(end)])
    }
  }
}

/**
 * The first run of bytes of a kind behind a place; an empty one where there is none.
 * @param {Uint8Array} bytes @param {number} from @param {(byte: number) => boolean} kind
 * @returns {[number, number]}
 */
function runAfter(bytes, from, kind) {
  let start = from % bytes.length
  while (start < bytes.length && !kind(bytes[start] ?? 0)) start += 1
  let end = start
  while (end < bytes.length && kind(bytes[end] ?? 0)) end += 1
  return [start, end]
}

/** @param {number} byte */
function isDigit(byte) {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2e || byte === 0x2d
}

/** @param {number} byte */
function isLetter(byte) {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80 || isDigit(byte)
}
