import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runAction, runSteps, type Step } from '../../scripts/ci/action/run-steps.mjs'
import { blocksOf } from '../docs/support/blocks.js'
import type { Files } from '../support/workspace.js'
import { reportsRepository } from './support/reports-repository.js'

const own = fileURLToPath(new URL('../..', import.meta.url))
const repository = reportsRepository()
// Each clone has packages of its own.
afterAll(repository.remove, 300_000)

/** Runs the action on a clean clone. */
function run(
  given: Record<string, unknown>,
  about: { event?: string; store?: string; changed?: Files } = {},
) {
  const workspace = repository.clone(about.changed)
  const store = about.store ?? repository.folder()
  const ran = runAction(own, given, {
    workspace,
    store,
    temporary: repository.folder(),
    event: about.event ?? 'push',
    env: { npm_config_prefer_offline: 'true' },
  })
  return { ...ran, workspace, store, artifacts: path.join(store, 'artifacts') }
}

interface Job {
  strategy?: { matrix: { shard: string[] } }
  steps: Step[]
}

/** The jobs of a workflow on docs/ci.md. */
function documented(name: string): Record<string, Job | undefined> {
  const block = blocksOf('docs/ci.md').find(({ about }) => about === name)
  return parse(block?.value ?? '').jobs
}

/** Runs a job on a clean clone, with our action where it is named. */
function runJob(
  job: Job | undefined,
  { store, matrix = {} }: { store: string; matrix?: Record<string, string> },
) {
  const workspace = repository.clone()
  const place = { workspace, store, temporary: repository.folder(), event: 'push', matrix }
  const env = { npm_config_prefer_offline: 'true' }
  const actions = { 'your-organisation/rapporteur': own }
  return { ...runSteps(job?.steps ?? [], { ...place, env, actions }), workspace }
}

/** Every file below a folder with its bytes. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const found = names.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return new Map(found.map((name) => [path.relative(folder, name), readFileSync(name, 'base64')]))
}

describe('the action, on a clean clone, should', { timeout: 300_000 }, () => {
  const wholeStore = repository.folder()

  it('build, audit, and keep editions and pictures, with a table of them', () => {
    const ran = run({}, { store: wholeStore })
    expect(ran.failed, ran.log).toBeNull()
    const editions = path.join(ran.artifacts, 'editions')
    const checked = execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
      cwd: editions,
      encoding: 'utf8',
    })
    expect(checked).toBe('')
    expect(readdirSync(path.join(ran.artifacts, 'editions-first-pages')).sort()).toEqual([
      'first.ar.png',
      'first.en.png',
    ])
    const picture = readFileSync(path.join(ran.artifacts, 'editions-first-pages/first.ar.png'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(480)
    expect(ran.outputs).toEqual({
      'editions-url': 'https://example.org/artifacts/editions',
      directory: './out',
    })
    expect(ran.summary).toMatch(/\| first \| العربية \(ar\) \| التقرير الأول \| 1 page, \d+ kB \| \d+ kB \|/u)
    expect(ran.summary).toContain('(https://example.org/artifacts/editions)')
    expect(ran.summary).toContain(
      '[Pictures of 2 first pages](https://example.org/artifacts/editions-first-pages)',
    )
    // Words of authors are no Markdown.
    expect(ran.summary).not.toContain('[report](')
    expect(ran.log).not.toContain('::error')
  })

  it('make nothing again that is unchanged', () => {
    const ran = run({}, { store: wholeStore, changed: {}, event: 'schedule' })
    expect(ran.log).toContain('Cache restored from key: rapporteur-Linux-')
    expect(ran.failed).toBe('Keep the editions')
    expect(filesOf(path.join(ran.workspace, 'out'))).toEqual(filesOf(path.join(ran.artifacts, 'editions')))
  })

  it('make of shares, joined, what one build makes, as the documents divide them', () => {
    const store = repository.folder()
    const { part, editions } = documented('.github/workflows/many.yml')
    expect(part?.strategy?.matrix.shard).toEqual(['1/4', '2/4', '3/4', '4/4'])
    for (const shard of part?.strategy?.matrix.shard ?? []) {
      const ran = runJob(part, { store, matrix: { shard } })
      expect(ran.failed, ran.log).toBeNull()
    }
    const joined = runJob(editions, { store })
    expect(joined.failed, joined.log).toBeNull()
    expect(joined.ran).toContain('Join the parts')
    expect(joined.ran).not.toContain('Build')
    expect(filesOf(path.join(store, 'artifacts/editions'))).toEqual(
      filesOf(path.join(wholeStore, 'artifacts/editions')),
    )
    expect(joined.summary).toContain('| second | English')
  })

  it('run as the other workflows of the documents name it', () => {
    const { editions } = documented('.github/workflows/reports.yml')
    const { messages } = documented('.github/workflows/code-scanning.yml')
    const built = runJob(editions, { store: repository.folder() })
    expect(built.failed, built.log).toBeNull()
    const scanned = runJob(messages, { store: repository.folder() })
    expect(scanned.failed, scanned.log).toBeNull()
    expect(JSON.parse(readFileSync(path.join(scanned.workspace, 'rapporteur.sarif'), 'utf8')).version).toBe(
      '2.1.0',
    )
  })

  it('show problems of a pull request beside their lines, with no right to write, and keep no edition', () => {
    const changed = {
      'source/second/en.md': '---\ntitle: Second\n---\n\n## One {#one}\n\nSee [there](#nowhere).\n',
    }
    const ran = run({}, { event: 'pull_request', changed })
    expect(ran.failed).toBe('Build')
    expect(ran.log).toMatch(/^::error file=source\/second\/en\.md,line=7,col=5,/mu)
    expect(ran.summary).toContain('1 error, 0 warnings')
    expect(ran.summary).toMatch(
      /\| error \| source\/second\/en\.md:7:5 \| Unexpected reference to &#96;&#35;nowhere/u,
    )
    expect(existsSync(path.join(ran.artifacts, 'editions'))).toBe(false)
  })

  it('load no plugin of a pull request', () => {
    const changed = { 'rapporteur.yaml': 'lint: [remark-lint-evil]\n' }
    const ran = run({}, { event: 'pull_request', changed })
    expect(ran.log).toContain('plugins-not-loaded')
  })

  it('let warnings count where asked', () => {
    const changed = { 'source/second/extra.md': 'Words.\n' }
    expect(run({ pictures: 'false' }, { changed }).failed).toBeNull()
    expect(run({ pictures: 'false', strict: 'true' }, { changed }).failed).toBe('Build')
  })

  it('build what is named, and take no name for a command', () => {
    const ran = run({ publications: 'second', cache: 'false', pictures: 'false', artifact: 'second' })
    expect(ran.failed, ran.log).toBeNull()
    expect(readdirSync(path.join(ran.artifacts, 'second')).sort()).toContain('second')
    expect(readdirSync(path.join(ran.artifacts, 'second'))).not.toContain('first')
    const evil = run({ publications: 'second; touch $(pwd)/ran --out elsewhere', shard: '1/1; touch ran' })
    expect(evil.failed).toBe('Choose names')
    const named = run({ publications: 'second;touch ran $(touch ran) --out elsewhere' })
    expect(named.failed).toBe('Build')
    expect(existsSync(path.join(named.workspace, 'ran'))).toBe(false)
    expect(existsSync(path.join(named.workspace, 'elsewhere'))).toBe(false)
  })

  it('refuse pull_request_target before anything of the clone runs', () => {
    const ran = run({}, { event: 'pull_request_target' })
    expect(ran.ran).toEqual(['Refuse to run the code of strangers with the rights of this repository'])
  })

  it('ask for no secret and no token', () => {
    expect(readFileSync(path.join(own, 'action.yml'), 'utf8')).not.toMatch(
      /secrets\.|github\.token|GITHUB_TOKEN/u,
    )
  })
})
