import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RunResult } from '../../support/run-program.js'

/** Runs Rapporteur in a folder, by npx or without. */
export type Rapporteur = (cwd: string, args: readonly string[], isNpx: boolean) => Promise<RunResult>

/** A shell that knows what the documents use: `rapporteur` with quoted words, `cd`, `mkdir`, `cp`, `&&` and `> file`. */
export class Shell {
  constructor(
    private cwd: string,
    private readonly rapporteur: Rapporteur,
  ) {}

  /** Runs the lines of a script until one fails; what they print stands in order, what is an error behind the rest. */
  async run(script: string): Promise<{ exitCode: number; printed: string }> {
    let printed = ''
    for (const command of commandsOf(script)) {
      const { exitCode, out, error } = await this.command(command)
      printed += out + error
      if (exitCode !== 0) return { exitCode, printed }
    }
    return { exitCode: 0, printed }
  }

  private async command(command: string): Promise<RunResult> {
    const words = wordsOf(command)
    const name = words[0] === 'npx' ? words[1] : words[0]
    const args = words.slice(words[0] === 'npx' ? 2 : 1)
    const done = { exitCode: 0, out: '', error: '' }
    const file = (index: number) => path.resolve(this.cwd, args[index] ?? '')
    if (name === 'cd') this.cwd = file(0)
    else if (name === 'mkdir') mkdirSync(file(0), { recursive: true })
    else if (name === 'cp') copyFileSync(file(0), file(1))
    else if (name === 'rapporteur') return this.program(args, words[0] === 'npx')
    else throw new Error(`The documents' tests know no command \`${name}\``)
    return done
  }

  private async program(args: readonly string[], isNpx: boolean): Promise<RunResult> {
    const end = args.indexOf('>')
    const result = await this.rapporteur(this.cwd, end < 0 ? args : args.slice(0, end), isNpx)
    if (end < 0) return result
    writeFileSync(path.resolve(this.cwd, args[end + 1] ?? ''), result.out)
    return { ...result, out: '' }
  }
}

/** Commands of a script, one a line or joined by `&&`; remarks are left out, a backslash continues a line. */
export function commandsOf(script: string): string[] {
  return script
    .replace(/\\\n\s*/gu, '')
    .split(/\n|&&/u)
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '')
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
