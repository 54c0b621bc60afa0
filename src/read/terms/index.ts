import path from 'node:path'
import { append } from '../../model/arrays.js'
import { problem } from '../../model/problem.js'
import { namesIn } from '../disk.js'
import { readText, textProblem } from '../files.js'
import { readTbx } from './read-tbx.js'
import { readTermList } from './read-term-list.js'
import type { TermsResult } from './terms-result.js'

/** Most entries of all files of a workspace together. */
export const mostTerms = 100_000

type Reader = (text: string, file: string) => TermsResult

const readers: Readonly<Record<string, Reader>> = {
  '.tbx': readTbx,
  '.yaml': readTermList,
  '.yml': readTermList,
}

/** Reads the termbases and lists of terms in `terms/`, by name; none where there is no such folder. */
export async function readTerms(root: string): Promise<TermsResult> {
  const folder = path.join(root, 'terms')
  const names = await namesIn(folder)
  const result: TermsResult = { terms: [], messages: [] }
  for (const name of names) {
    const reader = readers[path.extname(name).toLowerCase()]
    if (!reader) continue
    const file = `terms/${name}`
    const origin = { source: 'read', file, blame: 'configuration' } as const
    const read = await readText(path.join(folder, name), [root])
    if (!read.ok) {
      result.messages.push(problem(origin, textProblem(read)))
      continue
    }
    const { terms, messages } = reader(read.text, file)
    append(result.messages, messages)
    const room = mostTerms - result.terms.length
    const first = terms[room]
    if (first) {
      const point = { line: first.line, column: 1 }
      const reason = `Unexpected number of terms: more than ${mostTerms.toLocaleString('en')} entries in \`terms/\`; from this one on they are not read`
      result.messages.push(
        problem(origin, { ruleId: 'too-many-terms', place: { start: point, end: point }, reason }),
      )
    }
    for (const term of terms.slice(0, room)) result.terms.push(term)
  }
  return result
}
