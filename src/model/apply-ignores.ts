import type { Ignore } from './ignore.js'
import type { Message } from './message.js'

/**
 * Takes out what authors asked to leave out, and reports comments that are unused or give no reason. An error of
 * reading or lowering cannot be ignored: nothing could be built from it.
 *
 * @param messages - All messages of all files.
 * @param ignores - All comments of all files.
 * @param isRule - Whether a rule of that id exists.
 */
export function applyIgnores(
  messages: readonly Message[],
  ignores: readonly Ignore[],
  isRule: (ruleId: string) => boolean,
): Message[] {
  const used = new Set<Ignore>()
  const kept = messages.filter((message) => {
    if (!ignorable.has(message.source) && message.severity === 'error') return true
    const found = ignores.filter((ignore) => isFor(ignore, message))
    for (const ignore of found) used.add(ignore)
    return found.every(({ reason }) => reason === '')
  })
  return [...kept, ...ignores.flatMap((ignore) => problemOf(ignore, used.has(ignore), isRule))]
}

const ignorable: ReadonlySet<string> = new Set(['lint', 'check', 'parity', 'remark-lint'])

function isFor({ ruleId, file, holds }: Ignore, message: Message): boolean {
  if (message.ruleId !== ruleId || message.file !== file || !holds || !message.place) return false
  const { start } = message.place
  const startsAfter =
    start.line > holds.start.line || (start.line === holds.start.line && start.column >= holds.start.column)
  return (
    startsAfter &&
    (start.line < holds.end.line || (start.line === holds.end.line && start.column <= holds.end.column))
  )
}

function problemOf(
  { ruleId, reason, file, place }: Ignore,
  isUsed: boolean,
  isRule: (id: string) => boolean,
): Message[] {
  const warning = (id: string, said: string, note: string): Message[] => [
    { ruleId: id, source: 'lint', severity: 'warning', file, place, reason: said, note, blame: 'source' },
  ]
  if (!isRule(ruleId)) {
    return warning(
      'ignore-unknown',
      ruleId === ''
        ? 'Missing rule in `rapporteur-ignore`'
        : `Unexpected rule \`${ruleId}\` in \`rapporteur-ignore\`, which does not exist`,
      'Write `<!-- rapporteur-ignore rule-id: reason -->` before the block.',
    )
  }
  if (reason === '') {
    return warning(
      'ignore-without-reason',
      `Missing reason in \`rapporteur-ignore ${ruleId}\`, which has no effect without one`,
      'Write the reason after a colon, for whoever reads the file next.',
    )
  }
  if (isUsed) return []
  return warning(
    'ignore-unused',
    `Unexpected \`rapporteur-ignore ${ruleId}\`, for which there is nothing to ignore`,
    'Delete the comment, or put it directly before the block it is about.',
  )
}
