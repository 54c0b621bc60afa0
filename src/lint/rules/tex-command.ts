import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Commands of TeX mean nothing here, and would be read out. */
export const texCommand: LintRule = {
  id: 'tex-command',
  source: 'lint',
  severity: 'warning',
  summary: 'A command of TeX in running text.',
  reason: 'It is printed as it stands.',
  note: 'Delete it: pages, sizes and spaces come from the design. A section may begin on a new page: `section-break: page`.',
  examples: {
    accepted: [{ text: 'The folder C:\\\\new holds it.' }],
    rejected: [
      { text: '\\newpage', messages: ['Unexpected command `\\newpage`, which is printed as typed'] },
    ],
  },
  check: (tree, file) =>
    matchLines(
      texCommand,
      tree,
      file,
      /\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|noindent|(?:begin|end|cite[pt]?|ref|label|footnote|textbf|textit|emph|section|chapter|vspace|hspace)\*?\{[^}\n]*\})/gu,
      ([words]) => `Unexpected command \`${words}\`, which is printed as typed`,
    ),
}
