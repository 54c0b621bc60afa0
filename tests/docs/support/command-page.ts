import type { Argument, Command, Option } from 'commander'
import { table } from './table.js'

/** Every command with its arguments and options, from the table that parses the command line. */
export function commandPage(program: Command): string {
  return leaves(program, [])
    .map(({ command, path }) => section(command, path))
    .join('\n\n')
}

function leaves(parent: Command, path: readonly string[]): { command: Command; path: string[] }[] {
  return parent.commands.flatMap((command) => {
    const own = [...path, command.name()]
    return command.commands.length > 0 ? leaves(command, own) : [{ command, path: own }]
  })
}

function section(command: Command, path: readonly string[]): string {
  const name = `rapporteur ${path.join(' ')}`
  const rows = [
    ...command.registeredArguments.map(argumentRow),
    ...command.options.filter(({ hidden }) => !hidden).map(optionRow),
  ]
  const description = command.description()
  return [
    `### \`${name}\``,
    `${description[0]?.toUpperCase()}${description.slice(1)}.`,
    ...(rows.length > 0 ? [table(['argument or option', 'meaning', 'default'], rows)] : []),
  ].join('\n\n')
}

function argumentRow(argument: Argument): string[] {
  const { required, variadic, description, defaultValue, argChoices } = argument
  const name = `${argument.name()}${variadic ? '…' : ''}`
  return [
    `\`${required ? `<${name}>` : `[${name}]`}\``,
    described(description, argChoices),
    shown(defaultValue),
  ]
}

function optionRow({
  flags,
  description,
  defaultValue,
  defaultValueDescription,
  argChoices,
}: Option): string[] {
  return [
    flags
      .split(', ')
      .map((flag) => `\`${flag}\``)
      .join(', '),
    described(description, argChoices),
    defaultValueDescription ?? shown(defaultValue),
  ]
}

function described(text: string, choices: readonly string[] | undefined): string {
  return choices ? `${text}: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : text
}

function shown(value: unknown): string {
  return value === undefined || value === true ? '' : `\`${String(value)}\``
}
