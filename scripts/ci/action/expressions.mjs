// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { filesLike } from './files-like.mjs'

/**
 * What expressions of GitHub Actions see: contexts by name, the state of the job, and the folder whose files are hashed.
 *
 * @typedef {{ contexts: Record<string, unknown>, hasFailed: boolean, workspace: string }} Scope
 */

const none = { minArgs: 0, maxArgs: 0 }

/** @param {Scope} scope */
function functionsOf({ hasFailed, workspace }) {
  const constant = (/** @type {boolean} */ value) => () => new data.BooleanData(value)
  return [
    { name: 'cancelled', ...none, call: constant(false) },
    { name: 'always', ...none, call: constant(true) },
    { name: 'success', ...none, call: constant(!hasFailed) },
    { name: 'failure', ...none, call: constant(hasFailed) },
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      /** @param {import('@actions/expressions').data.ExpressionData[]} patterns */
      call: (...patterns) =>
        new data.StringData(
          hashOf(
            patterns.map((pattern) => pattern.coerceString()),
            workspace,
          ),
        ),
    },
  ]
}

/** @param {string[]} patterns @param {string} workspace */
function hashOf(patterns, workspace) {
  const names = filesLike(workspace, patterns)
  const hash = createHash('sha256')
  for (const name of names) hash.update(readFileSync(path.join(workspace, name)))
  return names.length > 0 ? hash.digest('hex') : ''
}

/**
 * The value of an expression, by the parser that GitHub publishes.
 *
 * @param {string} text - Without `${{` and `}}`.
 * @param {Scope} scope
 */
function evaluate(text, scope) {
  const functions = functionsOf(scope)
  const { tokens } = new Lexer(text).lex()
  const parsed = new Parser(tokens, Object.keys(scope.contexts), functions).parse()
  const context = JSON.parse(JSON.stringify(scope.contexts), data.reviver)
  const byName = new Map(functions.map((one) => [one.name.toLowerCase(), one]))
  return new Evaluator(parsed, context, byName).evaluate()
}

/**
 * A text with its expressions replaced by their values.
 *
 * @param {unknown} text
 * @param {Scope} scope
 * @returns {string}
 */
export function filled(text, scope) {
  return String(text ?? '').replace(/\$\{\{(.*?)\}\}/gsu, (_, inner) => evaluate(inner, scope).coerceString())
}

/**
 * Whether a step runs. A condition that asks nothing of the state of the job holds only while nothing has failed.
 *
 * @param {unknown} condition
 * @param {Scope} scope
 */
export function holds(condition, scope) {
  const text = String(condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/su, '$1')
  const asks = /\b(?:always|cancelled|failure|success)\s*\(/u.test(text)
  const isTrue = !/^(?:|0|false|null)$/iu.test(evaluate(text, scope).coerceString())
  return isTrue && (asks || !scope.hasFailed)
}
