import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { pretty } from './pretty.js'
import type { Reporter } from './reporter.js'
import { sarif } from './sarif.js'

/** Every form of messages, by the name that `--report` takes. */
export const reporters = { pretty, json, sarif, junit, github, gitlab } satisfies Record<string, Reporter>

/** A form of messages. */
export type ReporterName = keyof typeof reporters
