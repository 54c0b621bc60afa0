import type { CompletedCommand, CompletedOption } from './command-table.js'

/** A completion script for zsh. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef rapporteur
# zsh completion of rapporteur. To use it: source <(rapporteur completion zsh), after compinit
_rapporteur() {
  local command="" word index
  for ((index = 2; index < CURRENT; index++)); do
    word="\${words[index]}"
    case "$command $word" in
${commands
  .filter(({ path }) => path.length > 0)
  .map(
    ({ path }) =>
      `      ${quoted(`${path.slice(0, -1).join(' ')} ${path.at(-1)}`)}) command=${quoted(path.join(' '))} ;;\n`,
  )
  .join('')}    esac
  done
  case "$command" in
${commands.map(caseOf).join('')}  esac
}
if [ "$funcstack[1]" = "_rapporteur" ]; then
  _rapporteur "$@"
else
  compdef _rapporteur rapporteur
fi
`
}

function caseOf({ path, options, words, takesFiles }: CompletedCommand): string {
  const depth = path.length
  // Words of the command itself are no arguments to be counted.
  const shift = depth > 0 ? `      words=("\${(@)words[${depth + 1},-1]}"); ((CURRENT -= ${depth}))\n` : ''
  const list = words.map(({ word, description }) => quoted(`${word}:${description}`)).join(' ')
  const rest = [...(list ? [`_describe -t words word choices`] : []), ...(takesFiles ? ['_files'] : [])].join(
    '; ',
  )
  const values = [...options.flatMap(specificationsOf), ...(rest ? [`'*::: :->rest'`] : [])].join(
    ' \\\n        ',
  )
  return `    ${quoted(path.join(' '))})
      local -a choices=(${list})
      local state context line
      typeset -A opt_args
${shift}      _arguments -s \\
        ${values}
${rest ? `      [[ $state == rest ]] && { ${rest} }\n` : ''}      ;;
`
}

function specificationsOf({ names, description, value }: CompletedOption): string[] {
  const said = description.replace(/[[\]\\:]/g, '\\$&')
  const after = value === 'none' ? '' : value === 'any' ? ':value:_files' : `:value:(${value.join(' ')})`
  return names.map((name) => quoted(`${name}[${said}]${after}`))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
