import { faultOf } from '../build/faults.js'
import { findRule, nearRule, rules } from '../build/rules.js'
import { largestOf } from '../model/arrays.js'
import type { Fault } from '../model/fault.js'
import type { RejectedExample, Rule, RuleExample } from '../model/rule.js'
import type { Run } from './run.js'
import { foreignLines, said } from './safe-text.js'

/** Prints what is known of a rule or problem, or all rules where none is named. */
export function explainRule(name: string | undefined, run: Run): void {
  const { terminal } = run
  if (name === undefined) {
    terminal.out(foreignLines(listing()))
    return
  }
  const rule = findRule(name)
  if (rule) {
    terminal.out(foreignLines(explained(rule)))
    return
  }
  const id = name.replace(/^[a-z-]+\//u, '')
  const fault = faultOf(id)
  if (fault) {
    terminal.out(foreignLines(faultPage(id, fault)))
    return
  }
  const near = nearRule(name)
  terminal.error(said`Unknown rule \`${name}\`.${near ? ` ${near}` : ''}\n`)
  run.exitCode = 2
}

function listing(): string {
  const width = largestOf(rules.map(({ source, id }) => source.length + id.length + 1))
  const lines = rules.map(
    ({ source, id, severity, summary }) =>
      `${`${source}/${id}`.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`,
  )
  return lines.join('')
}

function explained(rule: Rule): string {
  const [accepted] = rule.examples.accepted
  const [rejected] = rule.examples.rejected
  return [
    `${rule.source}/${rule.id} (${rule.severity})`,
    '',
    rule.summary,
    '',
    rule.reason,
    ...(rule.note ? ['', `To mend: ${rule.note}`] : []),
    ...(rule.fix ? ['', `rapporteur check --fix: ${rule.fix}`] : []),
    ...(accepted ? ['', 'Accepted:', '', ...shown(accepted)] : []),
    ...(rejected ? ['', 'Rejected:', '', ...shown(rejected), ...messagesOf(rejected)] : []),
    '',
  ].join('\n')
}

function faultPage(id: string, { summary, note, inBareFolder }: Fault): string {
  const severity = inBareFolder
    ? [
        '',
        `In a folder without publication.yaml: ${inBareFolder}. Another severity: \`severity: { ${id}: error }\` in rapporteur.yaml.`,
      ]
    : []
  return [id, '', summary, '', `To mend: ${note}`, ...severity, ''].join('\n')
}

function shown({ text, translation }: RuleExample): string[] {
  return [
    ...indented(text),
    ...(translation
      ? ['', `  translated (${translation.language}):`, '', ...indented(translation.text)]
      : []),
  ]
}

function messagesOf({ messages }: RejectedExample): string[] {
  return ['', ...messages.map((message) => `  → ${message}`)]
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
}
