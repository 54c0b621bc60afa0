import type { Element } from 'hast'
import { type Child, element } from '../../formats/html/element.js'
import { outcome } from '../outcome.js'
import { section } from '../section.js'
import { table } from '../table.js'
import type { EvidencePage, ParityTable } from '../types.js'

type Result = ParityTable['rules'][number]['results'][number]

/** Rule by rule and language by language: what was compared and what was found. */
export function paritySection({ parity, languages: all }: EvidencePage): Element {
  const languages = all.filter(({ language }) =>
    parity.rules.some(({ results }) => results.some((result) => result.language === language)),
  )
  if (languages.length === 0) {
    return section(
      'languages',
      'Languages compared',
      element('p', {}, outcome('not-run'), ' Nothing was compared.'),
    )
  }
  return section(
    'languages',
    'Languages compared',
    ...unmeasured(parity, languages),
    table(
      'Each translation beside its source: how many things each rule met to compare, and how many findings where there are any',
      [
        'Rule',
        ...languages.map(({ language, direction, name }) =>
          element('bdi', { lang: language, dir: direction }, name),
        ),
      ],
      parity.rules.map((rule) => [
        [element('code', {}, rule.rule), element('span', { className: ['remark'] }, rule.compares)],
        ...languages.map(({ language }) => cell(rule.results.find((result) => result.language === language))),
      ]),
    ),
  )
}

function remarksOf({ remarks }: Result): string {
  return remarks > 0 ? `, ${remarks} remark${remarks === 1 ? '' : 's'}` : ''
}

/** What is said of translations between whose languages rules that read words were measured little or not. */
function unmeasured({ rules }: ParityTable, languages: EvidencePage['languages']): Element[] {
  const namesOf = (measured: Result['measured']): Child[] =>
    languages
      .filter(({ language }) =>
        rules.some(({ results }) =>
          results.some((result) => result.language === language && result.measured === measured),
        ),
      )
      .flatMap(({ language, direction, name }, index): Child[] => [
        ...(index > 0 ? [', '] : []),
        element('bdi', { lang: language, dir: direction }, name),
      ])
  const [few, none] = [namesOf('few'), namesOf('none')]
  return [
    ...(few.length > 0
      ? [
          element(
            'p',
            {},
            'Rules that read words were measured on few true translations into ',
            ...few,
            ' from this source.',
          ),
        ]
      : []),
    ...(none.length > 0
      ? [
          element(
            'p',
            {},
            'Rules that read words were not measured on true translations into ',
            ...none,
            ' from this source: a pass by them says less.',
          ),
        ]
      : []),
  ]
}

function cell(result: Result | undefined): Child {
  if (!result || result.status === 'not-run') return outcome('not-run')
  if (result.status === 'nothing') return outcome('nothing')
  return result.status === 'pass'
    ? outcome('pass', `${result.compared}${remarksOf(result)}`)
    : outcome('fail', `${result.findings} of ${result.compared}`)
}
