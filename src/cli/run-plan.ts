import { withHelp } from '../build/faults.js'
import { formats } from '../build/formats.js'
import { jobName } from '../build/parts/job.js'
import { planPublications } from '../build/parts/plan.js'
import { jobsOfShard } from '../build/parts/shard.js'
import { selectFolders } from '../build/select.js'
import { append } from '../model/arrays.js'
import type { Message } from '../model/message.js'
import { readWorkspace } from '../read/workspace.js'
import type { PlanFlags } from './commands/plan.js'
import { exitCodeOf } from './exit-code.js'
import { jsonText } from './reporters/json-text.js'
import { pretty } from './reporters/pretty.js'
import type { Run } from './run.js'
import { said } from './safe-text.js'
import { textReader } from './text-of.js'

/** Prints the jobs of a build; a publication whose jobs are not known is reported on standard error. */
export async function runPlan(publications: string[], flags: PlanFlags, { terminal }: Run): Promise<number> {
  const { cwd, colour } = terminal
  const { workspace, messages } = await readWorkspace(cwd, formats, flags.workspace ?? null)
  const allMessages: Message[] = [...messages]
  const asked = { languages: flags.language, formats: flags.format }
  if (workspace) {
    const { selected, messages: unknown } = await selectFolders(publications, workspace, cwd)
    append(allMessages, unknown)
    const planned = await planPublications(selected, workspace, asked)
    append(
      allMessages,
      planned.flatMap((one) => one.messages),
    )
    // Of several publications each may have other languages; one that none has is a slip, and its jobs would be missed.
    const missing = flags.language.filter(
      (tag) => !planned.some(({ publication }) => !publication || publication.languages.includes(tag)),
    )
    for (const tag of missing) terminal.error(said`No publication here declares the language ${tag}.\n`)
    if (missing.length > 0) return 2
    const all = planned.flatMap(({ jobs }) => jobs)
    const jobs = flags.shard ? jobsOfShard(all, flags.shard) : all
    if (flags.json)
      terminal.out(jsonText({ schema: 1, jobs: jobs.map((job) => ({ job: jobName(job), ...job })) }))
    else for (const job of jobs) terminal.out(said`${jobName(job)}\n`)
  }
  if (allMessages.length > 0)
    terminal.error(pretty(allMessages.map(withHelp), { textOf: textReader(workspace?.root ?? cwd), colour }))
  return exitCodeOf(allMessages, false)
}
