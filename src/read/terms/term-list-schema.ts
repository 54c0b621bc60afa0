import { z } from 'zod'

const words = z.string().trim().min(1)
const several = z.union([words, z.array(words)])

/** What a list says of a concept in one language: its preferred term, or its terms by how they stand. */
const forms = z.union([
  words,
  z.strictObject({
    preferred: words.optional(),
    admitted: several.optional(),
    forbidden: several.optional(),
  }),
])

/** Schema of a list of terms, `terms/*.yaml`: one map an entry, with a key for each language. */
export const termListSchema = z.array(
  z.record(z.string().regex(/^(?:id|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u), forms),
)
