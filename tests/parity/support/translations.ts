import { readFileSync } from 'node:fs'
import { languageData } from '../../support/languages.js'
import { reportFrom } from '../../support/report.js'

/** The rows of a table under `tests/fixtures/parity/`, without its head. */
export function translationCases(file: string): string[][] {
  const table = readFileSync(new URL(`../../fixtures/parity/${file}`, import.meta.url), 'utf8')
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

/** A text as an edition that is compared. */
export function edition(tag: string, text: string) {
  return {
    report: reportFrom({ language: tag, text }).report,
    language: languageData(tag),
    file: `${tag}.md`,
    text,
    otherTexts: [],
  }
}
