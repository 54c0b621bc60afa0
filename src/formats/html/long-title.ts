import { scriptDesign } from '../../model/script-design.js'
import type { HtmlState } from './state.js'

/** Mean widths of letters, in em, by what they look like. */
const widths: [RegExp, number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u, 1],
  [/\p{Script=Cyrillic}/u, 0.57],
  [/[\p{Script=Arabic}\p{M}]/u, 0.42],
]

/** Whether a title needs more than three lines on a desktop: the design then sets it smaller. */
export function isLongTitle(state: HtmlState, title: string): boolean {
  const { design, language } = state.context
  const [size] = scriptDesign(design, language.script).html.desktop.title
  const ems = [...title].reduce((sum, letter) => sum + widthOf(letter), 0)
  return ems * size > 3 * design.html.text
}

function widthOf(letter: string): number {
  return widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.5
}
