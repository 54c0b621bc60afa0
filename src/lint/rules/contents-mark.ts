import { matchLines } from '../match-lines.js'
import { withoutParagraph } from '../mends/whole-paragraph.js'
import type { LintRule } from '../types.js'

/** The list of contents is made from the headings; a mark for it has no meaning here. */
export const contentsMark: LintRule = {
  id: 'contents-mark',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A mark for a list of contents.',
  reason: 'It is printed as it stands; the contents come by themselves.',
  note: 'Delete it; `contents: true` in `publication.yaml` asks for a list in a short document.',
  fix: 'Deletes it where it is a paragraph of its own.',
  examples: {
    accepted: [{ text: 'See the table of contents [1].' }],
    rejected: [
      {
        text: '[TOC]',
        messages: ['Unexpected mark for a list of contents `[TOC]`, which is printed as typed'],
        fixed: '',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      contentsMark,
      tree,
      file,
      /^(?:\[TOC\]|\[\[_?TOC_?\]\]|@\[toc\].*|\{:toc\}|\{\{TOC\}\})$/giu,
      ([words]) => `Unexpected mark for a list of contents \`${words}\`, which is printed as typed`,
      (at) => withoutParagraph(at, file),
    ),
}
