import { figureDifferences } from '../certain-figures.js'
import { figuresApart } from '../figures-apart.js'
import { isInExample } from '../in-example.js'
import { areBothCounted } from '../numbering.js'
import { replacements } from '../replacements.js'
import { signsApart } from '../signs-apart.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Numbers in figures must be the same in every language. A reader who quotes the French edition quotes its
 * figures; one wrong digit becomes two truths. Words of scale are counted in (5.53 billion, 5.530 millones,
 * 55.3亿), and a figure may be said in words in the other language (22, vingt-deux). It is an error where
 * nothing but a mistake explains it, else a warning; always a warning in a sentence that gives an example: translations take examples
 * from their own country.
 */
export const sameNumbers: ParityRule = {
  id: 'same-numbers',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary: 'A number in figures that the other language does not have.',
  reason:
    'Readers quote the edition they can read. One wrong digit, one million for a billion, and two editions of an official report contradict each other.',
  note: 'Compare the two sentences. If both are right, write the number in figures in both.',
  examples: {
    accepted: [
      {
        text: 'Donors provided $1.29 billion in 2011.',
        translation: { language: 'es', text: 'Los donantes aportaron 1.290 millones de dólares en 2011.' },
      },
      {
        text: 'It rose to 22 in the second year.',
        translation: { language: 'fr', text: 'Il est passé à vingt-deux la deuxième année.' },
      },
      {
        text: 'More than 465,000 people were killed.',
        translation: { language: 'zh', text: '46.5万多人丧生。' },
      },
    ],
    rejected: [
      {
        text: 'The mission had 17,244 troops.',
        translation: { language: 'fr', text: 'La mission comptait 17 424 soldats.' },
        messages: ['Unexpected number `17 424`, expected `17,244` as in the source'],
      },
      {
        text: 'Donors provided $1.29 billion.',
        translation: { language: 'ru', text: 'Доноры предоставили 1,29 млн долл. США.' },
        messages: ['Unexpected number `1,29 млн`, expected `1.29 billion` as in the source'],
      },
      {
        text: 'The list contains 226 names.',
        translation: { language: 'zh', text: '名单载有多个名字。' },
        messages: ['Missing number, expected `226` as in the source'],
      },
      {
        text: 'Growth stood at −2.3 per cent.',
        translation: { language: 'fr', text: 'La croissance s’est établie à 2,3 %.' },
        messages: ['Unexpected number `2,3 %`, expected `−2.3 per cent` as in the source'],
      },
      {
        text: 'It cost 5 billion.',
        translation: { language: 'fr', text: 'Elle a coûté 5 billions.' },
        messages: ['Unexpected number `5 billions`, expected `5 billion` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    readPairs(comparison).flatMap(({ pair, there, here }) => {
      const apart = figuresApart(there, here, languagesOf(comparison), areBothCounted(comparison))
      const isExample =
        apart.missing.every((number) => isInExample(number, there, comparison.source.language)) &&
        apart.added.every((number) => isInExample(number, here, comparison.translation.language))
      const differences = figureDifferences({ ...apart, there, here }).flatMap(
        ({ missing, added, isCertain }) =>
          replacements(sameNumbers, comparison, pair, {
            noun: 'number',
            missing: missing ? [missing.text] : [],
            added: added ? [added.text] : [],
            isCertain: () => isCertain && !isExample,
          }),
      )
      const { source, translation } = languagesOf(comparison)
      const signs = signsApart(
        { reading: there, language: source },
        { reading: here, language: translation },
      ).flatMap(({ missing, added }) =>
        replacements(sameNumbers, comparison, pair, {
          noun: 'number',
          missing: [missing],
          added: [added],
          isCertain: () => false,
        }),
      )
      return [...differences, ...signs]
    }),
}
