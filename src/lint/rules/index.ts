import type { LintRule } from '../types.js'
import { accidentalBlock } from './accidental-block.js'
import { alternativeText } from './alternative-text.js'
import { balancedMarks } from './balanced-marks.js'
import { bareUrl } from './bare-url.js'
import { captionLabel } from './caption-label.js'
import { closingBackslash } from './closing-backslash.js'
import { contentsMark } from './contents-mark.js'
import { controlCharacters } from './control-characters.js'
import { dashes } from './dashes.js'
import { dateFormat } from './date-format.js'
import { doubledSpaces } from './doubled-spaces.js'
import { doubledWords } from './doubled-words.js'
import { emphasisMarks } from './emphasis-marks.js'
import { figureFormat } from './figure-format.js'
import { foreignAdmonition } from './foreign-admonition.js'
import { foreignAttributes } from './foreign-attributes.js'
import { foreignCitation } from './foreign-citation.js'
import { foreignComment } from './foreign-comment.js'
import { foreignDirective } from './foreign-directive.js'
import { foreignFormula } from './foreign-formula.js'
import { foreignMarkup } from './foreign-markup.js'
import { foreignReference } from './foreign-reference.js'
import { foreignTable } from './foreign-table.js'
import { headingSpace } from './heading-space.js'
import { invisibleCharacters } from './invisible-characters.js'
import { joinedLines } from './joined-lines.js'
import { letterList } from './letter-list.js'
import { linkText } from './link-text.js'
import { listIndent } from './list-indent.js'
import { listNumbers } from './list-numbers.js'
import { mixedScripts } from './mixed-scripts.js'
import { noteName } from './note-name.js'
import { quotationMarks } from './quotation-marks.js'
import { runOnLine } from './run-on-line.js'
import { tableCells } from './table-cells.js'
import { tableHead } from './table-head.js'
import { taskBox } from './task-box.js'
import { templateTag } from './template-tag.js'
import { texCommand } from './tex-command.js'
import { typedNote } from './typed-note.js'
import { unmarkedLanguage } from './unmarked-language.js'

/** Every rule on Markdown. */
export const lintRules: readonly LintRule[] = [
  invisibleCharacters,
  controlCharacters,
  mixedScripts,
  unmarkedLanguage,
  quotationMarks,
  balancedMarks,
  dashes,
  doubledWords,
  doubledSpaces,
  figureFormat,
  dateFormat,
  bareUrl,
  linkText,
  alternativeText,
  tableHead,
  tableCells,
  captionLabel,
  foreignFormula,
  foreignCitation,
  noteName,
  foreignAttributes,
  foreignDirective,
  foreignComment,
  contentsMark,
  texCommand,
  taskBox,
  templateTag,
  foreignAdmonition,
  foreignMarkup,
  foreignReference,
  foreignTable,
  letterList,
  listIndent,
  listNumbers,
  runOnLine,
  joinedLines,
  typedNote,
  closingBackslash,
  headingSpace,
  accidentalBlock,
  emphasisMarks,
]
