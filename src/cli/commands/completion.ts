import { Argument, type Command } from 'commander'
import type { CompletedCommand } from '../completion/command-table.js'
import type { Run } from '../run.js'
import { foreignLines } from '../safe-text.js'

/** Shells whose completion we write, each with the module that writes it. */
const shells = {
  bash: async () => (await import('../completion/bash.js')).bashCompletion,
  zsh: async () => (await import('../completion/zsh.js')).zshCompletion,
  fish: async () => (await import('../completion/fish.js')).fishCompletion,
} satisfies Record<string, () => Promise<(commands: readonly CompletedCommand[]) => string>>

/** Adds `rapporteur completion`. */
export function addCompletion(program: Command, { terminal }: Run): void {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .action(async (shell: keyof typeof shells) => {
      const { commandTable } = await import('../completion/command-table.js')
      const write = await shells[shell]()
      terminal.out(foreignLines(write(commandTable(program))))
    })
}
