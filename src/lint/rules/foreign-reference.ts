import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** References of other tools are resolved by those alone: a reader would see their keys. */
export const foreignReference: LintRule = {
  id: 'foreign-reference',
  source: 'lint',
  escapable: (words) => !words.startsWith('@ref('),
  severity: 'warning',
  summary:
    'A reference by key as Quarto, bookdown or pandoc-crossref have it, the name of a block as Obsidian has it, or a link by a name that nothing defines.',
  reason: 'The key is printed as it stands and leads nowhere.',
  note: 'Name the place by `{#id}` at the end of its heading, paragraph or caption; `[](#id)` refers to it. A line `[name]: https://…` defines a link by name.',
  examples: {
    accepted: [
      { text: 'Write to @figure or a@fig-tree.org; 2^10, x^2. {#own}' },
      { text: 'As shown [1][2], [EN][FR] and [the annex][a].\n\n[a]: https://example.org/a' },
    ],
    rejected: [
      {
        text: 'See @fig:chart, @sec-method and \\@ref(tab:one).',
        messages: [
          'Unexpected reference `@fig:chart`, which is printed as typed',
          'Unexpected reference `@sec-method`, which is printed as typed',
          'Unexpected reference `@ref(tab:one)`, which is printed as typed',
        ],
      },
      {
        text: 'See [the annex][annex-two], [rules][] and ![a map][map].',
        messages: [
          'Unexpected reference `[the annex][annex-two]`, which nothing defines: it is printed as typed',
          'Unexpected reference `[rules][]`, which nothing defines: it is printed as typed',
          'Unexpected reference `![a map][map]`, which nothing defines: it is printed as typed',
        ],
      },
      {
        text: 'A paragraph of words. ^block-1',
        messages: ['Unexpected name of a block `^block-1`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      foreignReference,
      tree,
      file,
      /(?<![\p{L}\p{N}_[@./-])@(?:(?:fig|tbl|tab|sec|eq|eqn|lst|thm|lem|cor|prp|def|exm|exr)[:-][\w-]+|ref\([^()\n]+\))|(?<=\s)\^\p{L}[\w-]*$/gu,
      ([words]) =>
        `Unexpected ${words.startsWith('^') ? 'name of a block' : 'reference'} \`${words}\`, which is printed as typed`,
    ),
    ...matchLines(
      foreignReference,
      tree,
      file,
      // Two brackets with figures or codes of languages are citations and tags: [1][2], [EN][FR].
      /!?(?<!\])\[(?![^\p{Ll}\p{Lo}\n]*\]\[[^\p{Ll}\p{Lo}\n]*\])[^[\]^\n]{1,200}\]\[[^[\]^\n]{0,100}\](?![[(])/gu,
      ([words]) => `Unexpected reference \`${words}\`, which nothing defines: it is printed as typed`,
    ),
  ],
}
