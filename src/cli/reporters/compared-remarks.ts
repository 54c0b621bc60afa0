import type { Message } from '../../model/message.js'
import { painted, plain, type SafeText, said, together } from '../safe-text.js'

/** Cyan, as remarks are. */
const colourOfRemarks = 36

/** Lines of a file that are listed. */
const mostLines = 12

/** Whether a message is a remark on two languages: the evidence shows its sentences, the terminal only where they stand. */
export function isComparedRemark({ severity, source }: Message): boolean {
  return severity === 'info' && source === 'parity'
}

/** One short message for all remarks of a rule on two languages. */
export function comparedRemarks(messages: readonly Message[], colour: boolean): SafeText[] {
  const label = plain('info')
  return [...new Set(messages.map(({ ruleId }) => ruleId))].map((ruleId) => {
    const own = messages.filter((message) => message.ruleId === ruleId)
    const files = [...new Set(own.map(({ file }) => file))].map((file) =>
      linesOf(
        file,
        own.filter((message) => message.file === file),
      ),
    )
    return together([
      colour ? painted(colourOfRemarks, label) : label,
      said`: ${own.length} remark${own.length > 1 ? 's' : ''} of parity/${ruleId} (${files.join('; ')}); the evidence shows the sentences, \`rapporteur explain ${ruleId}\` says more\n`,
    ])
  })
}

function linesOf(file: string, messages: readonly Message[]): string {
  const lines = [...new Set(messages.flatMap(({ place }) => place?.start.line ?? []))]
  const shown = lines.slice(0, mostLines).join(', ')
  return lines.length === 0 ? file : `${file}:${shown}${lines.length > mostLines ? ', …' : ''}`
}
