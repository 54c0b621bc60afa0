import fc from 'fast-check'
import { figures, hostile, lines, strange } from './words.mjs'

/**
 * Generated blocks are small objects that `render` writes as Markdown, so that fast-check shrinks trees, not texts, and
 * ids and notes can be given once all is there.
 *
 * @typedef {{ kind: string, [key: string]: any }} Node
 */

/** Elements of HTML that have a node of their own in a Report, or the same as a mark of Markdown. */
const htmlTags = ['sub', 'sup', 'ins', 'del', 'mark', 'kbd', 'b', 'q']

/** Phrases by their number, which `render` says in the language of the file. */
const phrase = fc.nat(5).map((number) => ({ kind: 'phrase', number }))
const figure = fc.constantFrom(...figures).map((value) => ({ kind: 'text', value }))
const odd = fc.constantFrom(...strange).map((value) => ({ kind: 'text', value }))

/**
 * Words without marks, as an item of key figures or a name holds them.
 * @param {boolean} wild
 */
function plainWords(wild) {
  const bad = fc.constantFrom(...hostile).map((value) => ({ kind: 'text', value }))
  const text = fc.oneof(
    { weight: 6, arbitrary: phrase },
    { weight: 2, arbitrary: figure },
    { weight: 1, arbitrary: odd },
    ...(wild ? [{ weight: 1, arbitrary: bad }] : []),
  )
  return fc.array(text, { minLength: 1, maxLength: 3 })
}

/**
 * Inline content: what a valid document holds, and now and then, where `wild`, what none does.
 * @param {boolean} wild
 */
function inlines(wild) {
  const text = fc.oneof(
    { weight: 6, arbitrary: phrase },
    { weight: 2, arbitrary: figure },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.nat(5).map((number) => ({ kind: 'code', number })) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('reference'), to: fc.nat(40), bare: fc.constant(wild) }),
    },
    { weight: 1, arbitrary: fc.nat(4).map((note) => ({ kind: 'note', note })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'break' }) },
    ...(wild
      ? [{ weight: 2, arbitrary: fc.constantFrom(...hostile).map((value) => ({ kind: 'text', value })) }]
      : []),
    ...(wild ? [{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map(clean) }] : []),
  )
  const { inline } = fc.letrec((tie) => ({
    inline: fc.oneof({ maxDepth: 2, withCrossShrink: true }, text, tie('wrapped')),
    wrapped: fc.record({
      kind: fc.constantFrom('emphasis', 'strong', 'delete', 'link', 'span', 'quoted', ...htmlTags),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }),
    }),
  }))
  return fc.array(inline, { minLength: 1, maxLength: 4 })
}

/** Line ends would be blocks. @param {string} value */
function clean(value) {
  return { kind: 'text', value: value.replaceAll(/[\r\n]/g, ' ') }
}

/**
 * Blocks of a document.
 * @param {boolean} wild
 * @returns {fc.Arbitrary<Node[]>}
 */
export function blocks(wild) {
  const words = inlines(wild)
  const plain = plainWords(wild)
  const caption = fc.option(words, { freq: 3 })
  // The kind `plain` has no words of its own for a block.
  const label = wild ? fc.option(plain, { freq: 3 }) : plain
  const rows = fc
    .tuple(fc.integer({ min: 1, max: wild ? 7 : 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([columns, count]) => {
      const row = fc.array(words, { minLength: columns, maxLength: columns })
      return fc.array(row, { minLength: count + 1, maxLength: count + 1 })
    })
  const id = fc.boolean()
  const entries = fc.array(plain, { minLength: 1, maxLength: 3 })
  const heading = fc.record({
    kind: fc.constant('heading'),
    words: plain,
    id,
    depth: fc.integer({ min: 2, max: wild ? 6 : 3 }),
  })
  const { block, leaf } = fc.letrec((tie) => {
    const some = fc.array(tie('block'), { minLength: 1, maxLength: 2 })
    const items = fc.array(
      fc.record({ words, blocks: fc.option(some, { freq: 4 }), task: fc.option(fc.boolean(), { freq: 6 }) }),
      { minLength: 1, maxLength: 3 },
    )
    return {
      leaf: fc.oneof(
        { weight: 3, arbitrary: fc.record({ kind: fc.constant('paragraph'), words, id }) },
        fc.record({
          kind: fc.constant('code'),
          number: fc.nat(5),
          info: fc.constantFrom('', 'js', 'a b', '"'),
        }),
        fc.record({ kind: fc.constant('table'), rows, align: fc.constantFrom('---', ':--', ':-:', '--:') }),
        ...(wild ? [heading, fc.constantFrom(...lines).map((value) => ({ kind: 'lines', value }))] : []),
      ),
      block: fc.oneof(
        { maxDepth: wild ? 3 : 2, withCrossShrink: true },
        tie('leaf'),
        fc.record({ kind: fc.constant('list'), items, ordered: fc.boolean(), loose: fc.boolean() }),
        fc.record({ kind: fc.constant('quote'), blocks: some }),
        fc.record({ kind: fc.constant('notice'), blocks: some, label }),
        fc.record({ kind: fc.constant('captioned'), rows, caption, id, headers: fc.boolean() }),
        fc.record({ kind: fc.constant('quotation'), words: plain, source: fc.option(plain) }),
        fc.record({
          kind: fc.constant('picture'),
          alt: plain,
          file: fc.constantFrom('a.png', 'b.svg'),
          caption,
        }),
      ),
    }
  })
  const top = fc.oneof(
    { weight: 6, arbitrary: block },
    { weight: 2, arbitrary: heading },
    { weight: 1, arbitrary: fc.constant({ kind: 'rule' }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('actions'), items: entries, label, id }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('people'), items: entries, label }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('figures'), items: entries, label }) },
    ...(wild ? [{ weight: 1, arbitrary: leaf }] : []),
  )
  // The tree's shape is ours; fast-check types what a tie gives as unknown.
  const many = fc.array(top, { minLength: 1, maxLength: 6 })
  // Most documents are short, so that many can be tried.
  const few = fc.array(top, { minLength: 1, maxLength: 2 })
  return /** @type {fc.Arbitrary<Node[]>} */ (
    fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: many })
  )
}
