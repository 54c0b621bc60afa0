import { InvalidArgumentError, Option } from 'commander'
import { formatNames } from '../build/formats.js'
import { reporters } from './reporters/index.js'

/** `--language en,fr`. */
export function languageOption(): Option {
  return new Option('-l, --language <tags>', 'only these languages, separated by commas')
    .argParser(list)
    .default([], 'all')
}

/** `--format pdf,html`. */
export function formatOption(): Option {
  return new Option('-f, --format <names>', `only these formats: ${formatNames.join(', ')}`)
    .argParser((value: string, previous: string[]) => {
      const names = list(value, previous)
      const unknown = names.find((name) => !formatNames.some((known) => known === name))
      if (unknown) throw new InvalidArgumentError(`Unknown format \`${unknown}\`.`)
      return names
    })
    .default([], 'all')
}

/** `--report json`. */
export function reportOption(): Option {
  return new Option('--report <form>', 'form of the messages')
    .choices(Object.keys(reporters))
    .default('pretty')
}

function list(value: string, previous: string[]): string[] {
  return [...previous, ...value.split(',').filter((part) => part !== '')]
}
