import { describe, expect, test } from 'vitest'
import { translate } from '../bench/pandoc-markdown.mjs'
import { timings } from '../bench/stages.mjs'
import { median } from '../bench/statistics.mjs'
import { table } from '../bench/table.mjs'

test('the median of an even number of values should lie between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
})

test('timings should be the last line of numbers, whatever else stands on stderr', () => {
  expect(timings('warning: x\n{"read": 1}\n{"read": 12.5, "html": 3}\n{ not json\n')).toEqual({
    read: 12.5,
    html: 3,
  })
  expect(timings('nothing')).toBeUndefined()
})

test('the table should hold all benchmarks in equal columns, with those that were not run', () => {
  const sample = (seconds: number) => ({
    seconds,
    processor: seconds * 2,
    kibibytes: 2048,
    files: 3,
    stderr: '',
  })
  const command = (label: string) => ({ label, run: [] })
  const text = table([
    {
      name: 'First',
      samples: new Map([
        [command('ours'), [sample(2), sample(4)]],
        [command('theirs'), [sample(1), sample(2)]],
      ]),
      absent: [{ ...command('others'), absent: 'install others' }],
    },
    { name: 'Second', samples: new Map([[command('alone'), [sample(1)]]]), absent: [] },
  ])
  expect(text.split('\n').map((line) => line.replace(/ {2,}/g, '|'))).toEqual([
    '|wall s|min–max s|processor s|ratio|peak MiB|editions',
    'First',
    '|ours|3.00|2.00–4.00|6.00|1.00|2|3',
    '|theirs|1.50|1.00–2.00|3.00|0.50|2|3',
    '|others: not run: install others',
    'Second',
    '|alone|1.00|1.00–1.00|2.00|1.00|2|3',
    '',
  ])
})

describe('the sample as pandoc’s Markdown', () => {
  const translated = (text: string) => translate(text, 'fr', '/media')

  test('front matter should name the language', () => {
    expect(translated('---\ntitle: T\n---\n')).toBe('---\nlang: fr\ntitle: T\n---\n')
  })

  test('keywords should be left out, which pandoc hands to typst without quotation marks', () => {
    expect(translated('---\ntitle: T\nkeywords: [a b, c]\nplace: P\n---\n')).toBe(
      '---\nlang: fr\ntitle: T\nplace: P\n---\n',
    )
    expect(translated('---\nkeywords:\n  - a b\n- c\n---\n')).toBe('---\nlang: fr\n---\n')
  })

  test('directives should become divs that keep their ids, own headings headings', () => {
    expect(translated(':::table{#x .row-headers}\n')).toBe('::: {.table #x}\n')
    expect(translated(':::figures[In figures]{#key}\n')).toBe('### In figures\n\n::: {.figures #key}\n')
    expect(translated(':::\n')).toBe(':::\n')
  })

  test('ids of items, references and spans should keep their targets', () => {
    expect(translated('1. **Do** it. {#do}\n')).toBe('1. **Do** it. []{#do}\n')
    expect(translated('See [](#do).')).toBe('See [do](#do).')
    expect(translated(':span[mot]{lang=fr}')).toBe('[mot]{lang=fr}')
  })

  test('pictures should be found from anywhere and have an alternative text in typst', () => {
    expect(translated('![A "chart"](media/c.svg)')).toBe(
      '```{=typst}\n#set image(alt: "A \\"chart\\"")\n```\n\n![A "chart"](/media/c.svg)',
    )
  })
})
