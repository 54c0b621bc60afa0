import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/build/fix/apply-fixes.js'
import { formatDate } from '../../src/language/date.js'
import { listNumbers } from '../../src/lint/rules/list-numbers.js'
import type { LintFile } from '../../src/lint/types.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from '../support/languages.js'

function found(text: string, language = 'en', kind?: LintFile['kind']) {
  const file: LintFile = { path: 'a.md', text, language: languageData(language), ...(kind && { kind }) }
  return listNumbers.check(parseMarkdown(text), file)
}

/** Each message as the line and the words of its place, and the number that is printed. */
function said(text: string, language?: string, kind?: LintFile['kind']): string[] {
  return found(text, language, kind).map(({ place, reason }) => {
    const typed = text.slice(place?.start.offset, place?.end.offset)
    return `${place?.start.line}: ${typed} as ${/printed as `?(.*?)`?$/u.exec(reason)?.[1] ?? 'typed'}`
  })
}

describe('numbers of items should', () => {
  it.each([
    [
      '1. To meet.\n2. To act.\n4. To report, as item 4 was agreed.\n7. To close.',
      ['3: 4 as 3', '4: 7 as 4'],
    ],
    ['10. a\n9. b\n8. c', ['2: 9 as 11', '3: 8 as 12']],
    ['1986. A great year it was.\n\n1. January was cold.', ['3: 1 as 1987']],
    ['1986. A great year.\n\n1986. It went on.', ['3: 1986 as 1987']],
    ['5. Fifth\n\n1. Restart?', ['3: 1 as 6']],
    ['1) a\n3) b', ['2: 3 as 2']],
    ['08. a\n09. b\n10. c', ['1: 08 as 8 to 9']],
    ['1. a\n1. b\n2. c', ['2: 1 as 2 to 3']],
    ['- a\n\n  1. b\n  3. c', ['4: 3 as 2']],
    ['> 1. a\n> 1. b\n> 4. c', ['2: 1 as 2', '3: 4 as 3']],
    ['A[^n].\n\n[^n]: B\n\n    1. a\n    3. b', ['6: 3 as 2']],
    ['   1. a\n   3. b', ['2: 3 as 2']],
    ['1. a\n   1. b\n   3. c\n2. d', ['3: 3 as 2']],
    [':::notice[Please note]\n1. a\n3. b\n:::', ['3: 3 as 2']],
    [':::tip\n1. a\n3. b\n:::', ['3: 3 as 2']],
    [':::actions[Actions]\n1. a\n   1. b\n   3. c\n4. d\n:::', ['4: 3 as 2']],
  ])('be reported where they are printed as others: %j', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each([
    ['1. a\n2. b\n3. c'],
    ['1. a\n1. b\n1. c'],
    ['0. a\n0. b'],
    ['7. a\n8. b\n\nWords.\n\n9. c'],
    ['1. a\n\n1) b'],
    ['1986. A great year.\n1987. Another.'],
    ['- 1\n- 3'],
    ['1. May the force be with you.\n2. March on.'],
    ['1. January\n2. February\n3. March'],
    ['<ol><li>a</li><li value="5">b</li></ol>'],
    ['<ol start="3">\n<li>4. a</li>\n<li>b</li>\n</ol>'],
    [':::actions[Actions]\n3. a\n7. b\n:::'],
    ['12\\. May 2017\n\n14\\. June 2017'],
  ])('be accepted: %j', (text) => {
    expect(said(text)).toEqual([])
  })

  it('follow what the kind makes of a block', () => {
    const block = { label: null, reference: null, within: null, minimumItems: 0, maximumItems: null }
    const kind = {
      blocks: { finding: { ...block, shape: 'notice' }, duty: { ...block, shape: 'actions' } },
    } as const
    expect(said(':::finding\n1. a\n3. b\n:::', 'en', kind)).toEqual(['3: 3 as 2'])
    expect(said(':::duty\n1. a\n3. b\n:::', 'en', kind)).toEqual([])
  })
})

describe('dates at the beginning of lines should', () => {
  const tags = readdirSync(new URL('../../templates/languages', import.meta.url))
    .map((name) => name.replace('.yaml', ''))
    .filter((tag) => languageData(tag).dates.day.startsWith('{day}'))

  it.each(tags)('be known in %s', (tag) => {
    const language = languageData(tag)
    const lines = Array.from({ length: 12 }, (_, index) => {
      const date = formatDate(`2017-${String(index + 1).padStart(2, '0')}-20`, language)
      return `${20 + (index % 3)}. ${date.replace(/^\p{Nd}+\.?[ \u00A0]?/u, '')}: words`
    })
    const text = lines.join('\n\n')
    const messages = found(text, tag)
    expect(messages.map(({ reason }) => reason.startsWith('Unexpected date'))).toEqual(lines.map(() => true))
    const { text: mended } = applyFixes(
      text,
      text,
      messages.flatMap(({ fix }) => fix ?? []),
    )
    expect(mended).toBe(text.replace(/^\d+/gmu, '$&\\'))
    expect(found(mended, tag)).toEqual([])
  })

  it.each([
    ['12. Mai: Eröffnung\n\n14. Juni: Schluss', ['1: 12 as typed', '3: 14 as 13. Juni']],
    ['12. **MAI** 2017', ['1: 12 as typed']],
    ['12. Jan. 2017\n13. Jänner 2017', ['1: 12 as typed', '2: 13 as typed']],
    ['12. Mai\n2017', ['1: 12 as typed']],
    ['1. Anfang\n\n14. Juni: Schluss', ['3: 14 as 2. Juni']],
    ['1. Januar\n2. Februar', []],
    ['1. Anton Müller\n2. August Meier', []],
    ['1. Maibaum', []],
    ['40. Mai', []],
  ])('be known in German by the month alone: %j', (text, expected) => {
    expect(said(text, 'de')).toEqual(expected)
  })

  it('be left to people where other lines follow', () => {
    const text = '12. Mai 2017: Eröffnung\n14. Juni 2017: Schluss'
    expect(found(text, 'de').map(({ fix }) => fix)).toEqual([undefined, undefined])
  })
})
