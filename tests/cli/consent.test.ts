import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isPullRequest, pluginConsent } from '../../src/cli/plugin-consent.js'
import { runProgram } from '../support/run-program.js'
import { goodFiles, type TestWorkspace, workspace } from '../support/workspace.js'

/** A plugin that leaves a trace where it ran. */
const files = {
  ...goodFiles,
  'rapporteur.yaml': 'lint: [remark-lint-trace]\n',
  'node_modules/remark-lint-trace/package.json':
    '{ "name": "remark-lint-trace", "type": "module", "exports": "./index.js" }',
  'node_modules/remark-lint-trace/index.js':
    "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default function trace() {}\n",
}
const hasRun = ({ root }: TestWorkspace) => existsSync(path.join(root, 'node_modules/remark-lint-trace/ran'))

const run = (cwd: string, ...args: string[]) => runProgram(cwd, args)

// The tests themselves may run for a pull request.
beforeEach(() => {
  for (const name of ['GITHUB_EVENT_NAME', 'CI_MERGE_REQUEST_ID', 'CI_PIPELINE_SOURCE']) vi.stubEnv(name, '')
})
afterEach(() => vi.unstubAllEnvs())

describe('the code of a plugin should', () => {
  it('run in the folder of the workspace', async () => {
    const place = workspace(files)
    expect((await run(place.root, 'check')).exitCode).toBe(0)
    expect(hasRun(place)).toBe(true)
  })

  it.each([
    ['--safe', ['--safe']],
    ['--safe in a build', ['--safe'], 'build'],
  ])('not run with %s, which is reported', async (_name, flags, command = 'check') => {
    const place = workspace(files)
    const { exitCode, out } = await run(place.root, command, ...flags)
    expect(out).toContain('`remark-lint-trace` were not loaded: --safe')
    expect(exitCode).toBe(0)
    expect(hasRun(place)).toBe(false)
  })

  it('not run for a workspace above, or one that was only named', async () => {
    const place = workspace(files)
    expect((await run(path.join(place.root, 'source/good'), 'check')).out).toContain('lies above')
    expect((await run('/', 'check', '--workspace', place.root)).out).toContain('was named')
    expect(hasRun(place)).toBe(false)
    await run(path.join(place.root, 'source/good'), 'check', '--no-safe')
    expect(hasRun(place)).toBe(true)
  })

  it('not run for a pull request, unless somebody says so', async () => {
    vi.stubEnv('GITHUB_EVENT_NAME', 'pull_request_target')
    const place = workspace(files)
    expect((await run(place.root, 'check')).out).toContain('pull request')
    expect(hasRun(place)).toBe(false)
    await run(place.root, 'check', '--no-safe')
    expect(hasRun(place)).toBe(true)
  })

  it.each([
    './evil.cjs',
    '../evil.cjs',
    '/tmp/evil.cjs',
    'file:///tmp/evil.mjs',
    'data:text/javascript,1',
    'node:fs',
    '..',
    'a/../../evil',
    'trace/index.js',
    'C:\\evil.js',
  ])('never be named by the path `%s`', async (name) => {
    const place = workspace({
      ...goodFiles,
      'rapporteur.yaml': `lint: [${JSON.stringify(name)}]\n`,
      'evil.cjs': '',
    })
    const { exitCode, out } = await run(place.root, 'check')
    expect(out).toContain('name of a package')
    expect(exitCode).toBe(2)
  })

  it('not come from a package installed above the workspace, nor from Node itself', async () => {
    const above = workspace({
      'node_modules/remark-lint-trace/package.json': files['node_modules/remark-lint-trace/package.json'],
      'node_modules/remark-lint-trace/index.js': files['node_modules/remark-lint-trace/index.js'],
      'inner/rapporteur.yaml': 'lint: [remark-lint-trace, child_process]\n',
      'inner/source/good/en.md': '---\ntitle: A\n---\n\nWords.\n',
    })
    const { exitCode, out } = await run(path.join(above.root, 'inner'), 'check')
    expect(out).toContain('`remark-lint-trace`: it is not installed in the workspace')
    expect(out).toContain('`child_process`: it is not installed in the workspace')
    expect(exitCode).toBe(2)
    expect(hasRun(above)).toBe(false)
  })
})

describe('a workspace should', () => {
  it('be the nearest folder above', async () => {
    const place = workspace()
    expect((await run(path.join(place.root, 'source/good'), 'check')).exitCode).toBe(0)
  })

  it.skipIf(process.getuid?.() === undefined)(
    'not be taken from another user, but may be named',
    async () => {
      const place = workspace()
      const inner = path.join(place.root, 'inner')
      mkdirSync(inner)
      writeFileSync(path.join(place.root, 'rapporteur.yaml'), 'severity: {}\n')
      const own = process.getuid?.() ?? 0
      vi.spyOn(process, 'getuid').mockReturnValue(own + 1)
      const refused = await run(inner, 'check')
      expect(refused.exitCode).toBe(2)
      expect(refused.out).toContain(`Unexpected workspace \`${place.root}\``)
      expect((await run(inner, 'check', '--workspace', '..')).exitCode).toBe(0)
      vi.restoreAllMocks()
    },
  )

  it('be missed by name', async () => {
    const { exitCode, out } = await run('/', 'check', '--workspace', '/nowhere/at/all')
    expect(exitCode).toBe(2)
    expect(out).toContain('Missing folder')
  })
})

describe('a pull request should be known by', () => {
  it.each([
    { GITHUB_EVENT_NAME: 'pull_request' },
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { CI_MERGE_REQUEST_ID: '7' },
    { CI_PIPELINE_SOURCE: 'external_pull_request_event' },
    { BUILDKITE_PULL_REQUEST: '12' },
    { TRAVIS_PULL_REQUEST: '3' },
    { CHANGE_ID: '5' },
    { BUILD_REASON: 'PullRequest' },
  ])('%o', (environment) => expect(isPullRequest(environment)).toBe(true))

  it.each([
    {},
    { CI: 'true' },
    { GITHUB_EVENT_NAME: 'push' },
    { BUILDKITE_PULL_REQUEST: 'false' },
    { TRAVIS_PULL_REQUEST: 'false' },
  ])('nothing in %o', (environment) => expect(isPullRequest(environment)).toBe(false))

  it('its plugins, which only --no-safe runs', () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request' }
    expect(pluginConsent(undefined, 'here', environment).given).toBe(false)
    expect(pluginConsent(false, 'here', environment).given).toBe(true)
    expect(pluginConsent(undefined, 'here', {}).given).toBe(true)
  })
})
