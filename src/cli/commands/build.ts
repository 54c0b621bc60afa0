import path from 'node:path'
import type { Command } from 'commander'
import type { CachePlace } from '../../build/cache/store.js'
import { formats } from '../../build/formats.js'
import { build } from '../../build/index.js'
import type { PartChoice, Shard } from '../../build/parts/part-choice.js'
import type { BuildOptions, BuildResult, FixMode, TracedBuild } from '../../build/types.js'
import type { FormatName } from '../../model/format.js'
import { readWorkspace } from '../../read/workspace.js'
import { cachePlace, chooseCache } from '../cache-place.js'
import { count, countsOf } from '../counts.js'
import { unifiedDiff } from '../diff/unified-diff.js'
import { exitCodeOf } from '../exit-code.js'
import {
  formatOption,
  jobOption,
  languageOption,
  noSafeOption,
  reportFileOption,
  reportOption,
  safeOption,
  shardOption,
  timeLimitOption,
  verboseOption,
  workspaceOption,
} from '../options.js'
import { pluginConsent } from '../plugin-consent.js'
import { printMessages, type ReportFlags } from '../reporters/print-messages.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { keepCommand, type Written } from '../unchanged/known-command.js'
import { seenOutput } from '../unchanged/seen-output.js'
import { repeatOnChange } from '../watch.js'
import { watchedFolders } from '../watched-folders.js'
import { type CommandWork, withWork } from '../with-work.js'

/** The options of `build`, as commander gives them. */
export interface BuildFlags extends ReportFlags {
  language: readonly string[]
  format: readonly FormatName[]
  /** Of `build` alone. */
  shard?: Shard
  job?: readonly string[]
  /** Of `check` alone. */
  fix?: FixMode
  out?: string
  strict?: boolean
  quiet?: boolean
  verbose?: boolean
  watch?: boolean
  timeLimit: number
  /** False: editions are made anew, and not kept. */
  cache?: boolean
  workspace?: string
  safe?: boolean
}

/** Adds `rapporteur build`. */
export function addBuild(program: Command, run: Run): void {
  program
    .command('build')
    .description('make all editions into out/; a publication with an error keeps its last good editions')
    .argument(
      '[publication...]',
      'slugs under source/, or paths to folders or Markdown files; all when none is given',
    )
    .addOption(languageOption())
    .addOption(formatOption())
    .addOption(shardOption())
    .addOption(jobOption())
    .option(
      '-o, --out <folder>',
      'output folder (default: out in the workspace; of a part, a folder below parts)',
    )
    .option('--strict', 'treat warnings as errors')
    .option('-q, --quiet', 'no progress, only messages')
    .addOption(verboseOption())
    .option('-w, --watch', 'build again whenever a file changes, until interrupted')
    .addOption(timeLimitOption('publication'))
    .option('--no-cache', 'make every edition anew, those of unchanged texts too')
    .addOption(workspaceOption())
    .addOption(safeOption())
    .addOption(noSafeOption())
    .addOption(reportOption())
    .addOption(reportFileOption())
    .action((publications: string[], flags: BuildFlags) =>
      withWork('publication', flags, run, (work) => {
        const once = () => runBuild(publications, flags, run, work, true)
        return flags.watch ? watched(flags, run, work.signal, once) : once()
      }),
    )
}

/** The part that was asked for; null for the whole. */
function partOf({ shard, job = [] }: BuildFlags): PartChoice | null {
  if (shard) return { shard }
  return job.length > 0 ? { jobs: job } : null
}

/** Builds at each change of the workspace's sources, templates or settings. */
async function watched(
  flags: BuildFlags,
  run: Run,
  signal: AbortSignal,
  once: () => Promise<number>,
): Promise<number> {
  const { terminal } = run
  const { workspace } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  const root = workspace?.root ?? terminal.cwd
  const out = path.resolve(terminal.cwd, flags.out ?? path.join(root, 'out'))
  return repeatOnChange(watchedFolders(root), out, signal, async () => {
    const exitCode = await once()
    if (!signal.aborted) terminal.error(said`Waiting for changes; interrupt to end.\n`)
    return exitCode
  })
}

/** Builds or, without writing, checks; prints messages to standard output and progress to standard error. */
export async function runBuild(
  publications: string[],
  flags: BuildFlags,
  run: Run,
  work: CommandWork,
  write: boolean,
): Promise<number> {
  const { terminal } = run
  const options: BuildOptions = {
    cache: (root) => (flags.cache === false ? null : cacheOf(root, flags, run)),
    cwd: terminal.cwd,
    workspace: flags.workspace ?? null,
    plugins: (found) => pluginConsent(flags.safe, found, process.env),
    publications,
    languages: flags.language,
    formats: flags.format,
    part: partOf(flags),
    out: flags.out ?? null,
    strict: flags.strict === true,
    write,
    fix: flags.fix ?? 'no',
    onProgress: work.onProgress,
    signal: work.signal,
  }
  const result = await build(options, work.build)
  work.hideProgress()
  if (flags.fix === 'dry-run') return showMends(result, flags, run)
  const text = await printMessages(result.messages, flags, result.root, terminal)
  const isPart = partOf(flags) !== null
  const end = flags.quiet ? said`` : said`${mendsMade(result)}${summary(result, { write, isPart })}\n`
  if (end) terminal.error(end)
  if (flags.verbose) terminal.error(said`${timesOf(result)}\n`)
  if (process.env.RAPPORTEUR_TIMINGS) terminal.error(said`${JSON.stringify(rounded(result.timings))}\n`)
  const exitCode = exitCodeOf(result.messages, flags.strict === true)
  if (isPlain(flags)) await remember(result, { out: text, error: end, exitCode }, run, write)
  return exitCode
}

/** Whether a call that changes nothing says the same each time. */
function isPlain(flags: BuildFlags): boolean {
  const { fix = 'no', watch, verbose, cache, language, format } = flags
  const isWhole = language.length === 0 && format.length === 0 && partOf(flags) === null
  if (flags.reportFile?.length) return false
  return fix === 'no' && !watch && !verbose && cache !== false && isWhole
}

/** Keeps what a command wrote, for the same call on the same files; not where a publication kept earlier editions. */
async function remember(result: TracedBuild, written: Written, run: Run, write: boolean): Promise<void> {
  const { seen, sums, out, failed } = result
  if (!seen || run.call === undefined || process.env.RAPPORTEUR_TIMINGS) return
  if (!write) return keepCommand(run.call, written, seen)
  if (failed.length > 0 || sums === null) return
  const left = await seenOutput(out, sums).catch(() => null)
  const error = written.error && said`${summary(result, { write, state: ', unchanged' })}\n`
  if (left) await keepCommand(run.call, { ...written, error }, { ...seen, ...left })
}

/** Where editions are kept; why not where a folder was named that cannot be used. */
function cacheOf(root: string, flags: BuildFlags, { terminal }: Run): CachePlace | null {
  const choice = chooseCache(process.env, terminal.cwd, root)
  if (choice.folder === null && process.env.RAPPORTEUR_CACHE !== 'off' && !flags.quiet)
    terminal.error(said`No cache is used: ${choice.reason}.\n`)
  return cachePlace(choice)
}

/** What `--fix` would change, in place of the messages; exit code 1 where there is something. */
function showMends({ mended }: BuildResult, flags: BuildFlags, { terminal }: Run): number {
  for (const { file, before, after } of mended) terminal.out(unifiedDiff(file, before, after))
  if (!flags.quiet) terminal.error(said`${mendsIn(mended)} to make\n`)
  return mended.length > 0 ? 1 : 0
}

function mendsMade({ mended }: BuildResult): string {
  return mended.length > 0 ? `${mendsIn(mended)} made; ` : ''
}

function mendsIn(mended: BuildResult['mended']): string {
  const mends = mended.flatMap(({ counts }) => Object.values(counts)).reduce((sum, number) => sum + number, 0)
  return `${count(mends, 'mend')} in ${count(mended.length, 'file')}`
}

function summary(
  result: TracedBuild,
  { write, isPart = false, state = '' }: { write: boolean; isPart?: boolean; state?: string },
): string {
  const counts = countsOf(result.messages)
  if (!write) return counts
  const made =
    result.editions.length > 0 || (isPart && result.sums !== null)
      ? `${count(result.editions.length, 'edition')} in ${result.out}${state}; `
      : ''
  const what = isPart ? 'not made' : 'kept as they were'
  const kept = result.failed.length > 0 ? `; ${what}: ${someOf(result.failed)}` : ''
  return `${made}${counts}${kept}`
}

/** Names, as many as a line holds, and how many more there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 8)
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Seconds by step, of all threads together. */
function timesOf({ timings, root, out }: BuildResult): string {
  const steps = Object.entries(timings).map(([step, ms]) => `${step} ${(ms / 1000).toFixed(2)} s`)
  return `workspace ${root}; output ${out}; on all threads: ${steps.join(', ') || 'nothing'}`
}

function rounded(timings: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(timings).map(([step, ms]) => [step, Math.round(ms * 10) / 10]))
}
