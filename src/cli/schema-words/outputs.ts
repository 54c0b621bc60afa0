import type { SchemaWords } from './describe-schema.js'

/** What `--report json` prints. */
export const messageWords: SchemaWords = {
  schema: 'Version of this form.',
  messages: 'The messages, in order of files and places.',
  ruleId: 'The rule; `rapporteur explain` says why it exists.',
  source: 'The stage that speaks.',
  severity: 'How much it weighs.',
  file: 'The file, relative to the workspace.',
  place: 'Where in the file; null: the whole of it.',
  start: 'Where it begins.',
  end: 'Where it ends, behind the last character.',
  line: 'Line, from 1.',
  column: 'Column, from 1.',
  offset: 'Characters from the start of the file, from 0.',
  reason: 'What is wrong, in one sentence.',
  note: 'How to mend it.',
  expected: 'What could stand there.',
  actual: 'What stands there.',
  cause: 'A second place that the message is about.',
  fix: 'Edits that mend it.',
  edits: 'What to replace.',
  text: 'What to put there.',
  keeps: 'How much of the text the edits leave as it is.',
  removes: 'Words that the edits remove.',
  adds: 'Words that the edits add.',
  url: 'A page about the rule.',
  blame: 'Who must mend it: authors, or whoever keeps configuration and templates.',
}

/** `out/manifest.json`. */
export const manifestWords: SchemaWords = {
  schema: 'Version of this form.',
  publications: 'Every publication of the output folder.',
  slug: 'Name of the publication.',
  kind: 'Kind of document.',
  identifier: 'Document symbol, or null.',
  published: 'Day of publication, or null.',
  status: 'State of the text.',
  source: 'The language that the others translate.',
  languages: 'Languages, in the order of the publication.',
  language: 'Tag of the language.',
  name: "The language's own name.",
  direction: 'Direction of writing.',
  title: 'Title in this language.',
  subtitle: 'Subtitle in this language.',
  editions: 'The editions that were made.',
  format: 'Name of the format.',
  path: 'The file, relative to the output folder.',
  bytes: 'Length of the file.',
  sha256: 'SHA-256 of the file.',
  pages: 'Number of pages, or null.',
  evidence: 'The evidence page, relative to the output folder, or null.',
}

/** What `plan --json` prints. */
export const planWords: SchemaWords = {
  schema: 'Version of this form.',
  jobs: 'Every job, in the order in which shares are cut.',
  job: 'Name of the job, as `build --job` takes it.',
  publication: 'Name of the publication.',
  language: 'Tag of the language.',
  format: 'Name of the format.',
  effort: 'How long it takes beside the other jobs, without a unit.',
}
