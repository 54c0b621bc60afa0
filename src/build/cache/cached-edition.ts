import type { FormatContext } from '../../model/format.js'
import { sumOfBytes } from '../../model/sum-of-bytes.js'
import type { MadeEdition } from '../made-edition.js'
import type { EditionStore, SumOfFile } from './edition-cache.js'
import { type EditionInputs, editionKey } from './edition-key.js'

/** The edition from the cache, or as it is made now, which is kept. */
export async function cachedEdition(
  cache: EditionStore | null,
  inputs: Omit<EditionInputs, 'program'>,
  make: (context: FormatContext) => Promise<MadeEdition>,
): Promise<MadeEdition> {
  if (!cache) return make(inputs.context)
  const { font } = inputs.context
  const sumOf: SumOfFile = (name) => {
    try {
      return sumOfBytes(font(name))
    } catch {
      return null
    }
  }
  const key = editionKey({ ...inputs, program: cache.place.program })
  const known = await cache.find(key, sumOf)
  if (known) return known
  const opened: Record<string, string> = {}
  const noting = (name: string) => {
    const bytes = font(name)
    opened[name] = sumOfBytes(bytes)
    return bytes
  }
  const made = await make({ ...inputs.context, font: noting })
  await cache.keep(key, made, opened)
  return made
}
