import type { Message } from '../../model/message.js'
import { wellFormed } from '../../model/well-formed.js'
import { writtenPlace } from '../../model/written-place.js'
import { escapedFile, plain, type SafeText } from '../safe-text.js'

/** JUnit XML: one suite a file, one failed case a message; a clean run has one passed case. */
export function junit(messages: readonly Message[]): SafeText {
  const files = new Map<string, Message[]>()
  for (const message of messages) files.set(message.file, [...(files.get(message.file) ?? []), message])
  const suites = [...files].map(([file, own]) => suite(file, own))
  if (suites.length === 0)
    suites.push(
      '  <testsuite name="rapporteur" tests="1" failures="0">\n    <testcase name="no message"/>\n  </testsuite>\n',
    )
  const failures = messages.filter(isFailure).length
  const tests = Math.max(1, messages.length)
  return escapedFile(
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rapporteur" tests="${tests}" failures="${failures}">\n${suites.join('')}</testsuites>\n`,
  )
}

function suite(file: string, messages: readonly Message[]): string {
  const failures = messages.filter(isFailure).length
  return `  <testsuite name="${escaped(file)}" tests="${messages.length}" failures="${failures}">\n${messages.map(testcase).join('')}  </testsuite>\n`
}

function testcase(message: Message): string {
  const name = `${message.source}/${message.ruleId} ${writtenPlace(message.file, message.place)}`
  const text = [message.reason, message.note, message.cause?.reason]
    .filter((part) => part !== undefined)
    .join('\n')
  const outcome = isFailure(message)
    ? `      <failure message="${escaped(message.reason)}" type="${message.severity}">${escaped(text)}</failure>\n`
    : `      <system-out>${escaped(`${message.severity}: ${text}`)}</system-out>\n`
  return `    <testcase name="${escaped(name)}" classname="${escaped(message.file)}">\n${outcome}    </testcase>\n`
}

function isFailure({ severity }: Message): boolean {
  return severity === 'error'
}

function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => plain(wellFormed(line)).replace(/[\uFFFE\uFFFF]/gu, '\uFFFD'))
    .join('\n')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
}
