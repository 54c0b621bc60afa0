import { lower } from '../../lower/index.js'
import { oncePer } from '../../model/once-per.js'
import type { Source } from '../../model/source.js'
import { designFonts } from '../../read/design-files.js'
import { templatesOf } from '../../read/templates.js'
import { type Traced, traced } from '../../read/trace.js'
import { EditionCache } from '../cache/edition-cache.js'
import { compileEdition, type TimedEdition } from '../compile-edition.js'
import { formatOf } from '../formats.js'
import { claimFrom } from './claims.js'
import type { EditionsTask } from './task.js'

/** Compiles editions of a publication until none is left to claim. */
export function compileEditions(task: EditionsTask): Promise<Traced<TimedEdition[]>> {
  return traced(async () => {
    const compiled: TimedEdition[] = []
    const { root, publication, sources, material, claims } = task
    const font = designFonts(material.designs, templatesOf(root))
    const cache = task.cache && new EditionCache(task.cache)
    const reportOf = oncePer((source: Source) => lower(source).report)
    const claim = claimFrom(claims)
    for (let next = claim(); next !== null; next = claim()) {
      const { language, format } = next
      const source = sources.find((one) => one.language.tag === language)
      if (!source) throw new Error(`Language ${language} was not read`)
      const edition = { source, report: reportOf(source) }
      compiled.push(
        await compileEdition(edition, formatOf(format), { ...material, font }, publication, cache),
      )
    }
    return compiled
  })
}
