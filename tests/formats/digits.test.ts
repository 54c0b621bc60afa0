import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const text = `---
title: Digits
---

## First {#first}

A paragraph with 12 in it.[^a] See [](#t), [](#first-p1) and [](#second).

1. One
2. Two
   1. Inner

:::actions[What to do]
1. This.
2. That.
:::

[^a]: A note.

## Second {#second}

:::table{#t}
| Year | Rate |
| ---- | ---: |
| 2016 | 12.5 |

Rates
:::

Another.[^b]

[^b]: Another note.
`

it.each([
  ['latn', '1', '2'],
  ['arabext', '۱', '۲'],
  ['deva', '१', '२'],
])(
  'should give every number of its own in the digits of the language in all formats, and figures as typed: %s',
  async (digits, one, two) => {
    const place = workspace({
      'templates/languages/en.yaml': `extends: en\nnumbers: { digits: ${digits} }\n`,
      'source/a/publication.yaml':
        'languages: [en]\nformats: [pdf, docx, html, md]\nparagraph-numbers: true\ncontents: true\npublished: 2017-06-30\n',
      'source/a/en.md': text,
    })
    // A build reads every edition back and compares it with the Report, numbers and all.
    const { exitCode, messages } = await place.messages('build')
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(exitCode).toBe(0)
    const read = (ending: string) => readFileSync(path.join(place.root, `out/a/en/a.en.${ending}`), 'utf8')
    for (const edition of [read('md'), read('html').replace(/<[^>]*>/gu, '')]) {
      expect(edition).toContain(`Table ${one}`)
      expect(edition).toContain(`paragraph ${one}`)
      expect(edition).toContain('12.5')
      expect(edition).toContain('with 12 in it')
    }
    expect(read('html')).toContain(`${two}`)
  },
)
