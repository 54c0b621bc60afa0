import { z } from 'zod'
import type { Message } from '../model/message.js'
import type { Packable } from './packable.js'

const recorded = z.object({
  messages: z.array(
    z.looseObject({
      ruleId: z.string(),
      source: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      file: z.string(),
      reason: z.string(),
    }),
  ),
})

/** What the build said of a publication, as it left it in the evidence. */
export function messagesOf({ evidence }: Packable): Message[] {
  const bytes = evidence.get('messages.json')
  if (!bytes) return []
  const { messages } = recorded.parse(JSON.parse(new TextDecoder().decode(bytes)))
  return messages.map(({ ruleId, source, severity, file, reason, ...rest }) => ({
    ruleId,
    source,
    severity,
    file,
    // The audit has found the evidence to be as it was built.
    place: (rest.place ?? null) as Message['place'],
    reason,
    blame: 'source',
  }))
}
