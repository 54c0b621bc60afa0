import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import { matchLines, type TypedMatch } from '../match-lines.js'
import { withoutParagraph } from '../mends/whole-paragraph.js'
import type { LintRule } from '../types.js'

/** Commands of TeX mean nothing here, and would be read out. */
export const texCommand: LintRule = {
  id: 'tex-command',
  source: 'lint',
  severity: 'warning',
  summary: 'A command of TeX in running text.',
  reason: 'It is printed as it stands.',
  note: 'Delete it: pages, sizes and spaces come from the design. A section may begin on a new page: `section-break: page`.',
  fix: 'Deletes commands for pages, and writes bold and slanted words with stars.',
  examples: {
    accepted: [{ text: 'The folder C:\\\\new holds it.' }],
    rejected: [
      {
        text: '\\newpage',
        messages: ['Unexpected command `\\newpage`, which is printed as typed'],
        fixed: '',
      },
      {
        text: 'A \\textbf{bold} word.',
        messages: ['Unexpected command `\\textbf{bold}`, which is printed as typed'],
        fixed: 'A **bold** word.',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      texCommand,
      tree,
      file,
      /\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|noindent|(?:begin|end|cite[pt]?|ref|label|footnote|textbf|textit|emph|section|chapter|vspace|hspace)\*?\{[^}\n]*\})/gu,
      ([words]) => `Unexpected command \`${words}\`, which is printed as typed`,
      (at) => (at.match[0].includes('{') ? starred(at, file.text) : withoutParagraph(at, file)),
    ),
}

function starred({ match: [words], from, to }: TypedMatch, text: string): Fix | null {
  const [, name = '', inside = ''] = /^\\(textbf|textit|emph)\{([^\s{}*][^{}*]*)\}$/u.exec(words) ?? []
  if (name === '' || inside.trimEnd() !== inside) return null
  const stars = name === 'textbf' ? '**' : '*'
  return { edits: [edit(text, from, to, stars + inside + stars)], keeps: 'words', removes: name }
}
