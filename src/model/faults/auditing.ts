import type { Faults } from '../fault.js'

const changed =
  'Somebody or something has changed the file: build again, and keep the editions from other programs.'

/** Editions that a build of other languages or formats has kept stay as they are, however the text goes on. */
const changedOrOlder =
  'The edition is older than the text, if the last build made other languages or formats alone, or somebody or something has changed it: build all again.'

/** What reading finished editions back reports. */
export const auditingFaults = {
  'added-entry': {
    summary: 'Words in an edition that its author has not written.',
    note: changedOrOlder,
  },
  'added-file': {
    summary: 'A file in the output folder that no build has made.',
    note: 'Move it elsewhere.',
  },
  alternatives: {
    summary: 'A picture of a Word file without alternative text.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'changed-edition': {
    summary: 'An edition whose bytes are no longer those that were built.',
    note: changed,
  },
  'changed-file': {
    summary: 'A file of the output folder that is no longer as it was built.',
    note: changed,
  },
  'damaged-evidence': {
    summary: 'Evidence that cannot be read.',
    note: 'Build again.',
  },
  'damaged-manifest': {
    summary: 'A manifest of the output folder that cannot be read.',
    note: 'Build again.',
  },
  'damaged-sums': {
    summary: 'Sums of the output folder that cannot be read.',
    note: 'Build again.',
  },
  'different-alternative': {
    summary: 'An alternative text or picture that is not the author’s.',
    note: changedOrOlder,
  },
  'different-direction': {
    summary: 'Words that run in the other direction.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-id': {
    summary: 'A place that has another id than in the source.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-kind': {
    summary: 'Words that are something else than in the source: a paragraph for a heading.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-language': {
    summary: 'Words that are marked as another language.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-level': {
    summary: 'A heading or an item on another level.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-links': {
    summary: 'A link that leads elsewhere than its author wrote.',
    note: changedOrOlder,
  },
  'different-marking': {
    summary:
      'Words that are stressed, strong, code, raised or struck otherwise than their author marked them.',
    note: changedOrOlder,
  },
  'different-number': {
    summary: 'A number, label or marker that is not the resolved one.',
    note: changedOrOlder,
  },
  'different-page': {
    summary: 'An index or evidence page that does not say what the manifest and the evidence say.',
    note: changed,
  },
  'different-spans': {
    summary: 'Foreign words that are not marked as in the source.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'different-title': {
    summary: 'A title of an edition that is not that of its source.',
    note: changedOrOlder,
  },
  'different-text': {
    summary: 'Words that are not those of the source.',
    note: changedOrOlder,
  },
  'empty-folder': {
    summary: 'An output folder in which nothing was built.',
    note: 'Build first.',
  },
  'disagreeing-evidence': {
    summary: 'Evidence of which two files say different things.',
    note: changed,
  },
  'empty-paragraphs': {
    summary: 'An empty paragraph in a Word file.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'exchanged-picture': {
    summary: 'A picture that is not the author’s.',
    note: changedOrOlder,
  },
  'foreign-content': {
    summary: 'Something in an edition that no build puts there.',
    note: changed,
  },
  'forged-address': {
    summary: 'An address of an edition that is none of the publication’s.',
    note: changed,
  },
  'forged-bookmark': {
    summary: 'A bookmark of a PDF that is not the title of its section.',
    note: changedOrOlder,
  },
  'forged-destination': {
    summary: 'A link or bookmark of a PDF that leads elsewhere than to what it names.',
    note: changedOrOlder,
  },
  'forged-hint': {
    summary: 'Words at something that show when somebody points at it, which the author did not write.',
    note: changed,
  },
  'forged-languages': {
    summary: 'A list of languages that is not the publication’s.',
    note: changedOrOlder,
  },
  'forged-property': {
    summary: 'Metadata of an edition that says something else than the document.',
    note: changedOrOlder,
  },
  'forged-running-text': {
    summary: 'A running head or foot that says something else than the document.',
    note: changedOrOlder,
  },
  'header-rows': {
    summary: 'A table of a Word file without a head that repeats.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'known-lists': {
    summary: 'A list of a Word file without a definition.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'known-styles': {
    summary: 'A style that a Word file does not define.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'language-tags': {
    summary: 'A language that Word does not know.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'link-texts': {
    summary: 'A link of a Word file without words.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  links: {
    summary: 'A link of an edition that leads nowhere.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'merged-cells': {
    summary: 'Cells of a Word file that are merged.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'joined-note-mark': {
    summary:
      'The mark of a note that is shown as one with another mark, raised words or a figure before it: ¹² for two notes.',
    note: changed,
  },
  'misleading-note-mark': {
    summary: 'The mark of a note that leads to another note, or a note that leads back to another mark.',
    note: changed,
  },
  'misplaced-words': {
    summary:
      'Words or pictures of a PDF outside the text area, over others, turned, or in another order than they are read.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'missing-edition': {
    summary: 'An edition that the manifest names and that is not there.',
    note: 'Build again.',
  },
  'missing-entry': {
    summary: 'Words of the author that an edition has lost.',
    note: changedOrOlder,
  },
  'missing-evidence': {
    summary: 'Evidence that is not there.',
    note: 'Build again.',
  },
  'missing-file': {
    summary: 'A file that the sums name and that is not there.',
    note: 'Build again.',
  },
  'no-output': {
    summary: 'An output folder that is not there.',
    note: 'Build first, or name the folder.',
  },
  'not-looked-at': {
    summary:
      'An edition that nothing on this machine can draw, or in which something else was found, so that `audit --thorough` has not looked at it.',
    note: 'Install Chromium for HTML and LibreOffice for Word; what draws PDF comes with us. An edition that was changed is not given to them: build it again.',
  },
  'other-version': {
    summary: 'A page of the output folder that another version of Rapporteur has made.',
    note: 'Audit with the version that built the folder, which the evidence names.',
  },
  'paired-bookmarks': {
    summary: 'A bookmark of a Word file without its end.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'picture-links': {
    summary: 'A picture of a Word file that does not lead where its link does.',
    note: changed,
  },
  'title-and-language': {
    summary: 'A Word file without title or language.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'undrawn-edition': {
    summary: 'An edition that the program which draws it cannot open.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'unlike-picture': {
    summary:
      'A picture that looks otherwise than in the other formats: missing, exchanged, turned, stretched, covered, blank or black.',
    note: changedOrOlder,
  },
  'unseen-words': {
    summary:
      'Words that leave no ink on the drawn page: covered, cut off, too small, or in the colour of what is behind them.',
    note: changed,
  },
  'unexpected-entry': {
    summary: 'Something in the output folder that is no file.',
    note: 'Move it elsewhere.',
  },
  'unexpected-link': {
    summary: 'A link in the place of a file of the output folder.',
    note: 'Delete it, and build again.',
  },
  'unique-bookmarks': {
    summary: 'Two bookmarks of a Word file with one name.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'unique-drawings': {
    summary: 'Two drawings of a Word file with one number.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'unlisted-edition': {
    summary: 'An edition that the manifest does not name.',
    note: 'Delete it, or build again.',
  },
  'unlisted-evidence': {
    summary: 'A file among the evidence that no build puts there.',
    note: 'Delete it, or build again.',
  },
  'unlisted-folder': {
    summary: 'A folder of a publication that the manifest does not name.',
    note: 'Delete it, or build again.',
  },
  'unreadable-edition': {
    summary: 'An edition that cannot be read back.',
    note: changed,
  },
  'unreadable-folder': {
    summary: 'A folder that cannot be opened.',
    note: 'Give yourself the right to read it.',
  },
  'unsafe-path': {
    summary: 'A path in the manifest that leads out of the folder.',
    note: changed,
  },
  'wide-page': {
    summary: 'A page that is wider than the window of a phone or a desk, so that lines run out of sight.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
  'whole-tables': {
    summary: 'A table of a Word file whose rows differ in their cells.',
    note: 'Build again. If it comes again from unchanged files, the fault is ours.',
  },
} as const satisfies Faults
