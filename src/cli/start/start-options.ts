import { type Command, Option } from 'commander'

/** What was said of a new publication on the command line. */
export interface StartFlags {
  language?: readonly string[]
  kind?: string
  organisation?: string
  yes?: boolean
}

/** Adds the options of a new publication to a command. */
export function addStartOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-l, --language <tags>',
        'languages, separated by commas; the first is the one that others translate',
      ).argParser((value: string, previous: readonly string[] = []) => [
        ...previous,
        ...value
          .split(',')
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      ]),
    )
    .option('-k, --kind <name>', 'kind of document; `rapporteur list kinds` shows them')
    .option('--organisation <name>', 'whose report it is')
    .option('-y, --yes', 'ask nothing: English and the kind `plain`, where nothing else is said')
}
