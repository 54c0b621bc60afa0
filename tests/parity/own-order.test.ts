import { describe, expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { edition } from './support/translations.js'

const pledges: Record<string, number[]> = {
  AT: [12, 10],
  CN: [88, 80],
  DE: [110, 95],
  EG: [40, 25],
  CH: [75, 60],
  GB: [130, 120],
}

const heads: Record<string, [country: string, pledged: string, paid: string]> = {
  en: ['Country', 'Pledged', 'Paid'],
  fr: ['Pays', 'Annoncé', 'Versé'],
  es: ['País', 'Prometido', 'Pagado'],
  ru: ['Страна', 'Объявлено', 'Выплачено'],
  zh: ['国家', '认捐', '已付'],
  ar: ['البلد', 'المعلن', 'المدفوع'],
  de: ['Land', 'Zugesagt', 'Gezahlt'],
  sv: ['Land', 'Utlovat', 'Betalat'],
  ko: ['나라', '약정', '납부'],
}

/** The countries in a language's own order. */
function sorted(tag: string, collation = tag): { code: string; name: string; figures: number[] }[] {
  const names = new Intl.DisplayNames([tag], { type: 'region' })
  const { compare } = new Intl.Collator(collation)
  return Object.entries(pledges)
    .map(([code, figures]) => ({ code, name: names.of(code) ?? code, figures }))
    .toSorted((one, other) => compare(one.name, other.name))
}

function table(tag: string, rows = sorted(tag), numbered = false): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const head = [...(numbered ? ['No.'] : []), ...(heads[tag] ?? [])]
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ name, figures }, index) => line([...(numbered ? [index + 1] : []), name, ...figures])),
  ].join('\n')
}

function told(from: string, source: string, to: string, translation: string): string[] {
  return compare(edition(from, source), edition(to, translation), []).messages.map(({ reason }) => reason)
}

const tags = Object.keys(heads)

describe('what each language sorts by its own alphabet should be', () => {
  it.each(
    tags
      .flatMap((one, at) => [['en', one] as const, [one, tags[(at + 1) % tags.length] ?? 'en'] as const])
      .filter(([from, to]) => from !== to),
  )('quiet in a table of countries from %s to %s', (from, to) => {
    expect(told(from, table(from), to, table(to))).toEqual([])
  })

  it('quiet in Chinese, sorted by strokes', () => {
    expect(told('en', table('en'), 'zh', table('zh', sorted('zh', 'zh-u-co-stroke')))).toEqual([])
  })

  it.each([
    ['last', (rows: string, total: string) => `${rows}\n${total}`],
    [
      'first',
      (rows: string, total: string) => rows.replace(/^((?:.*\n){2})/u, (head) => `${head}${total}\n`),
    ],
  ])('quiet with a total that stands %s', (_where, add) => {
    expect(
      told('en', add(table('en'), '| Total | 455 | 390 |'), 'fr', add(table('fr'), '| Total | 455 | 390 |')),
    ).toEqual([])
  })

  it('quiet in rows that are numbered anew', () => {
    expect(told('en', table('en', undefined, true), 'de', table('de', undefined, true))).toEqual([])
  })

  it.each([
    [
      'delegations',
      'en>fr',
      ['Austria, with 3 delegates', 'Egypt, with 7 delegates', 'Germany, with 5 delegates', 'Switzerland'],
      ['Allemagne, avec 5 délégués', 'Autriche, avec 3 délégués', 'Égypte, avec 7 délégués', 'Suisse'],
    ],
    [
      'bare countries',
      'en>es',
      ['Germany', 'Greece', 'Spain', 'Sweden', 'United States of America'],
      ['Alemania', 'España', 'Estados Unidos de América', 'Grecia', 'Suecia'],
    ],
    [
      'abbreviations',
      'en>fr',
      [
        'DPKO: Department of Peacekeeping Operations',
        'ECOSOC: Economic and Social Council',
        'OCHA: Office for the Coordination of Humanitarian Affairs',
        'UNICEF: United Nations Children’s Fund',
      ],
      [
        'Bureau de la coordination des affaires humanitaires (OCHA)',
        'Conseil économique et social (ECOSOC)',
        'Département des opérations de maintien de la paix (DPKO)',
        'Fonds des Nations Unies pour l’enfance (UNICEF)',
      ],
    ],
    [
      'works with their addresses',
      'en>de',
      [
        '[Annual report](https://example.org/r/1)',
        '[Field manual](https://example.org/r/2)',
        '[Rules of procedure](https://example.org/r/3)',
      ],
      [
        '[Feldhandbuch](https://example.org/r/2)',
        '[Geschäftsordnung](https://example.org/r/3)',
        '[Jahresbericht](https://example.org/r/1)',
      ],
    ],
  ])('quiet in a list of %s', (_what, languages, source, translation) => {
    const [from = '', to = ''] = languages.split('>')
    const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
    expect(told(from, list(source), to, list(translation))).toEqual([])
  })

  it('quiet in terms with their definitions', () => {
    const english =
      'Displaced person\n:   Forced to flee within 24 months.\n\nHost State\n:   Received at least 500 people.\n\nReturn\n:   The way back, after 2 years.'
    const french =
      'État hôte\n:   A accueilli au moins 500 personnes.\n\nPersonne déplacée\n:   Contrainte de fuir depuis 24 mois.\n\nRetour\n:   Le chemin du retour, après 2 ans.'
    expect(told('en', english, 'fr', french)).toEqual([])
  })

  it.each([' {#at} {#eg} {#de}', '  '])('quiet in chapters by country%s', (ids) => {
    const [at = '', eg = '', de = ''] = ids
      .split(/(?<=\}) | (?= )/u)
      .map((id) => (id.trim() ? ` ${id.trim()}` : ''))
    const english = `## Austria${at}\n\nIt pays 12.\n\n## Egypt${eg}\n\nIt pays 40.\n\n## Germany${de}\n\nIt pays 110.`
    const french = `## Allemagne${de}\n\nElle paie 110.\n\n## Autriche${at}\n\nElle paie 12.\n\n## Égypte${eg}\n\nElle paie 40.`
    expect(told('en', english, 'fr', french)).toEqual([])
  })

  it('told of chapters that are no countries', () => {
    const english = '## Aims {#a}\n\nText.\n\n## Findings {#f}\n\nText.\n\n## Means {#m}\n\nText.'
    const french = '## Buts {#a}\n\nTexte.\n\n## Moyens {#m}\n\nTexte.\n\n## Résultats {#f}\n\nTexte.'
    expect(told('en', english, 'fr', french)).toEqual([
      expect.stringContaining('expected the order of the source'),
    ])
  })

  it('told where a figure is another', () => {
    const translation = table('fr').replace('| 25 |', '| 52 |')
    expect(told('en', table('en'), 'fr', translation)).toEqual([
      'Unexpected number `52`, expected `25` as in the source',
    ])
  })

  it('told where figures stand beside another country', () => {
    const rows = sorted('de')
    const [first, second, ...rest] = rows
    if (!first || !second) throw new Error('No rows')
    const exchanged = [{ ...first, figures: second.figures }, { ...second, figures: first.figures }, ...rest]
    const messages = told('en', table('en'), 'de', table('de', exchanged))
    expect(messages.filter((reason) => reason.startsWith('Unexpected number')).length).toBeGreaterThanOrEqual(
      2,
    )
  })

  it('told where a row is missing', () => {
    const rows = sorted('fr').filter(({ code }) => code !== 'EG')
    expect(told('en', table('en'), 'fr', table('fr', rows))).toEqual([
      'Missing table row `Egypt 40 25`, expected as in the source',
    ])
  })

  it('told where rows are in no order', () => {
    const [first, second, third, ...rest] = sorted('fr')
    if (!first || !second || !third) throw new Error('No rows')
    expect(
      told('en', table('en'), 'fr', table('fr', [third, ...rest, first, second])).length,
    ).toBeGreaterThan(0)
  })

  it('told where numbers say the order', () => {
    const source = '1. Austria pays 12.\n2. Egypt pays 40.\n3. Germany pays 110.'
    const translation = '1. Allemagne paie 110.\n2. Autriche paie 12.\n3. Égypte paie 40.'
    expect(told('en', source, 'fr', translation).length).toBeGreaterThan(0)
  })
})
