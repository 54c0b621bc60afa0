import path from 'node:path'
import type { FaultId } from '../../model/faults/index.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { answerTo } from '../../read/seen.js'
import { type Job, jobName } from './job.js'
import type { OpenedPart } from './open-part.js'
import { ownProgram } from './part-writer.js'

/** Most files, jobs or parts that are named one by one. */
const shownEach = 20

type ReportProblem = (ruleId: FaultId, file: string, reason: string) => void

/** Why parts do not belong together, or not to this program: nothing where they do. */
export function foreignParts(parts: readonly OpenedPart[]): Message[] {
  return collectMessages((reportProblem) => {
    const own = ownProgram()
    const first = parts[0]
    for (const { shown, record } of parts) {
      const { program } = record
      if (program.version !== own.version)
        reportProblem(
          'different-program',
          shown,
          `Unexpected version ${program.version} of Rapporteur, expected ${own.version}, which joins the parts`,
        )
      else if (program.sum !== own.sum)
        reportProblem(
          'different-program',
          shown,
          'Unexpected program of the same version, expected the one that joins the parts',
        )
      else if (first && !isSame(program.node, first.record.program.node))
        reportProblem(
          'different-program',
          shown,
          `Unexpected Node.js (${program.node.join(' ')}), expected that of ${first.shown} (${first.record.program.node.join(' ')})`,
        )
      if (first && !isSame(record.asked, first.record.asked))
        reportProblem(
          'different-parts',
          shown,
          `Unexpected part of another build: it was asked for otherwise than ${first.shown} (publications, languages, formats or --strict)`,
        )
    }
  })
}

/** Files of the workspace that are not those that the parts were made from. */
export function changedSources(parts: readonly OpenedPart[], root: string): Message[] {
  const now = new Map<string, string>()
  const sumNow = (file: string) => {
    const known = now.get(file) ?? answerTo('file', path.join(root, file)).split(' ')[0] ?? ''
    now.set(file, known)
    return known
  }
  return collectMessages((reportProblem) => {
    for (const { shown, record } of parts)
      for (const [file, sum] of Object.entries(record.files))
        if (sumNow(file) !== sum)
          reportProblem(
            'different-sources',
            shown,
            `Unexpected part: it was not made from \`${file}\` as it is now`,
          )
  })
}

/** Jobs that no part has, and editions that differ between parts or that no job makes. */
export function jobProblems(parts: readonly OpenedPart[], jobs: readonly Job[]): Message[] {
  return collectMessages((reportProblem) => {
    const made = new Map<string, { shown: string; sum: string }>()
    const known = new Set(jobs.map(jobName))
    for (const { shown, manifest } of parts)
      for (const { slug, editions } of manifest.publications)
        for (const { language, format, path: file, sha256: sum } of editions) {
          const name = jobName({ publication: slug, language, format })
          const other = made.get(name)
          if (!known.has(name))
            reportProblem(
              'different-sources',
              shown,
              `Unexpected edition \`${file}\`, which the workspace does not declare`,
            )
          else if (other && other.sum !== sum)
            reportProblem(
              'different-parts',
              shown,
              `Unexpected edition \`${file}\`: its bytes differ from those in ${other.shown}`,
            )
          else made.set(name, { shown, sum })
        }
    for (const job of jobs) {
      const name = jobName(job)
      if (made.has(name)) continue
      const refused = parts.find(({ record }) => record.failed.includes(job.publication))
      reportProblem(
        'missing-job',
        job.publication,
        refused
          ? `Missing \`${name}\`: ${refused.shown} has refused the publication, and its messages say why`
          : `Missing \`${name}\`, expected it in one of the parts`,
      )
    }
  })
}

/** Messages, each kind as often as people read it. */
function collectMessages(say: (reportProblem: ReportProblem) => void): Message[] {
  const messages: Message[] = []
  const counts = new Map<string, number>()
  say((ruleId, file, reason) => {
    const count = (counts.get(ruleId) ?? 0) + 1
    counts.set(ruleId, count)
    if (count <= shownEach)
      messages.push(problem({ source: 'build', file, blame: 'configuration' }, { ruleId, reason }))
  })
  for (const [ruleId, count] of counts) {
    const last = messages.findLast((message) => message.ruleId === ruleId)
    if (last && count > shownEach) last.reason += `; and ${count - shownEach} more like this`
  }
  return messages
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}
