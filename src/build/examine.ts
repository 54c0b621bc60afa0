import { check } from '../check/index.js'
import { readIgnores } from '../lint/ignores.js'
import { lint } from '../lint/index.js'
import { lower } from '../lower/index.js'
import { applyIgnores } from '../model/apply-ignores.js'
import { applySeverities } from '../model/apply-severities.js'
import { append } from '../model/arrays.js'
import type { Ignore } from '../model/ignore.js'
import type { Message, Severity } from '../model/message.js'
import { oncePer } from '../model/once-per.js'
import type { Publication } from '../model/publication.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { TermEntry } from '../model/term-entry.js'
import type { ParityTable } from '../pages/types.js'
import { compare } from '../parity/index.js'
import { measuredOn } from '../parity/measured.js'
import { createReader } from '../parity/reader.js'
import { parityRules } from '../parity/rules/index.js'
import type { ParityRow } from '../parity/types.js'
import type { Workspace } from '../read/workspace.js'
import { cachedStep, type KnownStep } from './cache/cached-step.js'
import type { CachePlace } from './cache/store.js'
import { comparedEdition, type Examined } from './compared-edition.js'
import { bareSeverities, weigh, weighRules } from './faults.js'
import type { Loaded } from './load.js'
import { loadUserLint, type PluginConsent, runUserLint } from './remark-lint.js'
import { isRule, unknownForbidden, unknownSeverities } from './rules.js'
import { withoutConsequences } from './without-consequences.js'

/** Everything that can be said about a publication before a format is made, what reading reported included. */
export interface Examination {
  editions: Examined[]
  messages: Message[]
  parity: ParityTable
  /** What was compared, text by text, for each translation. */
  rows: Record<string, ParityRow[]>
}

/** Plugins do not run where nobody asked for them. */
export const noConsent: PluginConsent = { given: false, reason: 'nobody asked for it' }

/** Lints, lowers and checks each language, then compares the translations with the source. */
export async function examine(
  loaded: Loaded,
  workspace: Workspace,
  {
    consent = noConsent,
    terms,
    cache = null,
  }: { consent?: PluginConsent | undefined; terms: readonly TermEntry[]; cache?: CachePlace | null },
): Promise<Examination> {
  const settings = await ruleSettings(loaded, workspace, consent, terms)
  const { userLint, hasPlugins } = settings
  const stageMessages: Message[] = [
    ...loaded.messages,
    ...userLint.messages,
    ...unknownSeverities(workspace.severity, {
      file: 'rapporteur.yaml',
      placeOf: workspace.placeOf,
      hasPlugins,
    }),
    ...(loaded.kind
      ? unknownSeverities(loaded.kind.severity, {
          file: `templates/kinds/${loaded.kind.name}.yaml`,
          placeOf: loaded.kindPlaceOf,
          hasPlugins,
        })
      : []),
    ...(loaded.kind ? unknownForbidden(loaded.kind, { placeOf: loaded.kindPlaceOf, hasPlugins }) : []),
  ]
  const ruleMessages: Message[] = []
  const ignores: Ignore[] = []
  const editions: Examined[] = []
  const origins = new Map<Examined, string>()
  for (const source of loaded.sources) {
    const origin = loaded.origins.get(source) ?? null
    const { result: examined, origin: examinedFrom } = await examineOnce(source, settings, origin, cache)
    append(stageMessages, examined.stageMessages)
    append(ignores, examined.ignores)
    append(ruleMessages, examined.ruleMessages)
    const edition = { source, report: examined.report }
    editions.push(edition)
    if (examinedFrom !== null) origins.set(edition, examinedFrom)
  }
  const compared = loaded.publication
    ? await compareLanguages(editions, loaded, loaded.publication, settings, { place: cache, origins })
    : nothingCompared('')
  append(ruleMessages, compared.messages)
  const messages = withoutConsequences(
    effectiveMessages({ stageMessages, ruleMessages, ignores }, settings),
    loaded.sources,
  )
  return { editions, messages, parity: compared.parity, rows: compared.rows }
}

/** What decides which messages are shown, and with which severity. */
export interface RuleSettings {
  userLint: Awaited<ReturnType<typeof loadUserLint>>
  /** Rules of plugins that were not loaded may have severities and ignore comments all the same. */
  hasPlugins: boolean
  isBare: boolean
  severity: Readonly<Record<string, Severity | 'off'>>
  terms: readonly TermEntry[]
}

/** The settings of rules that a workspace, a folder and a kind decide together. */
export async function ruleSettings(
  loaded: Pick<Loaded, 'isBare' | 'kind'>,
  workspace: Workspace,
  consent: PluginConsent,
  terms: readonly TermEntry[],
): Promise<RuleSettings> {
  return {
    userLint: await loadUserLint(workspace, consent),
    hasPlugins: workspace.lint.length > 0,
    terms,
    isBare: loaded.isBare,
    severity: {
      ...(loaded.isBare ? bareSeverities : {}),
      ...loaded.kind?.severity,
      ...workspace.severity,
    },
  }
}

/** Everything that is said of one language file by itself. */
export async function examineSource(
  source: Source,
  settings: RuleSettings,
  read: readonly Message[],
  known: { place: CachePlace | null; origin: string | null } = { place: null, origin: null },
): Promise<{ report: Report; messages: Message[] }> {
  const { report, ...examined } = (await examineOnce(source, settings, known.origin, known.place)).result
  return {
    report,
    messages: effectiveMessages(
      { ...examined, stageMessages: [...read, ...examined.stageMessages] },
      settings,
    ),
  }
}

/** What stages and rules say of one language file, whatever its settings make of it. */
interface SourceMessages {
  stageMessages: Message[]
  ruleMessages: Message[]
  ignores: Ignore[]
}

/** What is said of a language file, from a cache where its origin is known. */
function examineOnce(
  source: Source,
  settings: RuleSettings,
  origin: string | null,
  cache: CachePlace | null,
): Promise<KnownStep<SourceMessages & { report: Report }>> {
  // Plugins see what they like.
  const place = origin === null || settings.userLint.plugins.length > 0 ? null : cache
  return cachedStep(place, 'examine', [origin, settings.terms], () => examineAnew(source, settings))
}

async function examineAnew(
  source: Source,
  { userLint, terms }: RuleSettings,
): Promise<SourceMessages & { report: Report }> {
  const { path, text, tree, language, kind, frontMatter } = source
  const { report, messages } = lower(source)
  const ruleMessages = [
    ...(await runUserLint(source, userLint)),
    ...lint(tree, { path, text, language, kind }),
    ...check({ report, kind, language, frontMatter, file: path, text, terms }),
  ]
  return { report, stageMessages: messages, ruleMessages, ignores: readIgnores(tree, path) }
}

/** Messages as they weigh in this folder, without those that a comment silences. */
function effectiveMessages(
  { stageMessages, ruleMessages, ignores }: SourceMessages,
  { hasPlugins, isBare, severity }: RuleSettings,
): Message[] {
  const { fixed, adjustable } = weigh(stageMessages, isBare)
  const left = applyIgnores([...adjustable, ...weighRules(ruleMessages, isBare)], ignores, (id) =>
    isRule(id, hasPlugins),
  )
  return [...fixed, ...applySeverities(left, severity)]
}

type Compared = Pick<Examination, 'messages' | 'parity' | 'rows'>

function nothingCompared(source: string): Compared {
  return { messages: [], parity: { source, rules: [] }, rows: {} }
}

async function compareLanguages(
  editions: readonly Examined[],
  { pictures }: Loaded,
  publication: Publication,
  { terms, severity }: Pick<RuleSettings, 'terms' | 'severity'>,
  cache: { place: CachePlace | null; origins: ReadonlyMap<Examined, string> },
): Promise<Compared> {
  const main = editions.find(({ source }) => source.language.tag === publication.source)
  const result = nothingCompared(publication.source)
  if (!main) return result
  const found = new Map<string, Pick<ReturnType<typeof compare>, 'messages' | 'met'>>()
  const read = createReader(publication.names)
  const prepare = oncePer((edition: Examined) => comparedEdition(edition, pictures))
  for (const edition of editions) {
    if (edition === main) continue
    const { tag } = edition.source.language
    const others = editions
      .filter((other) => other !== main && other !== edition)
      .map(({ source }) => source.language)
    const origins = [main, edition].map((one) => cache.origins.get(one) ?? null)
    const place = origins.includes(null) ? null : cache.place
    const { result: compared } = await cachedStep(
      place,
      'compare',
      [origins, others.map((other) => other.tag), severity],
      async () => compare(prepare(main), prepare(edition), publication.names, others, read, terms, severity),
    )
    const { messages, table, met } = compared
    found.set(tag, { messages, met })
    append(result.messages, messages)
    result.rows[tag] = table
  }
  result.parity.rules = parityRules.map(({ id, summary, needsVocabulary }) => ({
    rule: id,
    compares: summary,
    results: [...found].map(([language, { messages, met }]) => {
      const own = messages.filter(({ ruleId }) => ruleId === id)
      // A remark asks people to look; nothing fails by it.
      const remarks = own.filter(({ severity }) => severity === 'info').length
      const findings = own.length - remarks
      const known = met[id]
      const measured = measuredOn({ needsVocabulary }, publication.source, language)
      if (known === undefined)
        return { language, status: 'not-run', compared: 0, findings, remarks, measured }
      const compared = Math.max(known, own.length)
      const status = findings > 0 ? 'fail' : compared > 0 ? 'pass' : 'nothing'
      return { language, status, compared, findings, remarks, measured }
    }),
  }))
  return result
}
