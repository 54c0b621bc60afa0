/**
 * All pages of `docs/rules/`, by file name: one for each rule, and the list of them.
 *
 * @template {{ id: string, source: string, severity: string, summary: string }} Rule
 * @param {{ rules: readonly Rule[], rulePage: (rule: Rule) => string }} input
 * @returns {Record<string, string>}
 */
export function rulePages({ rules, rulePage }) {
  return {
    ...Object.fromEntries(rules.map((rule) => [`${rule.id}.md`, rulePage(rule)])),
    'README.md': list(rules),
  }
}

const titles = {
  lint: 'On the Markdown of one file',
  check: 'On one document',
  parity: 'On a translation and its source',
}

function list(rules) {
  const parts = Object.entries(titles).map(([source, title]) => {
    const rows = rules
      .filter((rule) => rule.source === source)
      .map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`)
    return `## ${title}\n\n| rule | severity | reports |\n| --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# Rules

<!-- Written by scripts/rule-pages/main.mjs; a test keeps it fresh. -->

\`rapporteur explain <rule>\` prints a rule's page. How well the rules on translations work is measured in
[parity.md](../parity.md).

${parts.join('\n\n')}
`
}
