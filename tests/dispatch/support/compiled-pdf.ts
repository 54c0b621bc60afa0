import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Files, workspace } from '../../support/workspace.js'

/** A small PDF as a build makes it. */
export async function compileOne(more: Files = {}): Promise<Uint8Array> {
  let remove = () => {}
  const place = workspace(
    {
      'source/small/publication.yaml': 'languages: [en]\nformats: [pdf]\n',
      'source/small/en.md':
        '---\ntitle: Small\n---\n\n## First {#first}\n\nWords with [a link](https://example.org).\n',
      ...more,
    },
    (end) => {
      remove = end
    },
  )
  try {
    const { exitCode, out } = await place.run('build')
    if (exitCode !== 0) throw new Error(out)
    return new Uint8Array(readFileSync(path.join(place.root, 'out/small/en/small.en.pdf')))
  } finally {
    remove()
  }
}
