import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownVersion } from '../build/package-version.js'

/**
 * What a report of a fault holds: versions, the command with the names of its options, and where in our code it
 * happened. Never a word of a publication: messages of errors and values of options quote what was read, and are
 * left out.
 */
export function faultReport(error: unknown, args: readonly string[], commands: readonly string[]): string {
  const name = error instanceof Error ? error.name : typeof error
  const frames = (error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '')
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.replace(/(\()?(?:file:\/\/)?[^\s()]*[/\\]([^/\\\s()]+:\d+:\d+\)?)$/, '$1$2'))
  const command = args.find((word) => commands.includes(word)) ?? 'none'
  const options = args
    .filter((word) => /^--?[a-z][a-z-]*(?:=|$)/.test(word))
    .map((word) => word.split('=')[0])
  return [
    `rapporteur ${ownVersion()}`,
    `Node ${process.version}, ${process.platform} ${process.arch}`,
    `command: ${command}`,
    `options: ${options.join(' ') || 'none'}`,
    `error: ${/^\w+$/.test(name) ? name : 'Error'}`,
    ...frames,
    '',
  ].join('\n')
}

/** Writes the report into a new folder for temporary files; null where that cannot be written. */
export function writeFaultReport(report: string): string | null {
  try {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rapporteur-fault-')), 'report.txt')
    writeFileSync(file, report, { flag: 'wx', mode: 0o600 })
    return file
  } catch {
    return null
  }
}
