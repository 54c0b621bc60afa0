import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftPublication } from '../../../src/build/draft/draft-publication.js'
import { type TestWorkspace, workspace } from '../../support/workspace.js'

const english = '---\ntitle: A report\n---\n\n## First {#first}\n\nTwelve words.\n'

function twoLanguages(french: string | null): TestWorkspace {
  return workspace({
    'source/two/publication.yaml': 'kind: plain\nformats: [html, md]\nlanguages: [en, fr]\n',
    'source/two/en.md': english,
    'source/two/fr.md': french,
  })
}

function draft({ root }: TestWorkspace, ...editions: [string, string][]) {
  return draftPublication({
    root,
    folder: path.join(root, 'source/two'),
    file: null,
    plugins: undefined,
    terms: [],
    cache: null,
    editions: editions.map(([language, format]) => ({ language, format })),
  })
}

describe('a draft should', () => {
  it('make the bytes that a build makes', async () => {
    const place = twoLanguages(
      english.replace('Twelve words', 'Douze mots').replace('A report', 'Un rapport'),
    )
    const { editions, held } = await draft(place, ['en', 'html'], ['en', 'md'], ['fr', 'html'])
    await place.run('build')
    expect(held).toEqual([])
    expect(editions.map(({ name }) => name)).toEqual(['en/two.en.html', 'en/two.en.md', 'fr/two.fr.html'])
    for (const { name, bytes } of editions)
      expect(Buffer.from(bytes).toString('base64')).toBe(place.output().get(`two/${name}`))
  })

  it('make again what changed, its words or a setting, and nothing else', async () => {
    const place = twoLanguages(english.replace('Twelve words', 'Douze mots'))
    const bytesOf = async () => {
      const { editions } = await draft(place, ['en', 'html'], ['fr', 'html'])
      return editions.map(({ bytes }) => bytes)
    }
    const first = await bytesOf()
    place.write({ 'source/two/fr.md': english.replace('Twelve words', 'Treize mots') })
    const second = await bytesOf()
    // The same object: it was not made again.
    expect(second[0]).toBe(first[0])
    expect(Buffer.from(second[1] ?? []).toString()).toContain('Treize mots')
    place.write({ 'rapporteur.yaml': 'organisation: The Office\n' })
    const third = await bytesOf()
    for (const bytes of third) expect(Buffer.from(bytes).toString()).toContain('The Office')
    await place.run('build')
    expect(Buffer.from(third[1] ?? []).toString('base64')).toBe(place.output().get('two/fr/two.fr.html'))
  })

  it('go on while another language lags, is wrong or is not there', async () => {
    for (const french of [english.replace('Twelve', 'Treize'), '---\ntitle: [\n---\n', null]) {
      const { editions, held } = await draft(twoLanguages(french), ['en', 'html'])
      expect(held).toEqual([])
      expect(editions).toHaveLength(1)
    }
  })

  it('hold a language that has an error of its own, or is not there', async () => {
    for (const french of ['---\ntitle: [\n---\n', null]) {
      const { editions, held, publication } = await draft(twoLanguages(french), ['fr', 'html'], ['en', 'md'])
      expect(held).toEqual(['fr'])
      expect(editions.map(({ language }) => language)).toEqual(['en'])
      expect(publication?.languages.map(({ file }) => file)).toEqual(['source/two/en.md', 'source/two/fr.md'])
    }
  })

  it('say on which line ids begin, and leave out what is not declared', async () => {
    const { editions, places } = await draft(
      twoLanguages(english),
      ['en', 'pdf'],
      ['de', 'html'],
      ['en', 'html'],
    )
    expect(editions.map(({ format }) => format)).toEqual(['html'])
    expect(places.en).toContainEqual({ id: 'first', line: 5 })
  })

  it('say what a publication declares where no edition is asked for, and nothing where it cannot be read', async () => {
    const place = twoLanguages(english)
    expect((await draft(place)).publication?.formats.map(({ name }) => name)).toEqual(['html', 'md'])
    place.write({ 'source/two/publication.yaml': 'languages: 3\n' })
    expect((await draft(place, ['en', 'html'])).publication).toBeNull()
  })
})
