import type { Element } from 'hast'
import { element } from '../../formats/html/element.js'
import { outcome } from '../outcome.js'
import { section } from '../section.js'
import { table } from '../table.js'
import type { ConformanceChecker, EvidencePage } from '../types.js'

/** What independent checkers say about the files, each with what it did not look at. */
export function conformanceSection({ conformance }: EvidencePage): Element {
  if (conformance === null) {
    return section(
      'conformance',
      'Conformance',
      element(
        'p',
        {},
        outcome('not-run'),
        ' Independent checkers, such as veraPDF, have not run on these editions.',
      ),
    )
  }
  return section(
    'conformance',
    'Conformance',
    table(
      'Independent checkers',
      ['Checker', 'Outcome', 'Files', 'Findings'],
      conformance.checkers.map((checker) => [
        [
          element('span', {}, checker.name),
          { type: 'text', value: checker.version ? ` ${checker.version}` : '' },
        ],
        outcome(checker.status),
        checker.status === 'not-run' ? '' : String(checker.files.length),
        checker.status === 'not-run' ? (checker.reason ?? '') : String(count(checker)),
      ]),
    ),
    conformance.checkers.filter((checker) => count(checker) > 0).flatMap(findings),
  )
}

function count({ files }: ConformanceChecker): number {
  return files.reduce((sum, file) => sum + file.findings.length, 0)
}

function findings(checker: ConformanceChecker): Element[] {
  return [
    element('h3', {}, checker.name),
    element(
      'ul',
      { className: ['findings'] },
      checker.files.flatMap((file) =>
        file.findings.map((finding) =>
          element(
            'li',
            {},
            element('p', {}, finding.message),
            element(
              'p',
              { className: ['where'] },
              [file.path, finding.place, finding.rule].filter(Boolean).join(' · '),
            ),
          ),
        ),
      ),
    ),
  ]
}
