import { mostArchived, mostUnpacked } from '../archive/unzip.js'
import { largestFile } from '../audit/output-files.js'
import { deepestTags } from '../audit/pdf/tree.js'
import { mostMends } from '../lint/match-lines.js'
import { deepestList } from '../lower/list-depth.js'
import { deepestElement, mostElements } from '../media/drawing/parse-svg.js'
import { largestNumber } from '../media/drawing/path.js'
import { mostLetters } from '../media/drawing/resolve/letters.js'
import { mostItems } from '../media/drawing/resolve/resolve-drawing.js'
import { mostRules } from '../media/drawing/style-sheet.js'
import { largestPicture, longestSide } from '../media/inspect.js'
import { largestJpeg } from '../media/jpeg.js'
import { mostPixels } from '../media/png.js'
import { mostTimesLonger } from '../media/size-problem.js'
import { mostLines, mostMarks } from '../model/crowded-text.js'
import { mostBlocks, mostColumns, mostParted } from '../model/many-blocks.js'
import { mostSentences } from '../parity/sentence-pairs.js'
import { mostMarksOnLetter } from '../read/crowded-marks.js'
import { largestFont } from '../read/design-files.js'
import { largestText } from '../read/files.js'
import { deepestNesting } from '../read/nesting.js'
import { mostAliases } from '../read/parse-yaml.js'
import { longestWords } from '../read/short-text.js'
import { deepestYaml } from '../read/yaml-depth.js'
import { largestCache } from './cache/prune.js'
import { mostAtOnce } from './fix/apply-fixes.js'
import { mostReadings } from './fix/mend-text.js'
import { shownEach } from './limit-repeats.js'
import { usualSeconds } from './threads/killable.js'

/** A bound of an input, as the code that holds to it has it. */
export interface Limit {
  /** What is bounded. */
  input: string
  what: string
  most: number
  unit: string
}

/** The bounds of everything that is read, for `docs/limits.md`. */
export const limits: readonly Limit[] = [
  { input: 'language file, settings, template', what: 'size', most: largestText, unit: 'bytes' },
  {
    input: 'language file',
    what: 'blocks, or elements of HTML, inside each other',
    most: deepestNesting,
    unit: 'levels',
  },
  { input: 'language file', what: 'lists inside each other', most: deepestList, unit: 'levels' },
  {
    input: 'language file',
    what: 'marks of one kind, or figures, in a stretch of text',
    most: mostMarks,
    unit: 'marks',
  },
  { input: 'language file', what: 'lines in a stretch of text', most: mostLines, unit: 'lines' },
  {
    input: 'language file',
    what: 'list items, table rows, headings, links, of each',
    most: mostBlocks,
    unit: 'of a kind',
  },
  {
    input: 'language file',
    what: 'paragraphs and other blocks that blank lines part',
    most: mostParted,
    unit: 'blocks',
  },
  {
    input: 'language file',
    what: 'sentences of a text that are compared one by one',
    most: mostSentences,
    unit: 'sentences',
  },
  { input: 'language file', what: 'columns of a table', most: mostColumns, unit: 'columns' },
  { input: 'language file', what: 'marks on one letter', most: mostMarksOnLetter, unit: 'marks' },
  { input: 'template, name, abbreviation', what: 'length of a text', most: longestWords, unit: 'letters' },
  {
    input: 'settings, template, front matter',
    what: 'values inside each other',
    most: deepestYaml,
    unit: 'levels',
  },
  {
    input: 'settings, template, front matter',
    what: 'values behind aliases',
    most: mostAliases,
    unit: 'values',
  },
  { input: 'picture', what: 'size', most: largestPicture, unit: 'bytes' },
  { input: 'picture', what: 'width, and height', most: longestSide, unit: 'pixels' },
  { input: 'PNG', what: 'width × height', most: mostPixels, unit: 'pixels' },
  { input: 'JPEG', what: 'width × height', most: largestJpeg * 1_000_000, unit: 'pixels' },
  { input: 'picture', what: 'a side, beside the other', most: mostTimesLonger, unit: 'times as long' },
  { input: 'drawing', what: 'elements', most: mostElements, unit: 'elements' },
  { input: 'drawing', what: 'elements inside each other', most: deepestElement, unit: 'levels' },
  { input: 'drawing', what: 'rules of its style sheet', most: mostRules, unit: 'rules' },
  { input: 'drawing', what: 'letters of one text', most: mostLetters, unit: 'letters' },
  { input: 'drawing', what: 'shapes and letters once `use` is resolved', most: mostItems, unit: 'items' },
  { input: 'drawing', what: 'numbers it comes to', most: largestNumber, unit: 'units' },
  { input: 'font', what: 'size', most: largestFont, unit: 'bytes' },
  { input: 'file of an output folder', what: 'size', most: largestFile, unit: 'bytes' },
  { input: 'archive', what: 'files', most: mostArchived, unit: 'files' },
  { input: 'archive', what: 'size of its files together', most: mostUnpacked, unit: 'bytes' },
  { input: 'PDF edition', what: 'tags inside each other', most: deepestTags, unit: 'levels' },
  { input: 'mends', what: 'of one file made at once', most: mostAtOnce, unit: 'mends' },
  { input: 'mends', what: 'of one rule in one file, looked for at once', most: mostMends, unit: 'mends' },
  { input: 'mends', what: 'readings of one file', most: mostReadings, unit: 'readings' },
  { input: 'messages', what: 'of one rule about one file', most: shownEach, unit: 'messages' },
  {
    input: 'cache',
    what: 'size, before what was longest not used is removed',
    most: largestCache,
    unit: 'bytes',
  },
  {
    input: 'publication, edition being audited',
    what: 'time, unless `--time-limit` says otherwise',
    most: usualSeconds,
    unit: 'seconds',
  },
]
