import type { Fix, Message, Place, Severity } from '../../model/message.js'
import type { SafeText } from '../safe-text.js'
import { jsonText } from './json-text.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, string>

/** SARIF 2.1.0 (OASIS), as code hosts and editors read it. Columns count UTF-16 units. */
export function sarif(messages: readonly Message[]): SafeText {
  const rules = [...new Set(messages.map(ruleOf))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rapporteur', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => ({
          ruleId: ruleOf(message),
          ruleIndex: rules.indexOf(ruleOf(message)),
          level: levels[message.severity],
          message: { text: [message.reason, message.note].filter((part) => part !== undefined).join(' ') },
          locations: [location(message.file, message.place)],
          ...(message.cause
            ? {
                relatedLocations: [
                  {
                    ...location(message.cause.file, message.cause.place),
                    message: { text: message.cause.reason },
                  },
                ],
              }
            : {}),
          ...(message.fix ? { fixes: [fixed(message.file, message.fix)] } : {}),
        })),
      },
    ],
  }
  return jsonText(log)
}

function ruleOf({ source, ruleId }: Message): string {
  return `${source}/${ruleId}`
}

/** §3.55: what takes the place of which regions. */
function fixed(file: string, { edits }: Fix) {
  return {
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: region({ start, end }),
          insertedContent: { text },
        })),
      },
    ],
  }
}

function location(file: string, place: Place | null) {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      ...(place ? { region: region(place) } : {}),
    },
  }
}

function artifact(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/') }
}

function region({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
