import type { Message, Severity } from '../../model/message.js'
import { sha256 } from '../../model/sha256.js'
import type { SafeText } from '../safe-text.js'
import { jsonText } from './json-text.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } satisfies Record<Severity, string>

/**
 * A Code Quality report, which GitLab shows in merge requests. It shows what is new in a branch by the fingerprints: they
 * name no line, so that a message that only moved is not new, and the second of the same words in a file has one of its own.
 */
export function gitlab(messages: readonly Message[]): SafeText {
  const met = new Map<string, number>()
  return jsonText(
    messages.map((message) => {
      const { file, source, ruleId, reason, note, severity, place } = message
      const key = JSON.stringify([file, source, ruleId, reason])
      const before = met.get(key) ?? 0
      met.set(key, before + 1)
      return {
        description: [reason, note].filter((part) => part !== undefined).join('. '),
        check_name: `${source}/${ruleId}`,
        fingerprint: sha256(`${key}${before}`),
        severity: severities[severity],
        location: { path: file, lines: { begin: place?.start.line ?? 1 } },
      }
    }),
  )
}
