import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeFiles } from '../support/workspace.js'
import { blocksOf, pageText, writtenPages } from './support/blocks.js'
import { builtProgram } from './support/built-program.js'
import { filesAround } from './support/files-around.js'
import { installPacked } from './support/packed-package.js'
import { runPage, useOf } from './support/run-page.js'

const pages = writtenPages()
  .map((page) => ({ page, blocks: blocksOf(page) }))
  .filter(({ blocks }) => blocks.some((block) => useOf(block) === 'commands'))

describe('the documents, with the packed package, should', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'rapporteur-packed-')))
  let packed = ''

  beforeAll(() => {
    packed = installPacked(folder)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(pages)(
    'do in $page what the page says',
    async ({ page, blocks }) => {
      const root = path.join(folder, page.replaceAll('/', '-'))
      mkdirSync(root)
      writeFiles(root, filesAround[page] ?? {})
      await runPage(blocks, {
        root,
        rapporteur: builtProgram(path.join(packed, 'dist/bundle/rapporteur.js')),
      })
    },
    120_000,
  )

  it('hold every page and picture', () => {
    for (const page of writtenPages())
      expect(readFileSync(path.join(packed, page), 'utf8'), page).toBe(pageText(page))
    expect(existsSync(path.join(packed, 'docs/pictures/pdf-en.png'))).toBe(true)
    expect(existsSync(path.join(packed, 'docs/rules/README.md'))).toBe(true)
  })
})
