import { describe, expect, it } from 'vitest'
import * as docx from '../../scripts/audit-mutations/docx.mjs'
import * as html from '../../scripts/audit-mutations/html.mjs'
import {
  docxMarkedWords,
  htmlMarkedWords,
  mdMarkedWords,
  pdfMarkedWords,
} from '../../scripts/audit-mutations/marked-words.mjs'
import * as md from '../../scripts/audit-mutations/md.mjs'
import * as pdf from '../../scripts/audit-mutations/pdf.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import { transcribe } from '../../src/model/transcribe.js'
import { contextOf } from '../formats/html/support/context.js'
import { reportFrom } from '../support/report.js'

const text = `## A heading with *stress* {#heading}

Words that are *stressed*, some **strong ones**, one \`piece of code\` and **both *at once* here**.[^a] Others in :span[autres mots]{lang=fr}.[^b]

- An item of [*stressed words* in a link](https://example.org/).

| Head | Of a *table* |
| --- | --- |
| Cell | **Strong** |

\`\`\`
a block of code
\`\`\`

[^a]: A note with *stress*.
[^b]: Another note.
`
const { report } = reportFrom({ text })
interface Damage {
  name: string
  damage: unknown
  part?: unknown
}
interface Damages {
  apply: (bytes: Uint8Array, damage: Damage) => Promise<Uint8Array | null>
  damages: readonly Damage[]
}
const lists: Record<string, Damages> = {
  html: { apply: html.apply, damages: htmlMarkedWords },
  docx: {
    apply: (bytes, { part, damage }) => docx.apply(bytes, { part, damage }),
    damages: docxMarkedWords,
  },
  pdf: { apply: pdf.apply, damages: pdfMarkedWords },
  md: { apply: md.apply, damages: mdMarkedWords },
}

describe('words that are stressed, strong or code in a Transcript', () => {
  it('should be found in every entry, and a block of code be code as a whole', () => {
    const { body, notes } = transcribe(report)
    const all = [...body, ...notes].flatMap(({ distinctions }) => distinctions)
    expect(all).toEqual([
      { kind: 'emphasis', text: 'stress' },
      { kind: 'emphasis', text: 'stressed' },
      { kind: 'strong', text: 'strong ones' },
      { kind: 'inlineCode', text: 'piece of code' },
      { kind: 'strong', text: 'both at once here' },
      { kind: 'emphasis', text: 'at once' },
      { kind: 'emphasis', text: 'stressed words' },
      { kind: 'emphasis', text: 'table' },
      { kind: 'strong', text: 'Strong' },
      { kind: 'emphasis', text: 'stress' },
    ])
  })
})

describe.each(formats)('words that are stressed, strong or code, and marks of notes: $name', (format) => {
  const { apply, damages } = lists[format.name] ?? { damages: [] }
  const names = { file: `one.${format.name}`, sourceFile: 'one.md', read: format.read }
  const made = contextOf('en').then((context) => format.compile(report, context))
  const messagesOf = async (bytes: Uint8Array) =>
    (await auditEdition(bytes, report, names)).messages.filter(({ ruleId }) => ruleId !== 'forged-address')

  it('should be read back', async () => {
    expect(await messagesOf((await made).bytes)).toEqual([])
  })

  it.each(damages)('should be missed where a file was changed: $name', async (damage) => {
    const changed = await apply?.((await made).bytes, damage)
    if (!changed) throw new Error('Nothing was changed.')
    expect(await messagesOf(changed)).not.toEqual([])
  })
})
