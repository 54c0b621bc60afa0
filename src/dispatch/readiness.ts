import type { ManifestPublication } from '../audit/manifest.js'
import type { Loaded } from '../build/load.js'
import type { Kind } from '../model/kind.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'

/** What decides whether a publication is ready to be sent. */
export interface Readiness {
  built: ManifestPublication
  loaded: Pick<Loaded, 'publication' | 'kind' | 'whereIs'>
  /** What its last build said of it. */
  messages: readonly Message[]
  /** Day of dispatch, `YYYY-MM-DD`. */
  date: string
  isUnderEmbargo: boolean
}

/** Why a publication is not sent; nothing where it is ready. */
export function unready({ built, loaded, messages, date, isUnderEmbargo }: Readiness): Message[] {
  const { publication, kind, whereIs } = loaded
  const { slug } = built
  const about = { source: 'pack', file: publication?.folder ?? slug, blame: 'source' } as const
  const errors = messages.filter(({ severity }) => severity === 'error').length
  if (errors > 0 || !publication || !kind) {
    const reason = `Unexpected ${errors} error${errors === 1 ? '' : 's'} in \`${slug}\`, expected none in what is sent`
    return [problem(about, { ruleId: 'unfit-to-send', reason })]
  }
  if (isStale(built, publication)) {
    const reason = `Unexpected editions of \`${slug}\` in the output folder, which were built from other settings`
    return [problem(about, { ruleId: 'unfit-to-send', reason })]
  }
  const found = messages
    .filter((message) => message.severity === 'warning' && isForbidden(message, kind))
    .map((message) =>
      problem(
        { source: 'pack', file: message.file, blame: 'source' },
        {
          ruleId: 'forbidden-warning',
          place: message.place,
          reason: `Unexpected warning of \`${message.ruleId}\`, with which a \`${kind.name}\` is not sent: ${message.reason}`,
        },
      ),
    )
  const { file, place } = whereIs(['status'])
  const at = { ...about, file }
  if (publication.status === 'draft')
    found.push(
      problem(at, {
        ruleId: 'draft-to-send',
        place,
        reason: `Unexpected \`status: draft\` of \`${slug}\`, expected a final text`,
      }),
    )
  const until = embargoInForce(publication, date)
  if (until !== null && !isUnderEmbargo)
    found.push(
      problem(at, {
        ruleId: 'embargo-in-force',
        place,
        reason: `Unexpected day of dispatch ${date}: \`${slug}\` is under embargo until ${until}`,
      }),
    )
  return found
}

/** Last day of the embargo that is in force on a day; null where none is. */
export function embargoInForce(
  { status, until }: { status: string; until: string | null },
  date: string,
): string | null {
  return status === 'embargoed' && until !== null && date <= until ? until : null
}

function isForbidden({ ruleId, source }: Message, { forbidsSending }: Kind): boolean {
  if (forbidsSending === 'all') return true
  return forbidsSending.includes(ruleId) || forbidsSending.includes(`${source}/${ruleId}`)
}

/** Whether the editions were built from other settings than those that stand there now. */
function isStale(built: ManifestPublication, publication: NonNullable<Loaded['publication']>): boolean {
  return (
    built.identifier !== publication.identifier ||
    built.status !== publication.status ||
    built.published !== publication.published ||
    built.kind !== publication.kind ||
    built.source !== publication.source
  )
}
