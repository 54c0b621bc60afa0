import type { RejectedExample, Rule, RuleExample } from './rule.js'

/** What `rapporteur explain` prints and `docs/rules/` holds about a rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const { id, source, severity, summary, reason, note, fix, examples } = rule
  return [
    `# ${id}`,
    `${summary} (${source}, ${severity})`,
    `**Why.** ${reason}`,
    ...(note ? [`**How to mend it.** ${note}`] : []),
    ...(fix ? [`**What \`--fix\` does.** ${fix}`] : []),
    ...examples.accepted.flatMap((example, index) => [
      ...(index === 0 ? ['## Accepted'] : []),
      ...exampleParts(example),
    ]),
    ...examples.rejected.flatMap((example, index) => [
      ...(index === 0 ? ['## Rejected'] : []),
      ...exampleParts(example),
      said(example),
      ...fixedParts(example),
    ]),
    '## In a workspace',
    `Another severity, in \`rapporteur.yaml\`:\n\n\`\`\`yaml\nseverity:\n  ${id}: off # or info, warning, error\n\`\`\``,
    `Not here, with a reason, before the block:\n\n\`\`\`markdown\n<!-- rapporteur-ignore ${id}: the reason -->\n\`\`\``,
  ]
    .join('\n\n')
    .concat('\n')
}

function exampleParts({
  language = 'en',
  text,
  translation,
  names,
  terms,
  frontMatter,
}: RuleExample): string[] {
  const facts = [
    ...(frontMatter && Object.keys(frontMatter).length > 0
      ? [`Front matter: \`${JSON.stringify(frontMatter)}\``]
      : []),
    ...(names ? [`Agreed names: \`${JSON.stringify(names)}\``] : []),
    ...(terms ? [`Terms: \`${JSON.stringify(terms)}\``] : []),
  ]
  return [
    ...facts,
    block(text, language),
    ...(translation ? [block(translation.text, translation.language)] : []),
  ]
}

function block(text: string, language: string): string {
  return `\`${language}.md\`\n\n\`\`\`\`markdown\n${visible(text)}\n\`\`\`\``
}

function fixedParts({ fixed }: RejectedExample): string[] {
  if (fixed === undefined) return []
  if (fixed === '') return ['`--fix` takes it out.']
  return ['`--fix` makes of it:', `\`\`\`\`markdown\n${visible(fixed)}\n\`\`\`\``]
}

function said({ messages }: RejectedExample): string {
  return messages.map((message) => `> ${visible(message)}`).join('\n>\n')
}

/** Characters that nobody can see are named, so that the page does not hold them. */
function visible(text: string): string {
  return text.replace(
    /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}
