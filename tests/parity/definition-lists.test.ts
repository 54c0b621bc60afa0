import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const source = `Refugee
: Somebody who crossed a border; there were 21 million.

Displaced person
IDP
: Somebody who crossed no border; there were 40 million.
: In law, whom the principles of 1998 name.
`

const translation = `Réfugié
: Personne qui a franchi une frontière ; on en comptait 21 millions.

Personne déplacée
PDI
: Personne qui n'a franchi aucune frontière ; on en comptait 40 millions.
: En droit, personne que désignent les principes de 1998.
`

async function compared(en: string, fr: string) {
  const place = workspace({
    'source/p/publication.yaml': 'kind: plain\nlanguages: [en, fr]\n',
    'source/p/en.md': `---\ntitle: Terms\n---\n\n${en}`,
    'source/p/fr.md': `---\ntitle: Termes\n---\n\n${fr}`,
  })
  const { messages } = await place.messages('check')
  return messages.filter(({ source, severity }) => source === 'parity' && severity !== 'info')
}

describe('definitions in two languages', () => {
  it('should be found equal where they are', async () => {
    expect(await compared(source, translation)).toEqual([])
  })

  for (const [what, fr] of [
    ['a definition is missing', translation.replace(/: En droit.*\n/u, '')],
    ['an entry is missing', translation.replace(/^Réfugié\n.*\n\n/u, '')],
    ['a term is missing', translation.replace('PDI\n', '')],
    ['figures are exchanged', translation.replace('21', 'x').replace('40', '21').replace('x', '40')],
    ['a figure differs', translation.replace('1998', '1989')],
    [
      'a definition went to another entry',
      translation
        .replace(/: En droit.*\n/u, '')
        .replace(
          '21 millions.\n',
          '21 millions.\n: En droit, personne que désignent les principes de 1998.\n',
        ),
    ],
  ] as const)
    it(`should be told apart where ${what}`, async () => {
      expect(fr).not.toBe(translation)
      const messages = await compared(source, fr)
      expect(messages.length).toBeGreaterThan(0)
      expect(messages.every(({ file, place }) => file === 'source/p/fr.md' && place !== null)).toBe(true)
    })
})
