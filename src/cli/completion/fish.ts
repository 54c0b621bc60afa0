import type { CompletedCommand, CompletedOption } from './command-table.js'

/** A completion script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  return `# fish completion of rapporteur. To use it: rapporteur completion fish | source
complete -c rapporteur -f
${commands.flatMap((command) => linesOf(command, commands)).join('\n')}
`
}

function linesOf(command: CompletedCommand, all: readonly CompletedCommand[]): string[] {
  const { path, options, words, takesFiles } = command
  const further = all
    .filter(
      (other) => other.path.length === path.length + 1 && other.path.slice(0, -1).join() === path.join(),
    )
    .map((other) => other.path.at(-1))
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`)
  const unseen = further.length > 0 ? [`not __fish_seen_subcommand_from ${further.join(' ')}`] : []
  const when = `-n ${quoted([...seen, ...unseen].join('; and ') || 'true')}`
  const start = `complete -c rapporteur ${when}`
  return [
    ...words.map(({ word, description }) => `${start} -a ${quoted(word)} -d ${quoted(description)}`),
    ...options.map((option) => `${start} ${optionWords(option)}`),
    ...(takesFiles ? [`${start} -F`] : []),
  ]
}

function optionWords({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const after =
    value === 'none' ? [] : value === 'any' ? ['-r', '-F'] : ['-x', `-a ${quoted(value.join(' '))}`]
  return [...flags, ...after, `-d ${quoted(description)}`].join(' ')
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
