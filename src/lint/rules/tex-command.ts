import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import { matchLines, type TypedMatch } from '../match-lines.js'
import { withoutParagraph } from '../mends/whole-paragraph.js'
import type { LintRule } from '../types.js'

/** Commands of TeX mean nothing here, and would be read out. */
export const texCommand: LintRule = {
  id: 'tex-command',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A command of TeX in running text.',
  reason: 'It is printed as it stands.',
  note: 'Delete it: pages, sizes and spaces come from the design. A section may begin on a new page: `section-break: page`.',
  fix: 'Deletes commands for pages, and writes bold and slanted words with stars.',
  examples: {
    accepted: [
      { text: 'The folder C:\\\\new holds it.' },
      { text: 'The formula $\\underline{a} = 1$ holds.' },
    ],
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
      // Commands in a formula are reported with it.
      /\$\$?(?=\S)[^$\n]{1,400}\$\$?|\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|noindent|maketitle|centering|bigskip|medskip|smallskip|appendix|hline|item|LaTeX|TeX|listof(?:figures|tables)|(?:begin|end|cite[a-z]{0,5}|(?:eq|page|auto|c|C)?ref|label|footnote(?:mark|text)?|text(?:bf|it|sc|tt|rm|sf)|emph|underline|title|author|date|(?:sub){0,2}section|(?:sub)?paragraph|chapter|part|caption|index|url|href|input|include|includegraphics|usepackage|documentclass|bibliography|bibliographystyle|[vh]space)\*?(?:\[[^\]\n]*\])?\{[^}\n]*\})(?![a-zA-Z])/gu,
      ([words]) =>
        words.startsWith('$') ? null : `Unexpected command \`${words}\`, which is printed as typed`,
      (at) => (at.match[0].includes('{') ? starred(at, file.text) : withoutParagraph(at, file)),
    ),
}

function starred({ match: [words], from, to }: TypedMatch, text: string): Fix | null {
  const [, name = '', inside = ''] = /^\\(textbf|textit|emph)\{([^\s{}*][^{}*]*)\}$/u.exec(words) ?? []
  if (name === '' || inside.trimEnd() !== inside) return null
  const stars = name === 'textbf' ? '**' : '*'
  return { edits: [edit(text, from, to, stars + inside + stars)], keeps: 'words', removes: name }
}
