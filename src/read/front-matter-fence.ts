import type { Message, Place } from '../model/message.js'
import { problem } from '../model/problem.js'
import { isOpenFrontMatter } from './toml-front-matter.js'

const top: Place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** What to say of front matter that is not YAML between lines of three hyphens; null where it is. */
export function foreignFence(text: string, wasToml: boolean, file: string): Message | null {
  const origin = { source: 'read', file, blame: 'source' } as const
  if (wasToml) {
    return problem(origin, {
      ruleId: 'toml-front-matter',
      severity: 'info',
      place: top,
      reason: 'Unexpected front matter of TOML, read as YAML',
      note: 'Write `---` above and below it, and colons for the signs of equality: `title: A report`.',
    })
  }
  if (!isOpenFrontMatter(text)) return null
  return problem(origin, {
    ruleId: 'open-front-matter',
    place: top,
    reason: 'Unexpected front matter that no `---` closes, printed as text',
    note: 'Write `---` on a line of its own above and below it.',
  })
}
