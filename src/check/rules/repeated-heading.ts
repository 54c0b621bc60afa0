import { plainText } from '../../model/plain-text.js'
import type { Block, Section } from '../../model/report.js'
import { nodeMessage } from '../node-message.js'
import type { Checked, CheckRule } from '../types.js'

/** Sections below the same parent have different headings. Side labels may return in every session. */
export const repeatedHeading: CheckRule = {
  id: 'repeated-heading',
  source: 'check',
  severity: 'warning',
  summary: 'Two sections of the same parent have the same heading.',
  reason: 'In contents, bookmarks and lists of headings the two cannot be told apart.',
  note: 'Say in each heading what only its section holds.',
  examples: {
    accepted: [{ text: '## Syria\n\n### Context\n\nText.\n\n## Refugees\n\n### Context\n\nText.' }],
    rejected: [
      { text: '## Syria\n\nText.\n\n## Syria\n\nText.', messages: ['Unexpected second heading `Syria`'] },
    ],
  },
  check: (checked) => repeated(checked.report.children, checked),
}

function repeated(
  children: readonly (Block | Section)[],
  checked: Checked,
): ReturnType<typeof nodeMessage>[] {
  const seen = new Map<string, Section>()
  return children.flatMap((section) => {
    if (section.type !== 'section') return []
    const title = plainText(section.title).trim()
    const key = title.toLowerCase()
    const earlier = seen.get(key)
    if (!earlier) seen.set(key, section)
    const own =
      earlier && title !== ''
        ? [
            nodeMessage(repeatedHeading, checked, section, `Unexpected second heading \`${title}\``, {
              cause: { file: checked.file, place: earlier.position ?? null, reason: 'It stands here first' },
            }),
          ]
        : []
    return [...own, ...repeated(section.children, checked)]
  })
}
