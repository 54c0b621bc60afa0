import { interval } from './interval.mjs'
import { kindsOfBlockDamage, kindsOfDamage, rulesOfBindingTexts } from './kinds.mjs'

/** What was measured, as two tables in Markdown: alarms by rule and language, recall by kind of damage and language. */
export function report({ pairs, alarms, recall }) {
  const languages = Object.keys(pairs)
  const total = sum(Object.values(pairs))
  const usual = Object.entries(alarms).filter(([rule]) => !rulesOfBindingTexts.includes(rule))
  const alarmRows = Object.entries(alarms).map(([rule, by]) => [
    `\`${rule}\``,
    ...languages.map((language) => rate(by[language] ?? 0, pairs[language])),
    rate(sum(Object.values(by)), total),
  ])
  const allByLanguage = languages.map((language) =>
    rate(sum(usual.map(([, by]) => by[language] ?? 0)), pairs[language]),
  )
  const all = sum(usual.flatMap(([, by]) => Object.values(by)))
  const recallRows = [...kindsOfDamage, ...kindsOfBlockDamage].flatMap(({ name, promised }) => {
    const by = recall[name]
    if (!by) return []
    const cells = languages.map((language) => share(by[language]))
    return [[name, promised === 0 ? '–' : String(promised), ...cells, share(totalOf(by))]]
  })
  const heads = languages.map((language) => `${language} (${pairs[language]})`)
  return [
    'Messages for 1,000 true pairs, with the interval that holds the true rate with 95 % probability:',
    table(
      ['rule', ...heads, `all (${total})`],
      [...alarmRows, ['all, but rules of binding texts', ...allByLanguage, rate(all, total)]],
    ),
    'Share of damaged translations that are noticed by the rules that promise it:',
    table(['damage', 'promised', ...languages, 'all'], recallRows),
  ].join('\n\n')
}

function totalOf(by) {
  const cells = Object.values(by)
  return { made: sum(cells.map(({ made }) => made)), caught: sum(cells.map(({ caught }) => caught)) }
}

function rate(count, total) {
  const [low, high] = interval(count, total).map((value) => (value * 1000).toFixed(1))
  return `${((count / total) * 1000).toFixed(1)} (${low}–${high})`
}

function share(cell) {
  if (!cell || cell.made === 0) return '–'
  const [low, high] = interval(cell.caught, cell.made).map((value) => value.toFixed(2))
  return `${(cell.caught / cell.made).toFixed(3)} (${low}–${high}; ${cell.caught}/${cell.made})`
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
