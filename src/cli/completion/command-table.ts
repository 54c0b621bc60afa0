import type { Argument, Command, Option } from 'commander'

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--format`, and `-f` where there is a short form. */
  names: string[]
  description: string
  /** What may follow it: nothing, one of some words, or anything. */
  value: 'none' | 'any' | readonly string[]
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** Words from the name on: `fonts add`. */
  path: string[]
  description: string
  options: CompletedOption[]
  /** Words that may stand as its arguments, sub-commands included. */
  words: { word: string; description: string }[]
  /** Whether a file may be its argument. */
  takesFiles: boolean
}

/** Every command with its options, from the table that parses the command line; the program itself comes first. */
export function commandTable(program: Command): CompletedCommand[] {
  return [completed(program, []), ...below(program, [])]
}

function below(parent: Command, path: readonly string[]): CompletedCommand[] {
  return parent.commands.flatMap((command) => {
    const own = [...path, command.name()]
    return [completed(command, own), ...below(command, own)]
  })
}

function completed(command: Command, path: string[]): CompletedCommand {
  const { registeredArguments, commands } = command
  return {
    path,
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionOf),
    words: [
      ...(path.length === 0 ? command.createHelp().visibleCommands(command) : commands).map((one) => ({
        word: one.name(),
        description: one.description(),
      })),
      ...registeredArguments.flatMap(choicesOf),
    ],
    takesFiles: registeredArguments.some((argument) => argument.argChoices === undefined),
  }
}

function choicesOf(argument: Argument): { word: string; description: string }[] {
  return (argument.argChoices ?? []).map((word) => ({ word, description: argument.description }))
}

function optionOf(option: Option): CompletedOption {
  const { short, long, description, argChoices, required, optional } = option
  return {
    names: [long, short].filter((name) => typeof name === 'string'),
    description,
    value: required || optional ? (argChoices ?? 'any') : 'none',
  }
}
