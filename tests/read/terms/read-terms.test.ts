import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTerms } from '../../../src/read/terms/index.js'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/terms/${name}`, import.meta.url), 'utf8')

async function read(files: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-terms-'))
  mkdirSync(path.join(root, 'terms'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, 'terms', name), text)
  return readTerms(root)
}

const said = async (files: Record<string, string>) =>
  (await read(files)).messages.map(
    ({ file, place, ruleId, reason }) => `${file}:${place?.start.line} ${ruleId} ${reason}`,
  )

describe('readTerms should', () => {
  it('read a termbase of TBX 2, statuses, character references and term groups included', async () => {
    const { terms, messages } = await read({ 'unterm.tbx': fixture('unterm.tbx') })
    expect(messages).toEqual([])
    expect(terms.map(({ id, line }) => [id, line])).toEqual([
      ['c1', 7],
      ['c2', 19],
      ['c3', 25],
    ])
    expect(terms[0]?.forms).toEqual({
      en: [
        { words: 'internally displaced person', status: 'preferred' },
        { words: 'IDP', status: 'admitted' },
        { words: 'internal refugee', status: 'forbidden' },
      ],
      fr: [{ words: 'personne déplacée à l’intérieur', status: 'preferred' }],
      'zh-hans': [{ words: '境内流离失所者', status: 'preferred' }],
    })
  })
  it('read TBX 3 with categories as elements', async () => {
    const { terms, messages } = await read({ 'basic.tbx': fixture('basic3.tbx') })
    expect(messages).toEqual([])
    expect(terms[0]?.forms.en).toEqual([
      { words: 'focal point', status: 'preferred' },
      { words: 'contact person', status: 'forbidden' },
    ])
  })
  it('read a list in YAML, each entry with its line', async () => {
    const { terms, messages } = await read({ 'list.yaml': fixture('list.yaml') })
    expect(messages).toEqual([])
    expect(terms.map(({ id, file, line }) => `${id} ${file}:${line}`)).toEqual([
      '1 terms/list.yaml:1',
      'migrants terms/list.yaml:3',
    ])
    expect(terms[1]?.forms.fr).toEqual([
      { words: 'migrant en situation irrégulière', status: 'preferred' },
      { words: 'migrant irrégulier', status: 'admitted' },
      { words: 'clandestin', status: 'forbidden' },
    ])
  })
  it('read nothing where there is no folder, and leave other files alone', async () => {
    expect(await readTerms(path.join(tmpdir(), 'no-such-workspace'))).toEqual({ terms: [], messages: [] })
    expect(await read({ 'README.md': 'Words.' })).toEqual({ terms: [], messages: [] })
  })
  it('refuse declarations of entities, other XML and broken XML, each at its line', async () => {
    const entities =
      '<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<martif><text>&b;</text></martif>'
    expect(await said({ 'a.tbx': entities })).toEqual([
      'terms/a.tbx:1 tbx-syntax Unexpected declarations in the document type, expected none: entities are not read',
    ])
    expect(await said({ 'b.tbx': '<html>\n<p>Words</p>\n</html>' })).toEqual([
      'terms/b.tbx:1 tbx-syntax Unexpected element `html`, expected `tbx` or `martif`',
    ])
    expect((await said({ 'c.tbx': '<martif>\n<text>\n</martif>' }))[0]).toMatch(
      /^terms\/c\.tbx:3 tbx-syntax Unexpected TBX: /u,
    )
    expect((await said({ 'd.tbx': '' }))[0]).toMatch(/^terms\/d\.tbx:1 tbx-syntax/u)
    expect(await said({ 'f.tbx': `<tbx>${'<a>'.repeat(1_000_000)}` })).toEqual([
      'terms/f.tbx:1 tbx-syntax Unexpected elements inside each other, more than 50 deep',
    ])
    expect(await said({ 'e.tbx': '<tbx>\n<conceptEntry>\n<langSec xml:lang="__proto__">' })).toEqual([
      'terms/e.tbx:3 tbx-syntax Unexpected language `--proto--`, expected a tag such as `fr` or `pt-BR`',
    ])
  })
  it('refuse keys and values that a list does not know', async () => {
    expect((await said({ 'a.yaml': '- en: { prefered: x }\n' }))[0]).toMatch(/^terms\/a\.yaml:1 /u)
    expect((await said({ 'b.yaml': '- english: x\n' }))[0]).toMatch(/^terms\/b\.yaml:1 /u)
    expect((await said({ 'c.yaml': 'en: x\n' }))[0]).toMatch(/^terms\/c\.yaml:1 wrong-type/u)
  })
})
