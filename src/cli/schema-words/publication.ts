import type { SchemaWords } from './describe-schema.js'

/** Keys of `publication.yaml`, and of `defaults` in `rapporteur.yaml`. */
export const publicationWords: SchemaWords = {
  kind: 'Kind of document, the name of a file under templates/kinds; `rapporteur list kinds` shows them.',
  design: 'How editions look, the name of a folder under templates/designs.',
  source: 'The language that the others translate; the first of `languages` where nothing is said.',
  languages: 'Languages of the publication as tags (en, fr, pt-BR); each has a Markdown file of that name.',
  formats: 'Formats to make; `rapporteur list formats` shows them.',
  identifier: 'Document symbol or number, as readers cite it.',
  published: 'Day of publication, such as 2017-06-30.',
  status: 'State of the text; a draft and an embargoed text say so on every page.',
  until: 'Last day of the embargo, such as 2017-06-30.',
  event: 'The days of the meeting that the report is about.',
  'event.from': 'First day, such as 2017-06-28.',
  'event.to': 'Last day, such as 2017-06-30.',
  'base-url': 'Address of the folder where the editions will stand, for links between files.',
  names: 'Names that must agree between languages: each entry holds one name by language.',
  contents: 'Whether there is a table of contents.',
  paper: 'Paper of PDF and Word.',
  align: 'Whether lines are set ragged (start) or justified.',
  cover: 'Whether the title has a page of its own.',
  'paragraph-numbers': 'Whether paragraphs are numbered.',
  'section-break': 'Whether each section begins on a new page, in PDF and Word.',
  pdf: 'Standard of the PDF: ua1 is PDF/UA-1 and PDF/A-2a, ua2 is PDF/UA-2 and PDF/A-4.',
  'attach-source': 'Whether the PDF carries its Markdown as an attachment.',
  fonts: 'Whether HTML names fonts that systems have, or carries its own.',
}

/** Keys of `rapporteur.yaml` that are its own. */
export const workspaceWords: SchemaWords = {
  organisation: 'Whose reports these are, where a publication does not say.',
  language: 'Language of files whose name and front matter say none.',
  defaults: 'What a publication need not say.',
  severity: 'Severity by id of a rule: error, warning, info or off.',
  dispatch: 'How packages for recipients are made by `rapporteur pack`.',
  'dispatch.sender': 'Who sends, as signatures name them, such as secretariat@example.org.',
  'dispatch.file-name':
    'Names of editions in packages without their ending, with {identifier}, {slug}, {language}, {LANGUAGE}, {format}, {date}, {year}.',
  'dispatch.package-name': 'Names of packages without their ending, with the same places and {recipient}.',
  lint: 'Packages of remark-lint, by name, which run on every language file.',
  ...publicationWords,
}

/** Front matter of a language file. */
export const frontMatterWords: SchemaWords = {
  title: 'Title of the report, in this language.',
  lang: 'Language of the file as a tag, where its name does not say it.',
  subtitle: 'Subtitle, below the title.',
  'short-title': 'Title for running heads.',
  place: 'Where the meeting took place.',
  organisation: 'Whose report it is, in this language.',
  organisers: 'Who organised the meeting: one name or several.',
  publisher: 'Who publishes the report.',
  rights: 'What readers may do with it.',
  abstract: 'A summary for catalogues, in a few sentences.',
  keywords: 'Words under which the report is found.',
  abbreviations: 'Abbreviations with what they stand for.',
}

/** `recipients.yaml`. */
export const recipientWords: SchemaWords = {
  recipients: 'Who receives packages, in the order in which they are made.',
  id: 'Short name of the recipient: small letters, digits and hyphens.',
  name: 'Name of the recipient, as the covering page addresses it.',
  languages: 'Languages that the recipient receives, as tags; all of the publication where nothing is said.',
  formats: 'Formats that the recipient receives; all that were built where nothing is said.',
  'covering-page': 'Language of the covering page; the first of `languages` where nothing is said.',
  channel: 'How the package goes out, such as e-mail or diplomatic pouch; the register keeps it.',
}

/** A list of terms under `terms/`. */
export const termWords: SchemaWords = {
  preferred: 'Words of the concept to use, by language.',
  admitted: 'Other words that are accepted, by language.',
  forbidden: 'Words that must not be used for it, by language.',
}
