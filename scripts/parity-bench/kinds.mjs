import { exchangedNeighbours, lostText } from './damage/blocks.mjs'
import {
  alteredDigit,
  alteredSymbol,
  droppedPercent,
  otherNumberWord,
  otherScale,
  otherUnit,
  stopInLoneDecimal,
  swappedSeparators,
  wrongMonth,
} from './damage/figures.mjs'
import { lostNegationOfLimit } from './damage/limits.mjs'
import {
  addedDigit,
  exchangedFigures,
  exchangedLinks,
  lostFigure,
  lostLink,
  lostOfSeveral,
  otherLink,
} from './damage/marks.mjs'
import { lostName, swappedNames } from './damage/names.mjs'
import {
  addedSentence,
  doubledSentence,
  labelUntranslated,
  lostHalf,
  lostSentence,
  sentenceUntranslated,
  textUntranslated,
  wordsUntranslated,
} from './damage/sentences.mjs'
import {
  lostNegation,
  otherOrdinal,
  otherStrength,
  otherTimeUnit,
  otherTitle,
  strictAdvice,
  threeForTwo,
} from './damage/words.mjs'

const figures = ['same-numbers', 'same-numbers-again', 'same-dates', 'same-symbols']

/**
 * Ways to damage one true translation, each with the rules that promise to notice and the share that they promise
 * (0 where nothing is promised). `damage` gives the damaged forms; none where the text offers nothing to damage.
 *
 * @typedef {{ name: string, rules: string[], promised: number, damage: (context: Context) => string[] }} Kind
 * @typedef {{ text: string, source: string, language: object, sourceLanguage: object, another?: string,
 *   names: Record<string, string>[], others: string[], random: (below: number) => number }} Context
 */

/** @type {Kind[]} */
export const kindsOfDamage = [
  { name: 'altered digit', rules: figures, promised: 0.95, damage: alteredDigit },
  // One message tells a digit that was added to an ordinal.
  { name: 'added digit', rules: [...figures, 'same-ordinals'], promised: 0.95, damage: addedDigit },
  { name: 'lost figure', rules: figures, promised: 0.95, damage: lostFigure },
  { name: 'lost figure of several', rules: figures, promised: 0, damage: lostOfSeveral },
  { name: 'exchanged figures', rules: [], promised: 0, damage: exchangedFigures },
  {
    name: 'swapped separators',
    rules: ['same-numbers', 'same-separators', 'figure-format'],
    promised: 0.95,
    damage: swappedSeparators,
  },
  {
    name: 'full stop in a lone decimal',
    rules: ['same-separators', 'figure-format'],
    promised: 0,
    damage: stopInLoneDecimal,
  },
  { name: 'million for billion', rules: ['same-numbers'], promised: 0.95, damage: otherScale },
  {
    name: 'dropped per cent',
    rules: ['same-percent', 'same-numbers'],
    promised: 0.95,
    damage: droppedPercent,
  },
  { name: 'wrong month', rules: ['same-dates'], promised: 0.95, damage: wrongMonth },
  { name: 'altered symbol', rules: ['same-symbols'], promised: 0.95, damage: alteredSymbol },
  {
    name: 'other currency or unit',
    rules: ['same-units', 'same-numbers'],
    promised: 0.95,
    damage: otherUnit,
  },
  { name: 'other unit of time', rules: ['same-units'], promised: 0.95, damage: otherTimeUnit },
  { name: 'lost negation of a limit', rules: ['same-limits'], promised: 0.75, damage: lostNegationOfLimit },
  {
    name: 'other number word',
    rules: ['same-number-words', 'same-numbers'],
    promised: 0.95,
    damage: otherNumberWord,
  },
  { name: 'three for two', rules: ['same-number-words'], promised: 0.8, damage: threeForTwo },
  { name: 'other ordinal', rules: ['same-ordinals'], promised: 0.5, damage: otherOrdinal },
  { name: 'lost name', rules: ['same-names'], promised: 0.95, damage: lostName },
  {
    name: 'swapped names in a sentence',
    rules: ['name-order', 'same-names'],
    promised: 0.95,
    damage: swappedNames,
  },
  { name: 'other courtesy title', rules: ['same-titles'], promised: 0.8, damage: otherTitle },
  { name: 'other link', rules: ['same-links'], promised: 0.95, damage: otherLink },
  { name: 'lost link', rules: ['same-links'], promised: 0.95, damage: lostLink },
  { name: 'exchanged links', rules: ['exchanged-links'], promised: 0.5, damage: exchangedLinks },
  {
    name: 'left untranslated',
    rules: ['untranslated', 'other-language'],
    promised: 0.95,
    damage: textUntranslated,
  },
  {
    name: 'label untranslated',
    rules: ['untranslated', 'other-language'],
    promised: 0,
    damage: labelUntranslated,
  },
  {
    name: 'sentence untranslated',
    rules: ['untranslated', 'other-language'],
    promised: 0.95,
    damage: sentenceUntranslated,
  },
  { name: 'six words untranslated', rules: ['untranslated'], promised: 0.95, damage: wordsUntranslated },
  { name: 'another language', rules: ['other-language'], promised: 0.95, damage: ({ others }) => others },
  { name: 'lost sentence', rules: ['same-sentences'], promised: 0.85, damage: lostSentence },
  { name: 'lost half of a sentence', rules: ['same-sentences'], promised: 0, damage: lostHalf },
  { name: 'added sentence', rules: ['same-sentences'], promised: 0.85, damage: addedSentence },
  { name: 'doubled sentence', rules: ['repeated-sentence'], promised: 0.95, damage: doubledSentence },
  { name: 'lost negation', rules: ['same-negation'], promised: 0, damage: lostNegation },
  { name: 'may for shall', rules: ['same-strength'], promised: 0, damage: otherStrength },
  { name: 'shall for should', rules: [], promised: 0, damage: strictAdvice },
]

/** Rules that warn in texts whose words bind (resolutions, treaties, standards), and are remarks elsewhere. */
export const rulesOfBindingTexts = ['same-strength', 'same-negation']

/** Ways to damage six texts that follow each other, as paragraphs and as items of a list. */
export const kindsOfBlockDamage = [
  { name: 'lost paragraph', shape: 'paragraphs', rules: ['same-blocks'], promised: 0.95, damage: lostText },
  { name: 'lost list item', shape: 'list', rules: ['same-items'], promised: 0.95, damage: lostText },
  {
    name: 'exchanged paragraphs',
    shape: 'paragraphs',
    rules: ['exchanged-neighbours'],
    promised: 0.6,
    damage: exchangedNeighbours,
  },
  {
    name: 'exchanged items',
    shape: 'list',
    rules: ['exchanged-neighbours'],
    promised: 0.6,
    damage: exchangedNeighbours,
  },
]
