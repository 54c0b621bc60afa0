import { readFileSync } from 'node:fs'
import path from 'node:path'
import { installPackages } from '../../src/cli/install-packages.js'

/** The commit of github/cmark-gfm whose specification and extensions are taken. */
const commit = '85d895289c5ab67f988ca659493a64abb5fec7b4'

/**
 * Every distinct example of Markdown in the specifications of CommonMark and of GFM, with the extensions of cmark-gfm.
 * They are fetched, as their licence is not ours: one from npm, the others from `CMARK_GFM`, a folder that holds
 * `spec.txt` and `extensions.txt`, or from the repository.
 */
export async function specificationExamples(folder: string): Promise<string[]> {
  const installed = await installPackages(['commonmark-spec@0.31.2'], folder)
  if (!installed.ok) throw new Error(`commonmark-spec: ${installed.reason}`)
  const texts = [
    readFileSync(path.join(folder, 'node_modules/commonmark-spec/spec.txt'), 'utf8'),
    await ofGfm('spec.txt'),
    await ofGfm('extensions.txt'),
  ]
  return [...new Set(texts.flatMap(examplesOf))]
}

/** The Markdown of each example of a specification, which writes tabs as arrows. */
function examplesOf(text: string): string[] {
  return Array.from(text.matchAll(/^`{32} example[^\n]*\n([\s\S]*?)^\.\n/gm), ([, markdown = '']) =>
    markdown.replaceAll('→', '\t'),
  )
}

async function ofGfm(file: string): Promise<string> {
  const own = process.env.CMARK_GFM
  if (own) return readFileSync(path.join(own, file), 'utf8')
  const address = `https://raw.githubusercontent.com/github/cmark-gfm/${commit}/test/${file}`
  const answer = await fetch(address).catch(() => null)
  if (answer?.ok) return answer.text()
  throw new Error(`${address} cannot be reached: name a folder that holds ${file} in CMARK_GFM`)
}
