import type { FormatName } from '../../model/format.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { Suggestions } from '../../model/suggestions.js'
import { slugOf } from '../../read/slug-of.js'
import type { Workspace } from '../../read/workspace.js'
import type { EditionName } from '../edition-name.js'
import type { Selected } from '../select.js'
import { jobName } from './job.js'
import type { PartChoice } from './part-choice.js'
import { planPublications } from './plan.js'
import { jobsOfShard } from './shard.js'

/** A publication of a part, with the editions that are made of it. */
export interface ChosenPublication extends Selected {
  jobs: EditionName[]
}

/**
 * The publications of a part. One whose jobs are not known (its settings are wrong, or declare nothing of what is
 * asked for) belongs to every part, which so refuses it as the whole would.
 */
export async function choosePart(
  choice: PartChoice,
  selected: readonly Selected[],
  workspace: Workspace,
  asked: { languages: readonly string[]; formats: readonly FormatName[] },
): Promise<{ chosen: ChosenPublication[]; messages: Message[] }> {
  // Whoever names jobs needs no plan of the rest.
  const slugs = 'jobs' in choice ? new Set(choice.jobs.map((name) => name.split('/')[0])) : null
  const named = selected.filter(({ folder }) => slugs?.has(slugOf(folder)) ?? true)
  const planned = await planPublications(named, workspace, asked)
  const all = planned.flatMap(({ jobs }) => jobs)
  const jobs =
    'shard' in choice
      ? jobsOfShard(all, choice.shard)
      : all.filter((job) => choice.jobs.includes(jobName(job)))
  const chosen = planned
    .map((one) => ({ ...one.selected, own: one.jobs, jobs: one.jobs.filter((job) => jobs.includes(job)) }))
    .filter((one) => one.own.length === 0 || one.jobs.length > 0)
    .map(({ folder, file, jobs: own }) => ({
      folder,
      file,
      jobs: own.map(({ language, format }) => ({ language, format })),
    }))
  const known = all.map(jobName)
  const unread = planned.filter(({ jobs: own }) => own.length === 0).map(({ slug }) => slug)
  const unknown = 'jobs' in choice ? choice.jobs.filter((name) => !known.includes(name)) : []
  const messages = unknown
    .filter((name) => !unread.includes(name.split('/')[0] ?? ''))
    .map((name) => unknownJob(name, known))
  return { chosen, messages }
}

function unknownJob(name: string, known: readonly string[]): Message {
  return problem(
    { source: 'build', file: 'source', blame: 'configuration' },
    {
      ruleId: 'unknown-job',
      reason: `Unknown job \`${name}\`, expected publication/language/format`,
      note: new Suggestions().didYouMean(name, known),
    },
  )
}
