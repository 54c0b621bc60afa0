import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Files } from '../support/workspace.js'
import { type GitlabJob, jobsOf } from './support/component.js'
import { reportsRepository } from './support/reports-repository.js'

const directory = 'reports'
const repository = reportsRepository(directory)
// Each clone has packages of its own.
afterAll(repository.remove, 300_000)

/** Runs the scripts of a job as GitLab's runner does: those before and the job's own in one shell, those after in another. */
function runJob(job: GitlabJob, project: string, more: Record<string, string> = {}) {
  const variables = Object.entries(job.variables).map(([name, value]) => [
    name,
    String(value)
      .replace('$CI_PROJECT_DIR', project)
      .replace('/tmp/', `${path.dirname(project)}/`),
  ])
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: project,
    npm_config_prefer_offline: 'true',
    ...Object.fromEntries(variables),
    // Packages that npm fetched before are on this machine already.
    npm_config_cache: process.env.npm_config_cache,
    ...more,
  }
  const shell = (lines: readonly string[]) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], { cwd: project, env, encoding: 'utf8' })
  const ran = shell([...job.before_script, ...job.script])
  if (job.after_script) expect(shell(job.after_script).status).toBe(0)
  return { exitCode: ran.status, log: ran.stdout + ran.stderr }
}

function jobNamed(jobs: Record<string, GitlabJob>, name: string): GitlabJob {
  const job = jobs[name]
  if (!job) throw new Error(`No job ${name}`)
  return job
}

function clone(changed: Files = {}): string {
  return repository.clone(changed)
}

describe('the components, on a clean clone, should', { timeout: 300_000 }, () => {
  const job = jobNamed(jobsOf('templates/build.yml', { directory }), 'editions')
  let whole = ''

  it('build, audit, and leave what their artifacts name', () => {
    const project = clone()
    const { exitCode, log } = runJob(job, project)
    expect(exitCode, log).toBe(0)
    const { paths, reports = {} } = job.artifacts
    for (const name of [...paths, ...Object.values(reports)])
      expect(existsSync(path.join(project, name)), name).toBe(true)
    whole = path.join(project, directory, 'out')
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: whole })
    expect(readdirSync(path.join(project, directory, 'first-pages'))).toEqual([
      'first.ar.png',
      'first.en.png',
    ])
    expect(JSON.parse(readFileSync(path.join(project, directory, 'code-quality.json'), 'utf8'))).toEqual([])
    expect(readdirSync(path.join(project, '.rapporteur-cache'))).toContain('editions')
    // The next job finds the cache in its project, as GitLab puts it there, and takes it out.
    const next = clone()
    cpSync(path.join(project, '.rapporteur-cache'), path.join(next, '.rapporteur-cache'), { recursive: true })
    const again = runJob(job, next, { RAPPORTEUR_TIMINGS: '1' })
    expect(again.exitCode, again.log).toBe(0)
    expect(again.log).not.toContain('No cache is used')
    expect(again.log).not.toMatch(/"pdf":/u)
  })

  it('refuse a cache that the repository holds', () => {
    const project = clone()
    mkdirSync(path.join(project, '.rapporteur-cache'))
    cpSync(path.join(project, directory, 'package.json'), path.join(project, '.rapporteur-cache/entry'))
    execFileSync('git', ['add', '-f', '.rapporteur-cache'], { cwd: project })
    const { exitCode, log } = runJob(job, project)
    expect(exitCode).toBe(1)
    expect(log).toContain('The repository holds a folder .rapporteur-cache')
  })

  it('fail with the messages in both reports', () => {
    const project = clone({
      'source/second/en.md': '---\ntitle: Second\n---\n\n## One {#one}\n\nSee [there](#nowhere).\n',
    })
    expect(runJob(job, project).exitCode).toBe(1)
    const quality = JSON.parse(readFileSync(path.join(project, directory, 'code-quality.json'), 'utf8'))
    expect(quality).toEqual([
      {
        description: expect.stringContaining('Unexpected reference to `#nowhere`'),
        check_name: expect.stringMatching(/^\w+\/[\w-]+$/u),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        severity: 'major',
        location: { path: 'reports/source/second/en.md', lines: { begin: 7 } },
      },
    ])
    expect(readFileSync(path.join(project, directory, 'messages.xml'), 'utf8')).toContain('failures="1"')
  })

  it('make in parallel, joined, what one job makes', () => {
    const jobs = jobsOf('templates/build-parallel.yml', { directory, shards: 2 })
    const part = jobNamed(jobs, 'editions-part')
    expect(part.parallel).toBe(2)
    const joining = clone()
    for (const index of ['1', '2']) {
      const project = clone()
      const { exitCode, log } = runJob(part, project, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' })
      expect(exitCode, log).toBe(0)
      const from = path.join(project, directory, 'parts')
      cpSync(from, path.join(joining, directory, 'parts'), { recursive: true })
    }
    const { exitCode, log } = runJob(jobNamed(jobs, 'editions'), joining)
    expect(exitCode, log).toBe(0)
    const sums = (out: string) => readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')
    expect(sums(path.join(joining, directory, 'out'))).toBe(sums(whole))
  })
})
