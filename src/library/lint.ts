/** `rapporteur/lint`: the rules on Markdown. */
export { lint } from '../lint/index.js'
export { lintRules } from '../lint/rules/index.js'
export type { LintFile, LintRule } from '../lint/types.js'
export { type RapporteurLintOptions, rapporteurLint } from './rapporteur-lint.js'
