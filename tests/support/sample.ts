import path from 'node:path'
import { formats } from '../../src/build/formats.js'
import { load } from '../../src/build/load.js'
import { lower } from '../../src/lower/index.js'
import type { AgreedName } from '../../src/model/publication.js'
import type { Source } from '../../src/model/source.js'
import { frontMatterTexts } from '../../src/parity/other-texts.js'
import type { ComparedText } from '../../src/parity/types.js'
import { readWorkspace } from '../../src/read/workspace.js'

/** Every language of a publication on disk, read and lowered. */
export async function loadPublication(
  folder: string,
): Promise<{ editions: (ComparedText & { source: Source })[]; names: AgreedName[] }> {
  const { workspace } = await readWorkspace(process.cwd(), formats)
  if (!workspace) throw new Error('No workspace')
  const { sources, publication } = await load(path.resolve(folder), workspace)
  return {
    editions: sources.map((source) => ({
      report: lower(source).report,
      language: source.language,
      file: source.path,
      text: source.text,
      otherTexts: frontMatterTexts(source),
      source,
    })),
    names: publication?.names ?? [],
  }
}
