import type { Element } from 'hast'
import { type Child, element } from '../../formats/html/element.js'
import { extent } from '../extent.js'
import { outcome } from '../outcome.js'
import { section } from '../section.js'
import { table } from '../table.js'
import { titled } from '../titled.js'
import type { AuditedEdition, EvidencePage } from '../types.js'

/** Every edition read back from its file and compared with the source, with its differences. */
export function auditSection({ audits, languages }: EvidencePage): Element {
  const shown = new Map(audits.map(({ format, label }) => [format, label]))
  const differing = audits.filter(({ differences }) => differences.length > 0)
  return section(
    'editions',
    'Editions read back',
    table(
      'Words, order, outline, notes, links, alternative texts, languages and directions of each finished file, in entries compared',
      ['Language', ...shown.values()],
      languages.map((language) => [
        [
          element('bdi', { lang: language.language, dir: language.direction }, language.name),
          element('span', { className: ['remark'] }, titled(language)),
        ],
        ...[...shown.keys()].map((format) =>
          cell(audits.find((audit) => audit.language === language.language && audit.format === format)),
        ),
      ]),
    ),
    differing.flatMap((audit) => [
      element('h3', {}, `${audit.language}, ${audit.label}`),
      element('ul', { className: ['findings'] }, audit.differences.map(difference)),
    ]),
  )
}

function cell(audit: AuditedEdition | undefined): Child {
  if (!audit) return outcome('not-run')
  const { status, compared, differences } = audit
  const words =
    status === 'pass'
      ? String(compared)
      : status === 'fail'
        ? `${differences.length} of ${compared}`
        : undefined
  return [
    outcome(status, words),
    element(
      'span',
      { className: ['remark'] },
      element('a', { href: audit.href, hrefLang: audit.language }, extent(audit)),
    ),
  ]
}

function difference({ place, expected, actual }: AuditedEdition['differences'][number]): Element {
  return element(
    'li',
    {},
    element('p', { className: ['where'] }, place),
    expected === null
      ? null
      : element('p', {}, 'Expected ', element('bdi', { className: ['quoted'] }, expected)),
    actual === null ? null : element('p', {}, 'Found ', element('bdi', { className: ['quoted'] }, actual)),
  )
}
