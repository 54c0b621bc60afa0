import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { madeFrom } from '../../scripts/pictures/made-from.mjs'
import { transcribe } from '../../src/model/transcribe.js'
import { loadPublication } from '../support/sample.js'

const folder = 'docs/pictures'
const readme = readFileSync('README.md', 'utf8')
const shown = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/pictures\/([^)]+)\)/gu)]
const files = readdirSync(folder).filter((name) => name.endsWith('.png'))

describe('the pictures of editions should', () => {
  it('be shown in the README, each with words that say what it shows', () => {
    expect(shown.map(([, , file]) => file).sort()).toEqual(files.sort())
    for (const [, words = ''] of shown) expect(words.length).toBeGreaterThan(40)
  })

  it('be small', () => {
    for (const file of files) expect(statSync(`${folder}/${file}`).size, file).toBeLessThan(60_000)
  })

  it('show the sample and the design as they are; else run scripts/pictures/main.mjs', async () => {
    const { editions } = await loadPublication('source/doha-2017')
    const transcripts = editions
      .filter(({ language }) => ['en', 'ar'].includes(language.tag))
      .map(({ report }) => transcribe(report))
      .sort((one, other) => other.language.localeCompare(one.language))
    const made = madeFrom(transcripts, readFileSync('templates/designs/default/design.yaml', 'utf8'))
    expect(JSON.parse(readFileSync(`${folder}/made-from.json`, 'utf8'))).toEqual(made)
  })
})
