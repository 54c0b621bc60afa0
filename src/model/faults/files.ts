import type { Faults } from '../fault.js'

/** What opening files, settings and templates reports. */
export const fileFaults = {
  'bullet-sign': {
    summary: 'A line that begins with the sign of a bullet, read as an item of a list.',
    note: 'Type `-` and a space before each item.',
  },
  'control-characters': {
    summary: 'A character that controls devices and that no format can carry.',
    note: 'Delete it: most come with text that was copied from a terminal or an old file.',
  },
  'converted-encoding': {
    summary: 'A file in UTF-16, which was read all the same.',
    note: 'Save the file as UTF-8, which every editor and tool reads.',
  },
  'crowded-text': {
    summary:
      'So many marks in one stretch of text, or so many blocks of one kind in one file, that reading it would take minutes.',
    note: 'Divide the paragraph with blank lines, delete the marks, or divide the report.',
  },
  design: {
    summary: 'Something in a design that cannot be used: a font, a colour, a size.',
    note: 'Mend the line of `design.yaml` that the message names.',
  },
  'duplicate-language': {
    summary: 'A language that `languages` names twice.',
    note: 'Delete one of the two.',
  },
  'embargo-date': {
    summary: 'An embargo without its end, or an end without an embargo.',
    note: 'Write `status: embargoed` and `until: 2017-07-01` together, or neither.',
  },
  'empty-file': {
    summary: 'A language file in which nothing stands.',
    note: 'Write a title and a body, or take its language out of `languages`.',
  },
  'event-dates': {
    summary: 'An event that ends before it begins.',
    note: 'Exchange the two dates.',
  },
  'foreign-workspace': {
    summary: 'A workspace above the current folder that belongs to another user.',
    note: 'Name it with `--workspace` if you mean it.',
    withoutPlace: 'It is about a folder.',
  },
  language: {
    summary: 'Something in a language file that cannot be used, such as a file that it extends.',
    note: 'Mend the line of the language file that the message names.',
  },
  'language-of-file': {
    summary: 'A `lang` in the front matter that is not the language of the file’s name.',
    note: 'Rename the file, or delete `lang`.',
  },
  'long-line': {
    summary: 'A line of more than a million characters.',
    note: 'Break the line.',
  },
  'missing-key': {
    summary: 'A key that is needed and not there.',
    note: 'Write the key that the message names.',
  },
  'missing-label': {
    summary: 'Words of a kind that are missing in one language.',
    note: 'Add them under `labels` in the kind’s file.',
  },
  'missing-language-file': {
    summary: 'A language that is declared and has no file.',
    note: 'Write the file (a translation begins as a copy of the source), or take the language out of `languages`.',
    withoutPlace: 'There is no file yet; a second place shows the line that declares the language.',
  },
  nesting: {
    summary: 'Blocks, marks or elements of HTML too deep inside each other.',
    note: 'Take levels out; most come from a mark that is never closed.',
  },
  'no-publication': {
    summary: 'A folder without Markdown.',
    note: 'Save the text in it as Markdown, for instance as `report.md`.',
    withoutPlace: 'It is about a folder.',
  },
  'no-workspace': {
    summary: 'A workspace that is not where it was said to be.',
    note: 'Name a folder that is there.',
    withoutPlace: 'It is about a folder.',
  },
  'not-text': {
    summary: 'A Word file or another archive under the name of a text.',
    note: 'Convert it, for instance with pandoc, or copy its words into a text file.',
  },
  'not-utf-8': {
    summary: 'Bytes that are no text in UTF-8.',
    note: 'Save the file as UTF-8.',
  },
  'outside-workspace': {
    summary: 'A file that a link leads to outside the workspace.',
    note: 'Put a copy of the file into the workspace.',
    withoutPlace: 'What cannot be read has no lines.',
  },
  slug: {
    summary: 'A folder whose name cannot be part of an address.',
    note: 'Name it in small Latin letters, digits and hyphens.',
    withoutPlace: 'It is about the name of a folder.',
  },
  'source-language': {
    summary: 'A `source` that is none of the languages.',
    note: 'Write one of `languages`.',
  },
  'space-after-marker': {
    summary: 'A no-break space behind `#`, `-`, `1.` or `>`, read as a space.',
    note: 'Type an ordinary space there.',
  },
  'too-large': {
    summary: 'A file larger than is read.',
    note: 'Divide it.',
  },
  'undeclared-language': {
    summary: 'A Markdown file in a language that the publication does not name.',
    note: 'Add the language to `languages`, or move the file.',
  },
  'unknown-block': {
    summary: 'A block that the kind does not have.',
    note: 'Write one of `blocks` in the kind’s file.',
  },
  'unknown-design': {
    summary: 'A design of which there is no file.',
    note: 'Write the name of one that is there, or make `templates/designs/<name>/design.yaml`.',
  },
  'unknown-format': {
    summary: 'A format that Rapporteur does not make.',
    note: 'Write one that the message names.',
  },
  'unknown-key': {
    summary: 'A key that means nothing.',
    note: 'Delete it, or write the key that was meant.',
  },
  'unknown-kind': {
    summary: 'A kind of document of which there is no file.',
    note: 'Write the name of one that is there, or make `templates/kinds/<name>.yaml`.',
  },
  'unknown-label': {
    summary: 'A label without words.',
    note: 'Add it under `labels` in the kind’s file.',
  },
  'unknown-language': {
    summary: 'A language of which there is no file.',
    note: 'Name one that is there, or make `templates/languages/<tag>.yaml` from that of a language like it.',
  },
  'unreadable-file': {
    summary: 'A file that cannot be opened.',
    note: 'Give yourself the right to read it, or see whether the disk is well.',
    withoutPlace: 'What cannot be read has no lines.',
  },
  'wrong-type': {
    summary: 'A value of another type than the key takes: a list for a text, words for a number.',
    note: 'Write what the message expects.',
  },
  'tbx-syntax': {
    summary: 'A termbase that is no TBX.',
    note: 'Export it again as TBX 2 or 3 (TBX-Basic), or write the terms as a list in YAML.',
  },
  'too-many-terms': {
    summary: 'More terms than are read.',
    note: 'Export the terms of the field alone.',
  },
  'wrong-value': {
    summary: 'A value that the key does not take.',
    note: 'Write what the message expects.',
  },
  'yaml-aliases': {
    summary: 'Aliases of YAML that stand for too much.',
    note: 'Write the values out.',
  },
  'yaml-syntax': {
    summary: 'YAML that cannot be read.',
    note: 'Put a text that holds a colon or a quotation mark between quotation marks: `title: "Context: a history"`.',
    inBareFolder: 'warning',
  },
} as const satisfies Faults
