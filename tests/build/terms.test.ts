import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/terms/${name}`, import.meta.url), 'utf8')

const files = (en: string, fr: string) => ({
  'terms/list.yaml': fixture('list.yaml'),
  'terms/unterm.tbx': fixture('unterm.tbx'),
  'source/p/publication.yaml': 'languages: [en, fr]\nformats: [html]\n',
  'source/p/en.md': `---\ntitle: A\n---\n\n${en}\n`,
  'source/p/fr.md': `---\ntitle: A\n---\n\n${fr}\n`,
})

async function said(en: string, fr: string): Promise<string[]> {
  const { messages } = await workspace(files(en, fr)).messages('check')
  return messages
    .filter(({ ruleId }) => ruleId === 'same-terms' || ruleId === 'forbidden-term')
    .map(
      ({ file, place, ruleId, severity, reason }) =>
        `${file}:${place?.start.line} ${ruleId} ${severity} ${reason}`,
    )
}

it('terms of a workspace should bind the sentence, and messages name the entry with its file and line', async () => {
  const en = 'The Security Council met. It spoke of the armed conflict.'
  expect(await said(en, 'Le Conseil de sécurité s’est réuni. Il a parlé du conflit armé.')).toEqual([])
  expect(await said(en, 'Le Conseil de sécurité s’est réuni. Il a parlé de la guerre.')).toEqual([
    'source/p/fr.md:5 same-terms warning Missing term, expected `conflit armé` for `armed conflict`, by entry `c2` of terms/unterm.tbx, line 19',
  ])
})

it('a longer term should not be taken for the shorter one inside it', async () => {
  const en = 'It was a non-international armed conflict.'
  expect(await said(en, 'C’était un conflit armé non international.')).toEqual([])
  expect(await said(en, 'C’était un conflit armé.')).toEqual([
    'source/p/fr.md:5 same-terms warning Missing term, expected `conflit armé non international` for `non-international armed conflict`, by entry `c3` of terms/unterm.tbx, line 25',
  ])
})

it('an admitted term should do, and a forbidden one be reported in every language', async () => {
  expect(await said('Irregular migrants came.', 'Des migrants irréguliers sont venus.')).toEqual([])
  expect(await said('Illegal migrants came.', 'Des clandestins sont venus.')).toEqual([
    'source/p/en.md:5 forbidden-term warning Unexpected term `Illegal migrants`, expected `irregular migrant`, by entry `migrants` of terms/list.yaml, line 3',
    'source/p/fr.md:5 forbidden-term warning Unexpected term `clandestins`, expected `migrant en situation irrégulière`, by entry `migrants` of terms/list.yaml, line 3',
  ])
})

it('a termbase that cannot be read should be an error, and nothing be built', async () => {
  const place = workspace({ ...files('Words.', 'Des mots.'), 'terms/unterm.tbx': '<tbx>' })
  const { exitCode, messages } = await place.messages('build')
  expect(exitCode).toBe(2)
  expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'tbx-syntax', file: 'terms/unterm.tbx' }))
  expect(existsSync(path.join(place.root, 'out'))).toBe(false)
})

it('faults of what publications share should be reported once a command', async () => {
  const place = workspace({
    ...files('Words.', 'Des mots.'),
    'source/q/publication.yaml': 'languages: [en]\nformats: [html]\n',
    'source/q/en.md': '---\ntitle: B\n---\n\nWords.\n',
    'terms/unterm.tbx': '<tbx>',
    'rapporteur.yaml': 'severity: { no-such-rule: off }\n',
  })
  const { messages } = await place.messages('check')
  const of = (wanted: string) => messages.filter(({ file }) => file === wanted)
  expect(of('terms/unterm.tbx')).toHaveLength(1)
  expect(of('rapporteur.yaml')).toHaveLength(1)
})
