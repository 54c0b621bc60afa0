import type { Faults } from '../fault.js'

/** What building and checking as a whole reports. */
export const buildingFaults = {
  'ignore-unknown': {
    summary: 'A comment that silences a rule which does not exist.',
    note: 'Write `<!-- rapporteur-ignore rule-id: reason -->` before the block.',
  },
  'ignore-unused': {
    summary: 'A comment that silences nothing.',
    note: 'Delete it, or put it directly before the block it is about.',
  },
  'ignore-without-reason': {
    summary: 'A comment that silences a rule and says no reason.',
    note: 'Write the reason after a colon.',
  },
  'lint-plugin': {
    summary: 'A plugin of remark-lint that cannot be used.',
    note: 'Install it in the workspace, or take it out of `lint`.',
  },
  'memory-limit': {
    summary: 'A publication or an edition that needs more memory than Node may use.',
    note: 'Divide it, or allow more: `NODE_OPTIONS=--max-old-space-size=8192`.',
    withoutPlace: 'It is about the work on the whole of a publication or an edition.',
  },
  'missing-fonts': {
    summary: 'A language whose fonts are not installed.',
    note: 'Fonts of large scripts come in packages of their own: `rapporteur fonts add` installs those that the publications need.',
  },
  'missing-glyph': {
    summary: 'A character that no font of the design has.',
    note: 'Add a family that has it to the design, or write another character.',
  },
  'not-mended': {
    summary: 'A file that `--fix` could mend and did not write.',
    note: 'Run the command on the file itself, in its own workspace; a file that another program writes is mended the next time.',
    withoutPlace: 'It is about a whole file.',
  },
  'not-declared': {
    summary: 'A language or a format that was asked for and is not declared.',
    note: 'Add it to `publication.yaml`, or ask for another.',
    withoutPlace: 'What declares nothing is a folder.',
  },
  output: {
    summary: 'An output folder that cannot be used.',
    note: 'Name another with `--out`.',
    withoutPlace: 'It is about a folder.',
  },
  'plugins-not-loaded': {
    summary: 'Plugins that were not run, because nobody here asked for their code.',
    note: 'Run the command in the workspace itself, or with `--no-safe`.',
  },
  'table-width': {
    summary: 'A table that no page can hold without dividing its words.',
    note: 'Take columns out, shorten the longest words, or make two tables of it.',
  },
  'time-limit': {
    summary: 'A publication or an edition that took too long.',
    note: 'Divide it, or allow more with `--time-limit`.',
    withoutPlace: 'It is about the work on the whole of a publication or an edition.',
  },
  'uncompared-language': {
    summary: 'A language whose figures and words are not compared, for want of data.',
    note: 'Add `comparison` to its file.',
  },
  'unknown-publication': {
    summary: 'A publication that is not there.',
    note: 'Name a folder under `source/`, or the path of one.',
    withoutPlace: 'It is about a name that was typed behind the command.',
  },
  'unknown-rule': {
    summary: 'A severity for a rule that does not exist.',
    note: 'Write the id of a rule as messages show it.',
  },
  'unreviewed-language': {
    summary: 'A language whose words no native reader has reviewed.',
    note: 'Have them read, and write `reviewed: true`.',
  },
} as const satisfies Faults
