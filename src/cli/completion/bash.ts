import type { CompletedCommand } from './command-table.js'

/** A completion script for bash 3.2 and later. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  return `# bash completion of rapporteur. To use it: eval "$(rapporteur completion bash)"
_rapporteur() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word index
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$command $word" in
${commands
  .filter(({ path }) => path.length > 0)
  .map(
    ({ path }) => `      "${path.slice(0, -1).join(' ')} ${path.at(-1)}") command="${path.join(' ')}" ;;\n`,
  )
  .join('')}    esac
  done
  COMPREPLY=()
  case "$command:$previous" in
${commands.map(valuesOf).join('')}  esac
  local options="" words="" files=""
  case "$command" in
${commands.map(caseOf).join('')}  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [[ -n $files ]]; then
      COMPREPLY+=($(compgen -f -- "$current"))
    fi
  fi
}
complete -o filenames -F _rapporteur rapporteur
`
}

function valuesOf({ path, options }: CompletedCommand): string {
  return options
    .filter(({ value }) => value !== 'none')
    .map(({ names, value }) => {
      const pattern = names.map((name) => `"${path.join(' ')}:${name}"`).join('|')
      const reply =
        value === 'any' || value === 'none'
          ? 'compgen -f -- "$current"'
          : `compgen -W "${value.join(' ')}" -- "$current"`
      return `    ${pattern}) COMPREPLY=($(${reply})); return ;;\n`
    })
    .join('')
}

function caseOf({ path, options, words, takesFiles }: CompletedCommand): string {
  const names = options.flatMap((option) => option.names).join(' ')
  const list = words.map(({ word }) => word).join(' ')
  return `    "${path.join(' ')}") options="${names}"; words="${list}"; files="${takesFiles ? 'yes' : ''}" ;;\n`
}
