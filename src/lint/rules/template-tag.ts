import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Tags of site generators are filled in elsewhere; here they would be printed. */
export const templateTag: LintRule = {
  id: 'template-tag',
  source: 'lint',
  severity: 'warning',
  summary: 'A tag of a site generator or a wiki.',
  reason: 'Nothing fills it in, so it is printed as it stands.',
  note: 'Write what it stands for: the words, a link `[words](address)`, or a picture `![words](media/name.png)`.',
  examples: {
    accepted: [{ text: 'A set {a} of [words](https://example.org/).' }],
    rejected: [
      {
        text: 'See {{ page.title }} there.',
        messages: ['Unexpected tag `{{ page.title }}`, which is printed as typed'],
      },
      {
        text: 'See [[Other page]] there.',
        messages: ['Unexpected tag `[[Other page]]`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      templateTag,
      tree,
      file,
      /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|!?\[\[(?!_?TOC)[^[\]\n]+\]\]/giu,
      ([words]) => `Unexpected tag \`${words}\`, which is printed as typed`,
    ),
}
