import type { Faults } from '../fault.js'

/** What reading a folder reports. */
export const readingFaults = {
  attributes: {
    summary: 'Braces behind words that hold what cannot stand there.',
    note: 'Write one `#id` of Latin letters, digits and hyphens, and on a heading a `.role`.',
    inBareFolder: 'warning',
  },
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
  'toml-front-matter': {
    summary: 'Front matter of TOML, between lines of `+++`.',
    note: 'Write `---` above and below it, and colons for the signs of equality: `title: A report`.',
    inBareFolder: 'info',
  },
  'open-front-matter': {
    summary: 'Front matter that nothing closes.',
    note: 'Write `---` on a line of its own above and below it.',
    inBareFolder: 'warning',
  },
  'title-picture': {
    summary: 'A picture in the title, which is words.',
    note: 'Put it below the title.',
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
  'nested-heading': {
    summary: 'A heading inside a list, a quotation or another block.',
    note: 'Write it as words in bold, or let the block end before it.',
    inBareFolder: 'warning',
  },
  'raw-html': {
    summary: 'HTML that has no counterpart in a report.',
    note: 'Use the marks of Markdown, or delete the tags. `<br>`, `<sub>`, `<sup>`, `<ins>`, `<del>`, `<mark>`, `<kbd>`, links, pictures, lists and tables are understood.',
    inBareFolder: 'warning',
  },
  'picture-missing': {
    summary: 'A picture whose file is not there.',
    note: 'Put the file into the folder, or mend the path; the alternative text stands in its place meanwhile.',
    inBareFolder: 'warning',
  },
  'picture-path': {
    summary: 'A picture on the web, or outside the folder.',
    note: 'Builds are offline: put the file into the publication’s `media/` folder.',
    inBareFolder: 'warning',
  },
  'picture-unusable': {
    summary: 'A picture that cannot be shown in every format.',
    note: 'Save it again as PNG, JPEG or plain SVG.',
    inBareFolder: 'warning',
  },
  'picture-unreadable': {
    summary: 'A picture that cannot be opened.',
    note: 'Give yourself the right to read the file.',
    inBareFolder: 'warning',
  },
  'picture-with-words': {
    summary: 'Words on the line right below or above a picture.',
    note: 'Let an empty line stand between them; a caption stands inside `:::figure`.',
    inBareFolder: 'warning',
  },
  'unknown-reference': {
    summary: 'A reference to a place that is not in the file.',
    note: 'Write the id of a heading, table, figure or item: `{#id}` at its end names it.',
    inBareFolder: 'warning',
  },
  'unsafe-link': {
    summary: 'A link whose address cannot be used.',
    note: 'Write a whole address that begins with `https:`, `http:`, `mailto:` or `tel:`.',
    inBareFolder: 'warning',
  },
  'relative-link': {
    summary: 'A link to a file beside this one.',
    note: 'Write its whole address, or say by `base-url` where the files will stand: in `publication.yaml`, or below `defaults` in `rapporteur.yaml`.',
    inBareFolder: 'warning',
  },
  'empty-link': {
    summary: 'A link without words.',
    note: 'Write between the brackets what it leads to.',
    inBareFolder: 'warning',
  },
  'undefined-footnote': {
    summary: 'The mark of a note that is not written.',
    note: 'Write the note: `[^name]: …` on a line of its own.',
    inBareFolder: 'warning',
  },
  'duplicate-footnote': {
    summary: 'Two notes of the same name.',
    note: 'Give each a name of its own.',
    inBareFolder: 'warning',
  },
  'unused-footnote': {
    summary: 'A note that nothing in the text calls.',
    note: 'Put its mark into the text, or delete the note.',
    inBareFolder: 'warning',
  },
  'empty-footnote': {
    summary: 'A note without words.',
    note: 'Write the note, or delete it and its mark.',
    inBareFolder: 'warning',
  },
  'unknown-directive': {
    summary: 'A block or a mark with colons that the kind of document does not have.',
    note: 'Write the name of a block right after three colons (`:::notice[Title]`), or a backslash before them.',
    inBareFolder: 'warning',
  },
  'stray-fence': {
    summary: '`:::` that closes nothing.',
    note: 'Delete it, or open the block that it should close.',
    inBareFolder: 'warning',
  },
  'unclosed-block': {
    summary: 'A block that nothing closes.',
    note: 'Write `:::` on a line of its own where it ends.',
    inBareFolder: 'warning',
  },
} as const satisfies Faults
