import { isPathId } from '../../model/path-id.js'
import { plainText } from '../../model/plain-text.js'
import { nodeMessage, topSections } from '../node-message.js'
import type { CheckRule } from '../types.js'

/** Sections that people link to carry an id of their own, which no later insertion changes. */
export const explicitId: CheckRule = {
  id: 'explicit-id',
  source: 'check',
  severity: 'info',
  summary: 'A section without an id of its own.',
  reason:
    'Ids by counting change when a section is inserted; links that others have published then lead astray.',
  note: 'Add one after the heading: `## Syria {#syria}`.',
  examples: {
    accepted: [{ text: '## Syria {#syria}\n\nText.' }, { text: '## Only one\n\nText.' }],
    rejected: [
      {
        text: '## Syria {#syria}\n\nText.\n\n## Refugees\n\nText.',
        messages: ['Missing id of section `Refugees`, expected one such as `{#refugees}`'],
      },
    ],
  },
  check: (checked) => {
    const sections = topSections(checked.report)
    const without = sections.filter((section) => isPathId(section.id, section))
    // A document without any has chosen to do without.
    if (without.length === sections.length) return []
    return without.map((section) =>
      nodeMessage(
        explicitId,
        checked,
        section,
        `Missing id of section \`${plainText(section.title)}\`, expected one such as \`{#${slugOf(plainText(section.title))}}\``,
      ),
    )
  },
}

function slugOf(title: string): string {
  const word = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z][a-z0-9]{2,}/u)?.[0]
  return word ?? 'name'
}
