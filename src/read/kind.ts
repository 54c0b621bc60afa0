import { type Kind, labelOf } from '../model/kind.js'
import type { Message } from '../model/message.js'
import { kindSchema } from './kind-schema.js'
import { parseYaml } from './parse-yaml.js'
import { findTemplate, type Templates } from './templates.js'

/** Loads `templates/kinds/<name>.yaml` and checks that it has its words in each of the languages. */
export async function readKind(
  name: string,
  languages: readonly string[],
  templates: Templates,
): Promise<{ kind: Kind | null; messages: Message[] }> {
  const template = await findTemplate(templates, 'kinds', `${name}.yaml`)
  if (!template) return { kind: null, messages: [] }
  const { value, messages, placeOf } = parseYaml(template.text, {
    schema: kindSchema,
    file: template.shown,
    blame: 'configuration',
  })
  if (!value) return { kind: null, messages }
  const kind: Kind = { name, ...value }
  const problem = (path: string[], ruleId: string, reason: string): Message => ({
    ruleId,
    source: 'read',
    severity: 'error',
    file: template.shown,
    place: placeOf(path),
    reason,
    blame: 'configuration',
  })
  for (const { key, path } of labelsInUse(kind)) {
    const texts = kind.labels[key]
    if (!texts) {
      messages.push(
        problem(path, 'unknown-label', `Unexpected label \`${key}\`, expected a key of \`labels\``),
      )
      continue
    }
    for (const language of languages) {
      if (labelOf(kind, key, language) === null) {
        messages.push(
          problem(
            ['labels', key],
            'missing-label',
            `Missing \`labels.${key}.${language}\`, expected the words in this language`,
          ),
        )
      }
    }
  }
  for (const [role, rules] of Object.entries(kind.roles)) {
    for (const block of rules.requires) {
      if (!kind.blocks[block]) {
        messages.push(
          problem(
            ['roles', role, 'requires'],
            'unknown-block',
            `Unexpected block \`${block}\`, expected one of \`blocks\``,
          ),
        )
      }
    }
  }
  for (const [block, rules] of Object.entries(kind.blocks)) {
    for (const role of rules.within ?? []) {
      if (!kind.roles[role]) {
        messages.push(
          problem(
            ['blocks', block, 'within'],
            'unknown-role',
            `Unexpected role \`${role}\`, expected one of \`roles\``,
          ),
        )
      }
    }
  }
  return { kind: messages.some(({ severity }) => severity === 'error') ? null : kind, messages }
}

function labelsInUse(kind: Kind): { key: string; path: string[] }[] {
  const uses: { key: string; path: string[] }[] = []
  for (const [group, entries] of [
    ['roles', Object.entries(kind.roles)],
    ['blocks', Object.entries(kind.blocks)],
  ] as const) {
    for (const [name, rules] of entries) {
      if (rules.label) uses.push({ key: rules.label, path: [group, name, 'label'] })
      if (rules.reference) uses.push({ key: rules.reference, path: [group, name, 'reference'] })
    }
  }
  return uses
}
