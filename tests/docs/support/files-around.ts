import { p, run, wordFile } from '../../import/support/word-file.js'
import { type Files, goodFiles } from '../../support/workspace.js'

/** What a page takes for granted in the workspace, by page. */
export const filesAround: Record<string, Files> = {
  'docs/ci.md': goodFiles,
  'docs/import.md': {
    'Annual report 2016.docx': wordFile({
      body:
        p('Annual report', 'Titel') +
        p('What was done', 'berschrift1') +
        p(
          `${run('The report says what the organisation has done in the year, and what it will do')}<w:del w:author="A"><w:r><w:delText> very</w:delText></w:r></w:del>${run('.')}`,
        ),
    }),
    'rapport.docx': wordFile({
      body:
        p('Rapport annuel', 'Titel') +
        p('Ce qui a été fait', 'berschrift1') +
        p('Le rapport dit ce que l’organisation a fait dans l’année et ce qu’elle fera.'),
    }),
  },
}
