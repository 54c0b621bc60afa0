import { p, run, wordFile } from '../../import/support/word-file.js'
import { type Files, goodFiles } from '../../support/workspace.js'

/** What a page takes for granted in the workspace, by page. */
export const filesAround: Record<string, Files> = {
  'docs/ci.md': goodFiles,
  'docs/sending.md': {
    'source/annual-report/publication.yaml':
      'kind: plain\nlanguages: [en, fr]\nformats: [pdf, html]\nidentifier: A/71/100\n',
    'source/annual-report/en.md':
      '---\ntitle: Annual report\n---\n\n## Findings {#findings}\n\nWords that were written.\n',
    'source/annual-report/fr.md':
      '---\ntitle: Rapport annuel\n---\n\n## Conclusions {#findings}\n\nDes mots qui furent écrits.\n',
  },
  'docs/scale.md': goodFiles,
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
