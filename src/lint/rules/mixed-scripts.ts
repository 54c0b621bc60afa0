import { matchLines } from '../match-lines.js'
import { inOneScript } from '../mends/look-alikes.js'
import type { LintRule } from '../types.js'

/** Scripts whose letters look alike; Han and Latin, or Arabic and Latin, stand side by side rightly. */
const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
}

/** UTS #39: a word of two scripts that look alike is a typing slip that no reader can see and no search can find. */
export const mixedScripts: LintRule = {
  id: 'mixed-scripts',
  source: 'lint',
  severity: 'error',
  summary: 'A word with letters of two scripts that look alike.',
  reason:
    'A Latin a in a Cyrillic word looks right, is never found again by search, and is read aloud as nonsense.',
  note: 'Type the word again on one keyboard.',
  fix: 'Writes the letters in the script of the others, where they have their like there.',
  examples: {
    accepted: [
      { language: 'ru', text: 'Координаторы R2P и COVID-19.' },
      { language: 'zh', text: 'R2P协调人使用PDF文件。' },
    ],
    rejected: [
      {
        language: 'ru',
        text: 'Сoвет собрался.',
        messages: ['Unexpected Latin `o` in the Cyrillic word `Сoвет`'],
        fixed: 'Совет собрался.',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      mixedScripts,
      tree,
      file,
      /[\p{L}\p{M}]+/gu,
      ([word]) => {
        const [most, least] = scriptsIn(word)
        if (!most || !least) return null
        return `Unexpected ${least.name} \`${least.letters}\` in the ${most.name} word \`${word}\``
      },
      (at) => {
        const [most, least, third] = scriptsIn(at.match[0])
        if (!most || !least || third || most.count === least.count) return null
        return inOneScript(at, file, new RegExp(most.pattern, 'u'), least.letters)
      },
    ),
}

/** The scripts of a word, that of most letters first. */
function scriptsIn(word: string) {
  if (/^[A-Za-z]+$/.test(word)) return []
  return Object.entries(scripts)
    .map(([name, pattern]) => ({
      name,
      pattern,
      letters: [...new Set(word.match(pattern) ?? [])].join(''),
      count: word.match(pattern)?.length ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((first, second) => second.count - first.count)
}
