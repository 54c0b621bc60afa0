import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { textStyleNames } from '../../src/model/design.js'
import { type Files, workspace } from '../support/workspace.js'

interface Schema {
  minimum?: number
  maximum?: number
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
}

/** Every measure that an own design may set, with its bounds; a script is Latin, a style any. */
function measuresOf(
  schema: Schema,
  path: readonly string[] = [],
): [path: readonly string[], bound: number][] {
  const { minimum, maximum, anyOf = [], properties = {}, additionalProperties } = schema
  const own: [readonly string[], number][] =
    minimum === undefined || maximum === undefined
      ? []
      : [
          [path, minimum],
          [path, maximum],
        ]
  const below = typeof additionalProperties === 'object' ? additionalProperties : null
  const names = path.at(-1) === 'styles' ? textStyleNames : ['Latn']
  return [
    ...own,
    ...anyOf.flatMap((part) => measuresOf(part, path)),
    ...Object.entries(properties).flatMap(([name, part]) => measuresOf(part, [...path, name])),
    ...(below ? names.flatMap((name) => measuresOf(below, [...path, name])) : []),
  ]
}

/** A design that sets one measure, and what must go with it. */
function designOf(path: readonly string[], bound: number): object {
  const name = path.at(-1) ?? ''
  const beside =
    name === 'size' && path.includes('styles')
      ? { leading: Math.max(4, Math.round(bound * 1.3)) }
      : name === 'size' || name === 'boldSize'
        ? { [name === 'size' ? 'boldSize' : 'size']: bound }
        : name === 'leading'
          ? { size: Math.min(72, Math.max(4, bound / 1.5)) }
          : {}
  const inner: object = { [name]: bound, ...beside }
  return path.slice(0, -1).reduceRight<object>((value, key) => ({ [key]: value }), inner)
}

const text = `---
title: A circular on travel by train
subtitle: Second edition
organisation: Ministry of Examples
place: Bonn
---

## Trains first {#trains}

### Context {#context}

Journeys of less than six hours are made by train.[^a] See <https://example.org/rules>.

- One
- Two

:::figures[In figures]
- more than **465,000** people
- **12%** of trips
:::

:::people[Panel]
- **Ms. Ana Novak**, State Secretary
:::

:::actions[Measures]
1. **Raise** awareness.
2. **Document** it.
:::

:::table{#trips}
| Year | Trips |
|---|---:|
| 2024 | 1.5 |
| 2025 | 22.25 |

Trips
:::

> Quoted.

:::quote
Journeys are made by train.

Somebody
:::

:::notice[Note]
Words.
:::

\`\`\`
code
\`\`\`

### More {#more}

Words.

#### Below {#below}

Words.

[^a]: A note with [its source](https://example.org/x).
`

it('a measure at either of its bounds should be set in every format, or be refused with its line', async () => {
  const schema = JSON.parse(readFileSync('schemas/design.schema.json', 'utf8')) as { anyOf: [Schema] }
  const designs = measuresOf(schema.anyOf[0]).map(([path, bound]) => designOf(path, bound))
  expect(designs.length).toBeGreaterThan(180)
  const files: Files = {}
  for (const [index, design] of designs.entries()) {
    const own = { ...design, logo: 'logo.svg' }
    files[`templates/designs/d${index}/design.yaml`] = JSON.stringify(own)
    files[`templates/designs/d${index}/logo.svg`] =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0B4A56"/></svg>'
    files[`source/p${index}/publication.yaml`] =
      `languages: [en]\ndesign: d${index}\nidentifier: A/1\ncontents: true\nparagraph-numbers: true\n${index % 3 === 0 ? 'cover: true\n' : ''}`
    files[`source/p${index}/en.md`] = text
  }
  const place = workspace(files)
  const { messages, exitCode } = await place.messages('build')
  const told = messages.filter(({ severity }) => severity === 'error')
  expect(
    told
      .filter(({ ruleId }) => ruleId !== 'design')
      .map(({ file, reason }) => [designs[Number(/\d+/u.exec(file)?.[0])], reason]),
  ).toEqual([])
  expect(exitCode).toBe(2)
  const made = new Set([...place.output().keys()].map((file) => file.split('/')[0]))
  const refused = new Set(told.map(({ file }) => /d(\d+)/u.exec(file)?.[1]))
  for (const index of designs.keys())
    expect(made.has(`p${index}`), JSON.stringify(designs[index])).toBe(!refused.has(String(index)))
  // A size that goes with no usual one is refused; most of them stand alone.
  expect(refused.size).toBeLessThan(designs.length / 2)
}, 1_200_000)
