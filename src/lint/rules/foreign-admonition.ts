import { matchLines } from '../match-lines.js'
import { admonitionBlock } from '../mends/admonition-block.js'
import type { LintRule } from '../types.js'

/** Remarks of MkDocs and of Python-Markdown have a block of their own here. */
export const foreignAdmonition: LintRule = {
  id: 'foreign-admonition',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A remark that stands out, written as in MkDocs, DocFX or Markua.',
  reason: 'Its sign and its name are printed before the words.',
  note: 'Write `:::notice[Title]`, the words, and `:::` on a line of its own.',
  fix: 'Writes the block between colons, with the words that are indented below the sign.',
  examples: {
    accepted: [{ text: 'Stop!!! Now.' }],
    rejected: [
      {
        text: '=== "Linux"\n    Words.',
        messages: ['Unexpected sign of a tab `=== "Linux"`, which is printed as typed'],
      },
      {
        text: '[!NOTE]\nWords.',
        messages: ['Unexpected sign of a remark `[!NOTE]`, which is printed as typed'],
      },
      {
        text: '!!! note\n    Words.',
        messages: ['Unexpected sign of a remark `!!! note`, which is printed as typed'],
        fixed: ':::note\nWords.\n:::',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignAdmonition,
      tree,
      file,
      /^(?:(?:!!!|\?\?\?\+?) ?[a-z]+|===[!+]? "[^"\n]+"|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\](?=\s|$)|[ABDEGIQTWX]> (?=\S))/gu,
      ([words]) =>
        `Unexpected sign of a ${words.startsWith('=') ? 'tab' : 'remark'} \`${words}\`, which is printed as typed`,
      ({ from }) => admonitionBlock(from, file),
    ),
}
