import type { Fix } from '../../model/message.js'
import type { Report, ReportNode } from '../../model/report.js'
import { rowOf, stringIn, walk } from '../../model/walk.js'

/** Whether a Report says after mends what it said before, but for what they say that they change. */
export function keepsReport(before: Report, after: Report, fixes: readonly Fix[]): boolean {
  if (fixes.every(({ keeps }) => keeps === 'report')) return whole(before) === whole(after)
  const [old, fresh] = [blocksOf(before), blocksOf(after)]
  if (fixes.every(({ keeps }) => keeps !== 'words')) {
    if (old.map(({ type }) => type).join() !== fresh.map(({ type }) => type).join()) return false
    if (fixes.every(({ removes, adds }) => !removes && !adds))
      return old.every(({ letters }, index) => letters === fresh[index]?.letters)
  }
  return keepsLetters(joined(old), joined(fresh), fixes)
}

/** Whether letters and figures are after mends what they were, but for those that they take out and put in. */
export function keepsLetters(before: string, after: string, fixes: readonly Fix[]): boolean {
  const counts = new Map<string, number>()
  const count = (text: string, by: 1 | -1): void => {
    for (const letter of lettersIn(text)) counts.set(letter, (counts.get(letter) ?? 0) + by)
  }
  count(before, 1)
  count(after, -1)
  for (const { removes = '', adds = '' } of fixes) {
    count(removes, -1)
    count(adds, 1)
  }
  return [...counts.values()].every((number) => number === 0)
}

/** A Report without places in the file. */
function whole(report: Report): string {
  return JSON.stringify(report, (key, value: unknown) => (key === 'position' ? undefined : value))
}

interface OwnLetters {
  type: ReportNode['type']
  /** Letters and figures of the strings that it holds itself, addresses included, numbers and labels not. */
  letters: string
}

function blocksOf(report: Report): OwnLetters[] {
  const blocks: OwnLetters[] = []
  walk(report, (node) => {
    const own = rowOf(node).strings.flatMap(([field, row]) =>
      row === 'words' || typeof row === 'object' || field === 'url' ? [stringIn(node, field)] : [],
    )
    blocks.push({ type: node.type, letters: lettersIn(own.join('')) })
  })
  return blocks
}

function joined(blocks: readonly OwnLetters[]): string {
  return blocks.map(({ letters }) => letters).join('')
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
