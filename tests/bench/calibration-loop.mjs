// @ts-check
/** A fixed amount of work of the kinds that a build does: whatever the machine, its time says how fast that is. */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

const words =
  'States reported on what they had done since the last meeting and agreed to meet again in 2018'.split(' ')
let found = 0
for (let round = 0; round < 500; round += 1) {
  const text = Array.from({ length: 6000 }, (_, index) => words[(index * 7 + round) % words.length]).join(' ')
  for (const match of text.matchAll(/(?<word>\p{Lu}?\p{Ll}+)|(?<figure>\p{Nd}{1,4})/gu))
    found += match.groups?.figure ? 2 : 1
  const tree = text.split('. ').map((value, index) => ({ type: 'text', value, index }))
  const copy = JSON.parse(JSON.stringify(tree))
  copy.sort((/** @type {any} */ one, /** @type {any} */ other) => (one.value < other.value ? -1 : 1))
  found += createHash('sha256').update(JSON.stringify(copy)).digest()[0] ?? 0
  found += deflateSync(text).length
  const counts = new Map()
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  found += counts.size
}
process.stdout.write(`${found}\n`)
