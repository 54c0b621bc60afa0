import { plainText } from '../../model/plain-text.js'
import type { Report } from '../../model/report.js'
import { walk } from '../../model/walk.js'

/** What Word can say of a place by itself. */
export interface Target {
  /** The number that Word counts there, without its stop. */
  number: string | null
  /** The words that its bookmark holds. */
  words: string | null
}

/** Places that references lead to, by id. */
export type Targets = ReadonlyMap<string, Target>

export function targetsOf(report: Report): Targets {
  const targets = new Map<string, Target>()
  walk(report, (node) => {
    if (node.type === 'section') {
      targets.set(node.id, { number: node.number, words: plainText(node.title) })
    } else if (node.type === 'actions') {
      targets.set(node.id, { number: null, words: plainText(node.title) })
    } else if (node.type === 'action' || node.type === 'paragraph') {
      targets.set(node.id, { number: node.number, words: null })
    } else if (node.type === 'table' || node.type === 'figure') {
      targets.set(node.id, { number: null, words: node.label })
    }
  })
  return targets
}
