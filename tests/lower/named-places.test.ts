import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/plain-text.js'
import type { ReportNode } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'

/** Where the references of a text lead, in order, and what is reported. */
function targets(text: string): { ids: string[]; reported: string[] } {
  const { report, messages } = reportFrom({ text })
  const ids: string[] = []
  walk(report, (node: ReportNode) => {
    if (node.type === 'reference') ids.push(node.target)
  })
  return { ids, reported: messages.map(({ ruleId }) => ruleId) }
}

describe('a reference should lead', () => {
  it.each([
    ['to the heading below a name', '[a](#x)\n\n<a name="x"></a>\n## Limits {#own}\n\nWords.', 'own'],
    ['to the heading that holds it', '[a](#x)\n\n## <a id="x"></a>Limits {#own}\n\nWords.', 'own'],
    ['to the heading of HTML that has it', '[a](#x)\n\n<h2 id="x">Limits</h2>\n\nWords.', 's1'],
    ['to the paragraph that holds it', '## One {#own}\n\n[a](#x)\n\n<a name="x"></a>Words.', 'own-p2'],
    ['to the item that holds it', '## One {#own}\n\n[a](#x)\n\n- one\n- <a name="x"></a>two', 'own-l1-i2'],
    [
      'to the section of a table without a name',
      '## One {#own}\n\n[a](#x)\n\n| A | B |\n| - | - |\n| <a name="x"></a>c | d |',
      'own-p1',
    ],
    [
      'as GitHub names it for authors',
      '[a](#x)\n\n<a name="user-content-x"></a>\n\n## Two {#own}\n\nW.',
      'own',
    ],
    ['by a heading without its accents', '[a](#sobre-esta-guia)\n\n## Sobre esta guía {#own}\n\nW.', 'own'],
    ['by a heading without its signs', "[a](#l-energie)\n\n## « L'énergie » ? {#own}\n\nW.", 'own'],
  ])('%s', (_, text, id) => {
    expect(targets(text)).toEqual({ ids: [id], reported: [] })
  })

  it('nowhere where two headings are alike but for accents', () => {
    const { ids, reported } = targets('[a](#un--ete)\n\n## Un été {#one}\n\nW.\n\n## Un « ete » {#two}\n\nW.')
    expect(reported.filter((id) => id === 'unknown-reference').length + ids.length).toBe(1)
  })

  it('to the first of two places of one name, and nowhere without one', () => {
    expect(
      targets('[a](#x)\n\n## <a name="x"></a>A {#a}\n\nW.\n\n## <a name="x"></a>B {#b}\n\nW.').ids,
    ).toEqual(['a'])
    expect(targets('[a](#y)\n\n## <a name="x"></a>A {#a}\n\nW.').reported).toEqual(['unknown-reference'])
  })
})

describe('an empty reference should', () => {
  const said = (text: string) => {
    const { report, messages } = reportFrom({ text })
    const words: string[] = []
    walk(report, (node: ReportNode) => {
      if (node.type === 'reference') words.push(plainText(node.children))
    })
    return { words, reasons: messages.map(({ reason, note }) => `${reason} ${note}`) }
  }

  it('say the words that HTML gives a name', () => {
    expect(said('## A {#a}\n\nSee [](#x).\n\nWords of <span id="x">the *first* part</span> here.')).toEqual({
      words: ['the first part'],
      reasons: [],
    })
  })

  it.each(['<a id="x"></a>Words.', '<p id="x">Words.</p>', '<div id="x">\n\nWords.\n\n</div>'])(
    'be told of by the name that was typed: %s',
    (text) => {
      expect(said(`## A {#a}\n\nSee [](#x).\n\n${text}`)).toEqual({
        words: ['x'],
        reasons: [
          'Unexpected empty reference to `#x`, which has neither number nor title Write the words yourself: `[the paragraph on …](#x)`.',
        ],
      })
    },
  )

  it('be told the nearest name, also where HTML gives it', () => {
    const { reasons } = said('## A {#a}\n\nSee [](#heer).\n\n<a id="here"></a>Words.')
    expect(reasons).toEqual([
      'Unexpected reference to `#heer`, which nothing in this file is called Did you mean `#here`?',
    ])
  })
})
