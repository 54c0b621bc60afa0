import { contrast, leastContrast } from '../../contrast.js'
import { readSheet, type SheetRule } from '../css/read-sheet.js'
import { contexts, faceProperties, onlyThere, ownProperties, properties } from './sheet-values.js'

/** What a style sheet says that no edition's does, and the words that it sets at the foot of printed pages. */
export interface SheetReading {
  problems: string[]
  feet: string[]
}

/**
 * Judges a style sheet by what editions' sheets may say: each property, each value, and what hides only in its place.
 *
 * @param places - What may be said in one place each.
 */
export function checkSheet(text: string, places: ReadonlySet<string> = onlyThere): SheetReading {
  const { rules, problem } = readSheet(text)
  const feet: string[] = []
  const problems = rules.flatMap((rule) => [
    ...rule.context
      .filter((around) => !contexts.some((pattern) => pattern.test(around)))
      .map((around) => `has rules in \`${around.slice(0, 60)}\``),
    ...ruleProblems(rule, feet, places),
  ])
  return {
    problems: [...(problem === null ? [] : [`holds ${problem}`]), ...problems, ...paleProblems(rules)],
    feet,
  }
}

function ruleProblems(
  { context, selector, declarations }: SheetRule,
  feet: string[],
  places: ReadonlySet<string>,
): string[] {
  if (selector === '@font-face' && context.length === 0)
    return refused(selector, declarations, faceProperties)
  const isFoot = /^@bottom-(?:left|right)$/u.test(selector) && context.at(-1) === '@page'
  const isPage = selector === '@page' || selector === '@page landscape'
  if (selector.startsWith('@') && !isFoot && !isPage)
    return contexts.some((pattern) => pattern.test(selector)) && declarations.length === 0
      ? []
      : [`has the rule \`${selector.slice(0, 60)}\``]
  const rest = declarations.filter(([name, value]) => {
    if (!isFoot || name !== 'content') return !places.has(`${selector} | ${name}: ${value}`)
    if (/^"(?:[^"\\]|\\.)*"$/u.test(value)) feet.push(unescaped(value.slice(1, -1)))
    else return value !== 'counter(page) " / " counter(pages)'
    return false
  })
  const own = rest.filter(([name]) => name.startsWith('--'))
  const isPlace = selector === ':root' || /^\.natural-\d+$/u.test(selector)
  return [
    ...refused(selector, own, isPlace ? prefixed : {}),
    ...refused(
      selector,
      rest.filter(([name]) => !name.startsWith('--')),
      properties,
    ),
  ]
}

const prefixed = Object.fromEntries(
  Object.entries(ownProperties).map(([name, value]) => [`--${name}`, value]),
)

function refused(
  selector: string,
  declarations: SheetRule['declarations'],
  known: Readonly<Record<string, RegExp>>,
): string[] {
  return declarations
    .filter(([name, value]) => !(Object.hasOwn(known, name) && known[name]?.test(value)))
    .map(([name, value]) => `sets \`${name}\` to \`${value.slice(0, 60)}\` in \`${selector.slice(0, 60)}\``)
}

/** Words stand out from what is behind them, in light, in the dark and on paper. */
function paleProblems(rules: readonly SheetRule[]): string[] {
  const roots = rules.filter(({ selector }) => selector === ':root')
  const light = new Map(
    roots.filter(({ context }) => context.length === 0).flatMap((rule) => rule.declarations),
  )
  const others = roots.filter(({ context }) => context.length > 0)
  return [light, ...others.map((rule) => new Map([...light, ...rule.declarations]))].flatMap((colours) =>
    ['--ink', '--accent', '--secondary'].flatMap((ink) =>
      ['--background', '--tint', '--highlight'].flatMap((ground) => {
        const [one, other] = [colours.get(ink) ?? '', colours.get(ground) ?? '']
        return one.startsWith('#') && other.startsWith('#') && contrast(one, other) < leastContrast
          ? [`sets words in \`${one}\` on \`${other}\``]
          : []
      }),
    ),
  )
}

/** What a string says behind its escapes. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([0-9a-fA-F]{1,6})\s?|(.))/gu, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )
}
