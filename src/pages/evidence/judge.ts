import { worst } from '../outcome.js'
import type { CheckStatus, EvidencePage } from '../types.js'

/** The outcome of everything that was checked. */
export interface Judgement {
  status: CheckStatus
  /** What was asked of the publication, with what came of it. */
  questions: { question: string; status: CheckStatus; detail: string; place: string }[]
}

/** Draws the outcome from the evidence: nothing passes that did not run. */
export function judge(page: EvidencePage): Judgement {
  const questions = [messages(page), languages(page), editions(page), conformance(page)]
  return { status: worst(questions.map(({ status }) => status)), questions }
}

function messages({ messages: all }: EvidencePage): Judgement['questions'][number] {
  const errors = all.filter(({ severity }) => severity === 'error').length
  const warnings = all.filter(({ severity }) => severity === 'warning').length
  return {
    question: 'Are the sources free of errors?',
    status: errors > 0 ? 'fail' : 'pass',
    detail: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    place: 'messages',
  }
}

function languages({ parity }: EvidencePage): Judgement['questions'][number] {
  const results = parity.rules.flatMap((rule) => rule.results)
  const findings = results.reduce((sum, result) => sum + result.findings, 0)
  const met = parity.rules.filter((rule) => rule.results.some((result) => result.compared > 0)).length
  const compared = results.reduce((sum, result) => sum + result.compared, 0)
  return {
    question: 'Do the languages say the same?',
    status: worst(results.map(({ status }) => status)),
    detail:
      results.length === 0
        ? 'nothing was compared'
        : `${met} of ${counted(parity.rules.length, 'rule')} met something, ${counted(compared, 'comparison')}, ${counted(findings, 'finding')}`,
    place: 'languages',
  }
}

function editions({ audits }: EvidencePage): Judgement['questions'][number] {
  const differences = audits.reduce((sum, audit) => sum + audit.differences.length, 0)
  const read = audits.filter(({ status }) => status !== 'not-run').length
  return {
    question: 'Does every edition say what its source says?',
    status: worst(audits.map(({ status }) => status)),
    detail: `${read} of ${counted(audits.length, 'edition')} read back, ${counted(differences, 'difference')}`,
    place: 'editions',
  }
}

function conformance({ conformance: summary }: EvidencePage): Judgement['questions'][number] {
  const checkers = summary?.checkers ?? []
  const ran = checkers.filter(({ status }) => status !== 'not-run').length
  const findings = checkers.flatMap(({ files }) => files).reduce((sum, file) => sum + file.findings.length, 0)
  return {
    question: 'Do the files conform to their standards?',
    status: worst(checkers.map(({ status }) => status)),
    detail:
      summary === null
        ? 'the checkers have not run on these editions'
        : `${ran} of ${counted(checkers.length, 'checker')} ran, ${counted(findings, 'finding')}`,
    place: 'conformance',
  }
}

/** "1 error", "2 errors". */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
