import { scriptFacts } from '../../language/scripts.js'
import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Letters that only one language of East Asia is written in, with the signs that stand among them. */
const writings = [
  {
    name: 'kana',
    letters: /\p{Script=Hiragana}|\p{Script=Katakana}/u,
    script: 'Hira',
    tag: 'ja',
  },
  { name: 'Hangul', letters: /\p{Script=Hangul}/u, script: 'Hang', tag: 'ko' },
] as const

/** Words of kana or Hangul, with the Han letters beside them. */
const words =
  /[\p{Script=Han}々〆]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・]*/gu

/**
 * The languages of East Asia share Han letters and write many of them in other shapes: what is not marked as another
 * language is set in the shapes, and read in the voice, of the text around it.
 */
export const unmarkedLanguage: LintRule = {
  id: 'unmarked-language',
  source: 'lint',
  severity: 'warning',
  summary: 'Japanese or Korean words in a text of another language of East Asia that are not marked as such.',
  reason:
    'Han letters have other shapes in Japanese, Korean and Chinese; unmarked words are set in the wrong ones and read aloud in the wrong voice (WCAG 2.2, 3.1.2).',
  note: 'Mark the words with their language: `:span[…]{lang=ja}`.',
  examples: {
    accepted: [
      { language: 'zh', text: '法律称为:span[難民認定法による]{lang=ja}。' },
      { language: 'ja', text: '難民認定法による。' },
      { language: 'en', text: 'The journal 世界の声 (Voices of the World).' },
    ],
    rejected: [
      {
        language: 'zh',
        text: '该法称为「難民認定法による」。',
        messages: ['Unexpected kana in `難民認定法による`, expected `:span[…]{lang=ja}` around it'],
      },
      {
        language: 'ja',
        text: '機関紙「한겨레」による。',
        messages: ['Unexpected Hangul in `한겨레`, expected `:span[…]{lang=ko}` around it'],
      },
    ],
  },
  check: (tree, file) => {
    const { shaping, letters } = scriptFacts(file.language.script)
    if (shaping !== 'square') return []
    const foreign = writings.filter(({ script }) => !letters.includes(script))
    return matchLines(unmarkedLanguage, tree, file, words, ([word]) => {
      const found = foreign.find((writing) => writing.letters.test(word))
      if (!found) return null
      return `Unexpected ${found.name} in \`${word}\`, expected \`:span[…]{lang=${found.tag}}\` around it`
    })
  },
}
