import type { FormatContext } from '../../model/format.js'
import { sha256 } from '../../model/sha256.js'
import type { MadeEdition } from '../made-edition.js'
import type { EditionCache, SumOfFile } from './edition-cache.js'
import { type EditionInputs, editionKey } from './edition-key.js'

/** The edition from the cache, or as it is made now, which is kept. */
export async function cachedEdition(
  cache: EditionCache | null,
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

const sums = new WeakMap<Uint8Array, string>()

/** The sum of a file that is read once: the same bytes are not summed again. */
function sumOfBytes(bytes: Uint8Array): string {
  const known = sums.get(bytes)
  if (known !== undefined) return known
  const sum = sha256(bytes)
  sums.set(bytes, sum)
  return sum
}
