// @ts-check
import fc from 'fast-check'
import { encode } from 'fast-png'
import { blocks } from './blocks.mjs'
import { render } from './render.mjs'
import { hostile, phrases } from './words.mjs'

/** Files of a workspace by path. @typedef {Record<string, string | Uint8Array>} Files */

/** A small grey picture. */
const png = encode({ width: 4, height: 3, data: new Uint8Array(12).fill(120), channels: 1, depth: 8 })
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><rect width="80" height="40" fill="#246"/><text x="90" y="30">Words</text></svg>`

const languages = /** @type {(keyof typeof phrases)[]} */ (Object.keys(phrases))
/** Half of the first languages run from right to left. */
const firstLanguages = fc.oneof(
  fc.constant(/** @type {keyof typeof phrases} */ ('ar')),
  fc.constantFrom(...languages.filter((tag) => tag !== 'ar')),
)

/** A list of terms whose words stand in the text, and a termbase; where wild, of hostile words. @param {boolean} wild */
function terms(wild) {
  const words = wild ? fc.constantFrom('Title', ...hostile) : fc.constantFrom('Title', 'Security Council')
  const quoted = (/** @type {string} */ text) => JSON.stringify(text)
  const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return fc.option(
    fc.tuple(words, words).map(([one, other]) => ({
      'terms/list.yaml': `- en: { preferred: ${quoted(one)}, forbidden: ${quoted(other)} }\n  fr: ${quoted(other)}\n`,
      'terms/base.tbx': `<tbx><conceptEntry id="1"><langSec xml:lang="en"><termSec><term>${escaped(one)}</term></termSec></langSec><langSec xml:lang="ar"><termSec><term>${escaped(other)}</term></termSec></langSec></conceptEntry></tbx>`,
    })),
    { freq: wild ? 2 : 1, nil: {} },
  )
}

/** Keys of `publication.yaml`, right ones and, where wild, wrong ones. @param {boolean} wild */
function settings(wild) {
  const right = {
    kind: fc.constant('plain'),
    status: fc.constantFrom('draft', 'final'),
    published: fc.constantFrom('2017-06-30', '2024-02-29'),
    identifier: fc.constantFrom('A/70/621', 'R2P/2017'),
    paper: fc.constantFrom('a4', 'letter'),
    align: fc.constantFrom('start', 'justify'),
    cover: fc.boolean(),
    contents: fc.boolean(),
    'paragraph-numbers': fc.boolean(),
    'section-break': fc.constantFrom('none', 'page'),
    pdf: fc.constantFrom('ua1', 'ua2'),
    formats: fc.constantFrom('[pdf]', '[docx]', '[html]', '[md]', '[pdf, docx, html, md]'),
  }
  const known = fc.record(right, { requiredKeys: [] })
  if (!wild) return known
  const value = fc.oneof(
    fc.constantFrom(...hostile),
    fc.constantFrom('yes', '1', '[a]', '{a: b}', '*a', '&a b', '!!js x', '2017-13-45'),
  )
  const odd = fc.dictionary(
    fc.constantFrom(...Object.keys(right), '__proto__', 'constructor', 'languages', 'x'),
    value,
    { maxKeys: 2 },
  )
  return fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, odd).map(([a, b]) => ({ ...a, ...b })) },
  )
}

/** @param {Record<string, unknown>} keys */
function yaml(keys) {
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}

/**
 * A workspace with one publication in one or two languages.
 * @param {boolean} wild whether it may hold what no author should write
 * @returns {fc.Arbitrary<Files>}
 */
export function workspaces(wild) {
  return fc
    .record({
      first: firstLanguages,
      second: fc.option(fc.constantFrom(...languages), { freq: 1 }),
      settings: settings(wild),
      terms: wild ? terms(wild) : fc.constant({}),
      title: wild
        ? fc.oneof(fc.constantFrom('Title', ...hostile), fc.string({ unit: 'binary', maxLength: 20 }))
        : fc.constant('Title'),
      ends: wild ? fc.constantFrom('\n', '\n', '\r\n', '\r') : fc.constant('\n'),
    })
    .chain(({ first, second, ends, title, settings: keys, terms: agreed }) => {
      const tags = second === null || second === first ? [first] : [first, second]
      // A valid translation says the same in other words; a wild one need not.
      const contents = wild ? tags.map(() => blocks(wild)) : [blocks(wild)]
      return fc.tuple(...contents).map((documents) => {
        const about = { ...keys, languages: `[${tags.join(', ')}]` }
        /** @type {Files} */
        const files = {
          ...agreed,
          'source/fuzz/publication.yaml': yaml(about),
          'source/fuzz/media/a.png': png,
          'source/fuzz/media/b.svg': svg,
        }
        for (const [index, tag] of tags.entries()) {
          const front = `---\ntitle: ${title.replaceAll(/[\r\n]/g, ' ')}\n---\n\n`
          const body = render(documents[index] ?? documents[0] ?? [], tag, wild)
          files[`source/fuzz/${tag}.md`] =
            `${front}## ${phrases[tag][0]}\n\n${phrases[tag][3]}\n\n${body}`.replaceAll('\n', ends)
        }
        return files
      })
    })
}
