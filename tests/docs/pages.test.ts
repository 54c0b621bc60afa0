import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'
import { type Block, blocksOf, writtenPages } from './support/blocks.js'
import { builtProgram } from './support/built-program.js'
import { filesAround } from './support/files-around.js'
import { inProcess } from './support/in-process.js'
import { examplePublications, expectPrinted, runPage, unreadFiles, useOf } from './support/run-page.js'

/** Nine editions are made sooner by what is bundled than by what the tests compile; CI runs all pages so. */
const built = builtProgram(fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url)))

const pages = writtenPages().map((page) => ({ page, blocks: blocksOf(page) }))
const has = (blocks: readonly Block[], ...uses: string[]) =>
  blocks.some((block) => uses.includes(useOf(block)))

describe('every block of the documents should', () => {
  it('be executed, or say why it is not', () => {
    const blocks = pages.flatMap((page) => page.blocks)
    expect(blocks.length).toBeGreaterThan(40)
    const left = blocks.filter((block) => useOf(block) === 'unknown')
    expect(left.map(({ page, line, lang, about }) => `${page}:${line} ${lang} ${about}`)).toEqual([])
    const library = blocks.filter((block) => useOf(block) === 'library')
    expect(new Set(library.map(({ page }) => page))).toEqual(new Set(['docs/library.md']))
  })

  for (const { page, blocks } of pages.filter((one) => has(one.blocks, 'commands', 'file')))
    it(`do in ${page} what the page says`, async () => {
      expect(unreadFiles(blocks)).toEqual([])
      await runPage(blocks, {
        root: workspace(filesAround[page] ?? {}).root,
        rapporteur: page === 'README.md' ? built : inProcess,
      })
    })

  for (const { page, blocks } of pages.filter((one) => has(one.blocks, 'example', 'front matter')))
    it(`build in ${page} as an example`, async () => {
      const examples = Object.entries(examplePublications(blocks))
      const files = examples.flatMap(([name, { text }]) => [
        [`source/${name}/publication.yaml`, 'languages: [en]\n'],
        [`source/${name}/en.md`, text],
      ])
      const place = workspace({ ...Object.fromEntries(files), ...filesAround[`${page} examples`] })
      const { messages } = await place.messages('build', '--format', 'html')
      for (const [name, { block }] of examples) {
        const own = messages.filter(({ file, severity }) => file.includes(`/${name}/`) && severity !== 'info')
        const where = `${page}:${block.line}`
        if (block.outcome === null)
          expect(
            own.map(({ reason }) => reason),
            where,
          ).toEqual([])
        else expectPrinted((await place.run('check', name, '--quiet')).out, block.outcome, where)
      }
    })
})
