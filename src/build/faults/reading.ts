import type { Faults } from '../../model/fault.js'

/** What reading a folder tells. */
export const readingFaults = {
  'detected-language': {
    summary: 'A file whose name does not say its language.',
    note: 'Name the file after its language (`en.md`, `report.en.md`), write `lang: en` into its front matter, or `language: en` into `rapporteur.yaml`.',
    inBareFolder: 'info',
  },
  'document-title': {
    summary: 'A file without a title.',
    note: 'Begin the file with the title behind `# `, or write `title: …` into its front matter.',
    inBareFolder: 'warning',
  },
  'foreign-front-matter': {
    summary: 'Keys of other tools in the front matter.',
    note: 'Used are `title`, `lang`, `subtitle`, `short-title`, `place`, `organisation`, `organisers`, `publisher`, `rights`, `abstract`, `keywords` and `abbreviations`; the others do no harm.',
    inBareFolder: 'info',
  },
  'heading-levels': {
    summary: 'Headings whose levels begin lower than `##` or skip one.',
    note: 'Below the title, sections begin with `##`, and each level stands directly below the one above.',
    inBareFolder: 'info',
  },
  'other-documents': {
    summary: 'Markdown files beside the one that is published.',
    note: 'Put each document into a folder of its own, and name the files after their languages: `report.en.md`, `report.fr.md`.',
    inBareFolder: 'info',
  },
} as const satisfies Faults
