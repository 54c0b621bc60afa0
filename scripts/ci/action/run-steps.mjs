// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { filled, holds } from './expressions.mjs'
import { standIns } from './stand-ins.mjs'

/**
 * A step of a job or of a composite action.
 *
 * @typedef {{
 *   name?: string, id?: string, if?: string, uses?: string, run?: string, shell?: string,
 *   with?: Record<string, unknown>, env?: Record<string, unknown>, 'working-directory'?: string,
 * }} Step
 *
 * A run: the clone that it works in, its event, where artifacts and caches stand, and which folder an action that is not GitHub's
 * stands in.
 * @typedef {{
 *   workspace: string, store: string, temporary: string, event: string,
 *   env?: Record<string, string>, actions?: Record<string, string>, matrix?: Record<string, string>,
 * }} Run
 *
 * @typedef {{ log: string, summary: string, failed: string | null, outputs: Record<string, string>, ran: string[] }} Ran
 */

/**
 * Runs the steps of a job or an action as GitHub documents it: conditions, expressions, environment, outputs, summary. What the
 * actions of GitHub do is done in folders of this machine.
 *
 * @param {readonly Step[]} steps
 * @param {Run} run
 * @param {Record<string, string>} [inputs]
 * @returns {Ran}
 */
export function runSteps(steps, run, inputs = {}) {
  /** @type {Ran} */
  const ran = { log: '', summary: '', failed: null, outputs: {}, ran: [] }
  /** @type {Record<string, { outputs: Record<string, string>, outcome: string, conclusion: string }>} */
  const done = {}
  /** @type {(() => void)[]} */
  const later = []
  for (const step of steps) {
    const contexts = contextsOf(run, inputs, done)
    const scope = { contexts, hasFailed: ran.failed !== null, workspace: run.workspace }
    const isRun = holds(step.if, scope)
    /** @type {{ outputs: Record<string, string>, isGood: boolean }} */
    let result = { outputs: {}, isGood: true }
    if (isRun) {
      ran.ran.push(step.name ?? step.uses ?? step.run ?? '')
      result = step.uses ? useAction(step, scope, run, ran, later) : runScript(step, scope, run, ran)
      if (!result.isGood) ran.failed ??= step.name ?? step.uses ?? step.run ?? ''
    }
    const outcome = isRun ? (result.isGood ? 'success' : 'failure') : 'skipped'
    if (step.id) done[step.id] = { outputs: result.outputs, outcome, conclusion: outcome }
  }
  for (const task of later) if (ran.failed === null) task()
  ran.outputs = Object.fromEntries(
    Object.entries(done).flatMap(([id, { outputs }]) =>
      Object.entries(outputs).map(([name, value]) => [`${id}.${name}`, value]),
    ),
  )
  return ran
}

/**
 * Runs a composite action.
 *
 * @param {string} folder - That holds its `action.yml`.
 * @param {Record<string, unknown>} given
 * @param {Run} run
 * @returns {Ran}
 */
export function runAction(folder, given, run) {
  const action = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8'))
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`The action has no input ${unknown.join(', ')}`)
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual }]) => [
      name,
      String(given[name] ?? usual ?? ''),
    ]),
  )
  for (const step of action.runs.steps)
    if (step.run && !step.shell) throw new Error(`A step of a composite action names its shell: ${step.name}`)
  const ran = runSteps(action.runs.steps, run, inputs)
  const steps = stepsOf(ran.outputs)
  const scope = { contexts: { steps, inputs }, hasFailed: false, workspace: run.workspace }
  const outputs = Object.entries(action.outputs ?? {}).map(([name, { value }]) => [
    name,
    filled(value, scope),
  ])
  return { ...ran, outputs: Object.fromEntries(outputs) }
}

/** @param {Record<string, string>} outputs */
function stepsOf(outputs) {
  /** @type {Record<string, { outputs: Record<string, string> }>} */
  const steps = {}
  for (const [key, value] of Object.entries(outputs)) {
    const [id = '', name = ''] = key.split(/\.(.*)/su)
    steps[id] ??= { outputs: {} }
    steps[id].outputs[name] = value
  }
  return steps
}

/**
 * @param {Run} run
 * @param {Record<string, string>} inputs
 * @param {Record<string, unknown>} steps
 */
function contextsOf(run, inputs, steps) {
  return {
    inputs,
    steps,
    github: {
      event_name: run.event,
      sha: '0123456789abcdef',
      ref: 'refs/heads/main',
      workspace: run.workspace,
    },
    runner: { os: 'Linux', temp: run.temporary },
    env: run.env ?? {},
    matrix: run.matrix ?? {},
  }
}

/**
 * @param {Step} step
 * @param {import('./expressions.mjs').Scope} scope
 * @param {Run} run
 * @param {Ran} ran
 * @param {(() => void)[]} later
 */
function useAction(step, scope, run, ran, later) {
  const [name = '', version] = (step.uses ?? '').split('@')
  const given = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(value, scope)]),
  )
  const own = run.actions?.[name]
  if (own !== undefined) {
    const inner = runAction(own, given, run)
    ran.log += inner.log
    ran.summary += inner.summary
    ran.ran.push(...inner.ran)
    return { outputs: inner.outputs, isGood: inner.failed === null }
  }
  const standIn = standIns[name]
  if (!standIn || !/^v\d+$/u.test(version ?? '')) throw new Error(`Nothing stands in for ${step.uses}`)
  const unknown = Object.keys(given).filter((key) => !standIn.inputs.includes(key))
  if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(', ')}`)
  try {
    const say = (/** @type {string} */ line) => {
      ran.log += `${line}\n`
    }
    const place = {
      store: run.store,
      cwd: run.workspace,
      say,
      later: (/** @type {() => void} */ task) => later.push(task),
    }
    return { outputs: standIn.run(given, place), isGood: true }
  } catch (error) {
    ran.log += `::error::${error instanceof Error ? error.message : error}\n`
    return { outputs: {}, isGood: false }
  }
}

/**
 * Runs a script by bash, as GitHub does: it ends at the first command that fails.
 *
 * @param {Step} step
 * @param {import('./expressions.mjs').Scope} scope
 * @param {Run} run
 * @param {Ran} ran
 */
function runScript(step, scope, run, ran) {
  if (step.shell !== undefined && step.shell !== 'bash') throw new Error(`Nothing runs ${step.shell}`)
  const files = mkdtempSync(path.join(run.temporary, 'step-'))
  const [script, output, summary] = ['script.sh', 'output', 'summary'].map((name) => path.join(files, name))
  writeFileSync(script ?? '', filled(step.run, scope))
  for (const file of [output, summary]) writeFileSync(file ?? '', '')
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, scope)]),
  )
  const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script ?? ''], {
    cwd: path.resolve(run.workspace, filled(step['working-directory'] ?? '.', scope)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...plainEnvironment(),
      ...run.env,
      ...env,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: run.event,
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: run.temporary,
    },
  })
  ran.log += ended.stdout + ended.stderr
  ran.summary += readFileSync(summary ?? '', 'utf8')
  return { outputs: outputsIn(readFileSync(output ?? '', 'utf8')), isGood: ended.status === 0 }
}

/** What a script needs of this machine: programs, a home, and how npm is reached. */
function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|HOME|TMPDIR|LANG|npm_config_\w+|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/iu.test(
      name,
    ),
  )
  return Object.fromEntries(kept)
}

/** @param {string} text */
function outputsIn(text) {
  const lines = text.split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}
