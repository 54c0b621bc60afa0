import { readdirSync, readFileSync } from 'node:fs'
import type { Report } from '../../../src/model/report.js'
import { reportFrom } from '../../support/report.js'

/** A case of a folder of fixtures: `wide-table.en.md`. */
export interface CaseFile {
  name: string
  language: string
  report: Report
}

/** Every Markdown file of a folder of fixtures as a Report. */
export function caseFiles(folder: string): CaseFile[] {
  const place = new URL(`../../fixtures/${folder}/`, import.meta.url)
  return readdirSync(place)
    .sort()
    .map((file) => {
      const [name = '', language = 'en'] = file.split('.')
      const text = readFileSync(new URL(file, place), 'utf8').replace(/^---\n.*?\n---\n/su, '')
      return { name: `${name} in ${language}`, language, report: reportFrom({ language, text }).report }
    })
}
