import { InvalidArgumentError, Option } from 'commander'
import { formats } from '../build/formats.js'
import type { Shard } from '../build/parts/part-choice.js'
import { usualSeconds } from '../build/threads/killable.js'
import { type ReporterName, reporters } from './reporters/index.js'
import type { ReportFile } from './reporters/print-messages.js'

/** `--language en,fr`. */
export function languageOption(): Option {
  return new Option(
    '-l, --language <tags>',
    'only these languages, separated by commas; what is wrong with others is shown and does not hinder',
  )
    .argParser(namesOf)
    .default([], 'all')
}

/** `--format pdf,html`. */
export function formatOption(): Option {
  const known = formats.map(({ name }) => name)
  return new Option('-f, --format <names>', `only these formats: ${known.join(', ')}`)
    .argParser((value: string, previous: string[]) => {
      const names = namesOf(value, previous)
      const unknown = names.find((name) => !known.includes(name))
      if (unknown) throw new InvalidArgumentError(`Unknown format \`${unknown}\`.`)
      return names
    })
    .default([], 'all')
}

/** `--time-limit 60`, or `--time-limit none`. */
export function timeLimitOption(what: 'publication' | 'edition'): Option {
  return new Option(
    '--time-limit <seconds>',
    `seconds after which the work on ${what === 'edition' ? 'an' : 'a'} ${what} is ended; \`none\` for no limit`,
  )
    .argParser((value: string) => {
      // Not null, which commander takes for a value that was not read.
      if (value === 'none') return Number.POSITIVE_INFINITY
      if (!/^[1-9]\d{0,4}$/.test(value))
        throw new InvalidArgumentError('Expected seconds, from 1 to 99999, or `none`.')
      return Number(value)
    })
    .default(usualSeconds)
}

/** `--workspace reports`. */
export function workspaceOption(): Option {
  return new Option(
    '--workspace <folder>',
    'folder of the workspace (default: the current folder, or the nearest one above)',
  )
}

/** `--verbose`. */
export function verboseOption(): Option {
  return new Option(
    '--verbose',
    'a line for each step, with the seconds since the start, and the times at the end',
  )
}

/** `--safe`, and `--no-safe` beside it. */
export function safeOption(): Option {
  return new Option('--safe', 'load no plugins (default for pull requests on build servers)')
}

/** `--no-safe`. */
export function noSafeOption(): Option {
  return new Option('--no-safe', 'run the plugins that the workspace names, wherever it was found')
}

/** `--report json`. */
export function reportOption(): Option {
  return new Option('--report <form>', 'form of the messages')
    .choices(Object.keys(reporters))
    .default('pretty')
}

/** `--shard 2/5`. */
export function shardOption(): Option {
  return new Option(
    '--shard <n/m>',
    'only the second of five shares of the work, with 2/5; joined again by `rapporteur merge`',
  ).argParser((value: string): Shard => {
    const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/u.exec(value) ?? []).map(Number)
    if (index < 1 || index > count)
      throw new InvalidArgumentError('Expected the number of a share and how many there are, as in `2/5`.')
    return { index, count }
  })
}

/** `--job doha-2017/fr/pdf`. */
export function jobOption(): Option {
  return new Option(
    '--job <names>',
    'only these jobs, as `rapporteur plan` lists them, separated by commas; joined by `rapporteur merge`',
  )
    .argParser(namesOf)
    .default([], 'all')
    .conflicts('shard')
}

/** `--report-file sarif=messages.sarif`. */
export function reportFileOption(): Option {
  const forms = Object.keys(reporters)
  return new Option(
    '--report-file <form=file>',
    'also write the messages to a file, in this form; may be given several times',
  )
    .argParser((value: string, previous: ReportFile[]) => {
      const end = value.indexOf('=')
      const [form, file] = [value.slice(0, end), value.slice(end + 1)]
      if (end < 0 || file === '' || !isForm(form))
        throw new InvalidArgumentError(
          `Expected a form and a file, as in \`json=messages.json\`: ${forms.join(', ')}.`,
        )
      return [...previous, { form, file }]
    })
    .default([], 'none')
}

function isForm(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}

/** Names that stand between commas, after those of the same option before. */
export function namesOf(value: string, previous: string[]): string[] {
  const names = value.split(',').filter((part) => part !== '')
  // An empty variable of a build server asks for nothing, and would be given all.
  if (names.length === 0) throw new InvalidArgumentError('Expected at least one, or no such option for all.')
  return [...previous, ...names]
}
