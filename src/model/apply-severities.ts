import type { Message, Severity } from './message.js'

/**
 * Gives messages the severity that the workspace sets for their rules; `off` takes them out. A rule is named by its
 * id, or with its source where two have one name: `check/explicit-id`.
 */
export function applySeverities(
  messages: readonly Message[],
  severities: Readonly<Record<string, Severity | 'off'>>,
): Message[] {
  return messages.flatMap((message) => {
    const severity =
      severities[`${message.source}/${message.ruleId}`] ?? severities[message.ruleId] ?? message.severity
    return severity === 'off' ? [] : [severity === message.severity ? message : { ...message, severity }]
  })
}
