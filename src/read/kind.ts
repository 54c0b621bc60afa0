import type { FaultId } from '../model/faults/index.js'
import { hasError } from '../model/has-error.js'
import { type Kind, labelOf } from '../model/kind.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { kindSchema } from './kind-schema.js'
import { parseTemplate } from './parse-template.js'
import type { YamlPlaces } from './parse-yaml.js'
import { findTemplate, type Templates } from './templates.js'

/** Loads `templates/kinds/<name>.yaml` and checks that it has its words in each of the languages. */
export async function readKind(
  name: string,
  languages: readonly string[],
  templates: Templates,
): Promise<{ kind: Kind | null; messages: Message[]; placeOf: YamlPlaces }> {
  const { template, messages: unread } = await findTemplate(templates, 'kinds', name)
  if (!template) return { kind: null, messages: unread, placeOf: () => null }
  const about = { file: template.shown, blame: 'configuration' } as const
  const { value, messages, placeOf } = parseTemplate('kind', template.text, {
    schema: kindSchema,
    ...about,
  })
  if (!value) return { kind: null, messages, placeOf }
  const kind: Kind = { name, ...value }
  const wrong = (path: string[], ruleId: FaultId, reason: string): Message =>
    problem({ source: 'read', ...about }, { ruleId, place: placeOf(path), reason })
  for (const { key, path } of labelsInUse(kind)) {
    const texts = kind.labels[key]
    if (!texts) {
      messages.push(wrong(path, 'unknown-label', `Unexpected label \`${key}\`, expected a key of \`labels\``))
      continue
    }
    for (const language of languages) {
      if (labelOf(kind, key, language) === null) {
        messages.push(
          wrong(
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
          wrong(
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
          wrong(
            ['blocks', block, 'within'],
            'unknown-role',
            `Unexpected role \`${role}\`, expected one of \`roles\``,
          ),
        )
      }
    }
  }
  return { kind: hasError(messages) ? null : kind, messages, placeOf }
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
