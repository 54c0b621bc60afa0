import { describe, expect, it } from 'vitest'
import { withLikeness } from '../../src/read/script-likeness.js'
import { workspace } from '../support/workspace.js'

describe('a script that is like another should', () => {
  const Hans = {
    text: { name: 'A', faces: [1] },
    setting: { kinsoku: true, emphasis: 'dots' },
    styles: { body: { size: 1 } },
  }

  it('take what it does not say itself, families as a whole', () => {
    const Jpan = { like: 'Hans', text: { name: 'B' }, setting: { emphasis: 'bold' } }
    const Kore = { like: 'Jpan', styles: { body: { leading: 2 } } }
    expect(withLikeness({ Kore, Hans, Jpan })).toEqual({
      Hans,
      Jpan: { ...Hans, text: { name: 'B' }, setting: { kinsoku: true, emphasis: 'bold' } },
      Kore: {
        ...Hans,
        text: { name: 'B' },
        setting: { kinsoku: true, emphasis: 'bold' },
        styles: { body: { size: 1, leading: 2 } },
      },
    })
  })

  it('stay as it is where the other is unknown, or a circle leads back', () => {
    const lost = { A: { like: 'Nope' }, B: { like: 'C' }, C: { like: 'B' } }
    expect(withLikeness(lost)).toEqual(lost)
  })

  it('be reported in a design of a workspace where the other is unknown', async () => {
    const place = workspace({
      'templates/designs/own/design.yaml':
        'scripts:\n  Sinh:\n    like: Nope\n    text: &f { name: A, faces: [{ file: A.ttf, weight: 400, italic: false }], fallbacks: [serif], word: A }\n    label: *f\n',
      'source/a/publication.yaml': 'languages: [en]\ndesign: own\n',
      'source/a/en.md': '---\ntitle: A\n---\n\nWords.\n',
    })
    const { messages } = await place.messages('check')
    expect(messages.find(({ reason }) => reason === 'Unknown script `Nope`')).toMatchObject({
      place: { start: { line: 3 } },
    })
  })
})
