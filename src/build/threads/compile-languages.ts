import { lower } from '../../lower/index.js'
import { readWorkspace } from '../../read/workspace.js'
import { EditionCache } from '../cache/edition-cache.js'
import { type CompiledLanguage, compileLanguage } from '../compile-language.js'
import { formats } from '../formats.js'
import { load } from '../load.js'
import type { LanguagesTask } from './task.js'

/** Reads a publication and compiles its languages until none is left to claim. */
export async function compileLanguages(task: LanguagesTask): Promise<CompiledLanguage[]> {
  const compiled: CompiledLanguage[] = []
  const { workspace } = await readWorkspace(task.root, formats)
  if (!workspace) return compiled
  const loaded = await load(task.folder, workspace, task)
  const { publication } = loaded
  if (!publication) return compiled
  const cache = task.cache && new EditionCache(task.cache)
  const next = new Int32Array(task.next)
  for (;;) {
    const tag = task.languages[Atomics.add(next, 0, 1)]
    if (tag === undefined) return compiled
    const source = loaded.sources.find(({ language }) => language.tag === tag)
    if (!source) continue
    const { report } = lower(source)
    compiled.push(await compileLanguage({ source, report }, task.formats, loaded, publication, cache))
  }
}
