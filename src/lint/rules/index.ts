import type { LintRule } from '../types.js'
import { alternativeText } from './alternative-text.js'
import { balancedMarks } from './balanced-marks.js'
import { bareUrl } from './bare-url.js'
import { controlCharacters } from './control-characters.js'
import { dashes } from './dashes.js'
import { dateFormat } from './date-format.js'
import { doubledSpaces } from './doubled-spaces.js'
import { doubledWords } from './doubled-words.js'
import { figureFormat } from './figure-format.js'
import { invisibleCharacters } from './invisible-characters.js'
import { linkText } from './link-text.js'
import { mixedScripts } from './mixed-scripts.js'
import { quotationMarks } from './quotation-marks.js'
import { tableHead } from './table-head.js'

/** Every rule on Markdown. */
export const lintRules: readonly LintRule[] = [
  invisibleCharacters,
  controlCharacters,
  mixedScripts,
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
]
