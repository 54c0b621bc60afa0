import { matchLines } from '../match-lines.js'
import { withoutAttributes } from '../mends/without-attributes.js'
import type { LintRule } from '../types.js'

/** Braces with attributes mean something at the end of a heading, a paragraph or an item alone, and there an id. */
export const foreignAttributes: LintRule = {
  id: 'foreign-attributes',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'Braces with attributes where they mean nothing.',
  reason: 'They are printed as they stand, in the middle of the text.',
  note: '`{#id}` stands at the end of a heading, a paragraph or an item. Sizes and looks come from the design: delete them.',
  fix: 'Deletes those that say how words look, and ids that nothing refers to; a span with a language becomes `:span`.',
  examples: {
    accepted: [{ text: 'Words. {#own}' }, { text: 'A set {a, b} and a place {name}.' }],
    rejected: [
      {
        text: 'They say [bonjour]{lang=fr}.',
        messages: ['Unexpected attributes `{lang=fr}`, which are printed as typed'],
        fixed: 'They say :span[bonjour]{lang=fr}.',
      },
      {
        text: 'A figure. {: #fig title="Long header"}',
        messages: ['Unexpected attributes `{: #fig title="Long header"}`, which are printed as typed'],
      },
      {
        text: 'A [span]{.small} of words.',
        messages: ['Unexpected attributes `{.small}`, which are printed as typed'],
        fixed: 'A span of words.',
      },
      {
        text: 'A [button](https://example.org/a){ .big }.',
        messages: ['Unexpected attributes `{ .big }`, which are printed as typed'],
        fixed: 'A [button](https://example.org/a).',
      },
      {
        text: 'A picture{width=50%} of it.',
        messages: ['Unexpected attributes `{width=50%}`, which are printed as typed'],
        fixed: 'A picture of it.',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignAttributes,
      tree,
      file,
      /(?<!\{)\{(?:[#.:](?!\s*[^{}\n]*[#]\})[^{}\n]*|[ \t]+[#.:](?!\.)[^{}\n]*|[ \t]*[a-z-]+=[^{}\n]*)\}/gu,
      ([words]) => `Unexpected attributes \`${words}\`, which are printed as typed`,
      (at) => withoutAttributes(at, file),
    ),
}
