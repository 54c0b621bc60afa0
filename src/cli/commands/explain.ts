import type { Command } from 'commander'
import type { Run } from '../run.js'

/** Adds `rapporteur explain`. */
export function addExplain(program: Command, run: Run): void {
  program
    .command('explain')
    .description('say why a rule exists, with an accepted and a rejected example, and how to mend')
    .argument('[rule]', 'id of a rule, as messages show it; all rules when none is given')
    .action(async (name: string | undefined) => (await import('../explain-rule.js')).explainRule(name, run))
}
