import type { Faults } from '../fault.js'

/** What making a Report of Markdown reports. */
export const loweringFaults = {
  'bare-line': {
    summary: 'A line of a definition that looks like a term of its own.',
    note: 'Let an empty line stand before the next term, or indent the line.',
  },
  'block-heading': {
    summary: 'A heading inside a block that cannot hold one.',
    note: 'Let the block end before the heading.',
  },
  'block-shape': {
    summary: 'A block that holds something else than its kind asks for.',
    note: 'Write in it what the message expects.',
  },
  'duplicate-id': {
    summary: 'An id that two places have.',
    note: 'Give one of them another id.',
    inBareFolder: 'warning',
  },
  'empty-block': {
    summary: 'A block, an item or a heading in which nothing stands.',
    note: 'Delete it, or write what it should say.',
  },
  'empty-span': {
    summary: '`:span` around no words.',
    note: 'Write words between its brackets, or delete it.',
  },
  'heading-level-one': {
    summary: 'A `#` heading in the body, where the title stands in the front matter.',
    note: 'Write `##`: the body begins one level below the title.',
  },
  'incomplete-definition': {
    summary: 'A term without a definition, or a definition without a term.',
    note: 'The term stands on a line of its own, and its definition below it behind `: `.',
    inBareFolder: 'warning',
  },
  'list-depth': {
    summary: 'A list deeper inside others than Word counts.',
    note: 'Make the inner lists paragraphs or sections.',
    inBareFolder: 'warning',
  },
  'long-term': {
    summary: 'A term as long as a paragraph.',
    note: 'Let an empty line stand between the paragraph and the term.',
    inBareFolder: 'warning',
  },
  'reference-placeholder': {
    summary: '`{title}` or `{number}` of a place that has none.',
    note: 'Write the words yourself.',
  },
  'reference-without-words': {
    summary: 'A reference without words to a place that has neither number nor title.',
    note: 'Write the words between its brackets.',
    inBareFolder: 'warning',
  },
  role: {
    summary: 'A role where none can stand.',
    note: 'Put the role on a `##` heading, one at most.',
    inBareFolder: 'warning',
  },
  'second-picture': {
    summary: 'A second picture in a figure.',
    note: 'Give it a figure of its own.',
  },
  'skipped-level': {
    summary: 'A heading two levels below the one that holds it.',
    note: 'Take one `#` away.',
  },
  'span-language': {
    summary: '`:span` without a language.',
    note: 'Write `:span[words]{lang=fr}`.',
  },
  'stray-definition': {
    summary: 'A paragraph that begins with `: ` and has no term above it.',
    note: 'Write the term on the line above, or `\\:` for a colon.',
  },
  'unknown-role': {
    summary: 'A role that the kind does not have.',
    note: 'Write one that the message names.',
    inBareFolder: 'warning',
  },
} as const satisfies Faults
