import type { Faults } from '../fault.js'

const aboutWordFile = 'It is about a Word file, which has no lines.'
const aboutWhole = 'It may be about the whole file.'

/** What `rapporteur import` reports of a Word file. */
export const importingFaults = {
  'import-caption': {
    summary: 'A caption of Word that stands beside neither a table nor a picture.',
    note: 'Move it to its table or picture: `:::table` and `:::figure` take a caption.',
  },
  'import-chart': {
    summary: 'A chart or diagram of a Word file, which is not carried.',
    note: 'Save it in Word as a picture into the folder `media`; figures are better a table.',
  },
  'import-comment': {
    summary: 'A comment in a Word file, which is not carried.',
    note: 'What colleagues shall still know can stand in `<!-- … -->`, which is never published.',
  },
  'import-contents': {
    summary: 'Contents, an index or another list that Word makes, which is left out.',
    note: 'Contents are made from the headings: `contents` in `publication.yaml`.',
  },
  'import-drawing': {
    summary: 'Words that Word draws as a picture, which are not carried.',
    note: 'Type them where they belong.',
  },
  'import-field': {
    summary: 'A field of a Word file that shows what stands in no file, which is not carried.',
    note: 'Look at it in Word, and type it.',
  },
  'import-formula': {
    summary: 'A formula of a Word file, carried as a line of signs.',
    note: 'Read it again; a long one is better shown as a picture with its words as alternative text.',
  },
  'import-headings': {
    summary: 'Headings of a Word file that are bold paragraphs, or stand deeper than Markdown has levels.',
    note: 'Look at the level of each: `##`, `###`.',
  },
  'import-hidden-words': {
    summary: 'Words that are hidden in a Word file, which are not carried.',
    note: 'Type them into the Markdown file if readers shall see them.',
  },
  'import-inserted-file': {
    summary: 'A file that Word shows as part of another, which is not carried.',
    note: 'Open the document in Word and save it, so that the words are its own; or import that file, too.',
  },
  'import-language': {
    summary:
      'The language of a Word file as it was found out, or marks of languages that its words do not bear out.',
    note: 'Name it with `--language`.',
    withoutPlace: aboutWhole,
  },
  'import-link': {
    summary: 'A link of a Word file that an edition cannot have; its words stay.',
    note: 'Link to the web (`https://`), to an address of mail, or to a place of the report.',
  },
  'import-list-numbers': {
    summary: 'A list that Word numbers otherwise than Markdown: by letters, or with words.',
    note: 'Sentences that name a number of it need another look.',
  },
  'import-look': {
    summary: 'What only says how pages of a Word file look, which the design decides.',
    note: 'Choose or change the design.',
    withoutPlace: aboutWhole,
  },
  'import-lost-words': {
    summary: 'Words of a Word file that are missing in the Markdown file that was made of it.',
    note: 'Put them in by hand, and report the file: this is a fault of the import.',
    withoutPlace: aboutWhole,
  },
  'import-note': {
    summary: 'A note of a Word file that cannot stand where it was.',
    note: 'Put its mark where it belongs.',
  },
  'import-object': {
    summary: 'An object of another program in a Word file.',
    note: 'Write its words in Markdown, or its figures as a table.',
  },
  'import-page-number': {
    summary: 'The number of a page, as a Word file says it; editions have other pages.',
    note: 'Refer to the heading instead: `[](#id)`.',
  },
  'import-picture': {
    summary: 'A picture of a Word file that is not carried, or that nobody has described.',
    note: 'Save it in Word as PNG into the folder `media`; say between the brackets what it shows.',
  },
  'import-placeholder': {
    summary: 'A field of a Word file that nobody filled in, which is left out.',
    note: 'Type into the Markdown file what should stand there.',
  },
  'import-running-head': {
    summary: 'Words in the headers and footers of a Word file, which are not carried.',
    note: 'Editions have headers of their own: `short-title` in the front matter, `identifier` in `publication.yaml`.',
    withoutPlace: aboutWhole,
  },
  'import-symbol': {
    summary: 'A sign of a font of symbols that no other font has, which is not carried.',
    note: 'Look at it in Word, and type the character that it shows.',
  },
  'import-table': {
    summary: 'A table of a Word file whose shape Markdown does not have; it stands in the nearest one.',
    note: 'Read it again, and change it where it says something else now.',
  },
  'import-text-box': {
    summary:
      'A text box of a Word file, which stands as a box of its own behind the paragraph that it was anchored in.',
    note: 'Move it to where it belongs.',
  },
  'import-title': {
    summary: 'The title of a Word file that has no paragraph in the style of titles.',
    note: 'Look at `title` in the front matter.',
    withoutPlace: aboutWhole,
  },
  'import-tracked-change': {
    summary: 'A tracked change of a Word file, carried out as if it were accepted.',
    note: 'Put the words back if they shall stay.',
  },
  'no-word-file': {
    summary: 'A file that is to be imported and is no Word file (.docx), or is damaged.',
    note: 'Save it in Word as .docx, then import that file.',
    withoutPlace: aboutWordFile,
  },
} satisfies Faults
