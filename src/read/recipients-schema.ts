import { z } from 'zod'
import { canonicalTag } from '../model/canonical-tag.js'
import { isSlug } from '../model/is-slug.js'
import type { DeclaredFormat } from './publication-schema.js'
import { shortText } from './short-text.js'

const tag = z.string().refine((value) => canonicalTag(value) === value, {
  error: 'not a language tag such as `en`, `pt-BR` or `sr-Latn`',
})

/** Who receives packages, and what goes to them. */
export interface Recipient {
  id: string
  name: string
  /** Tags in the order of the file; null: all languages of the publication. */
  languages: string[] | null
  /** Null: all formats that were built. */
  formats: string[] | null
  /** Language of the covering page; null: the first of the languages. */
  coveringPage: string | null
  channel: string | null
}

/** Schema of `recipients.yaml` where these formats can be received. */
export function recipientsSchema(formats: readonly Pick<DeclaredFormat, 'name'>[]) {
  return z.strictObject({
    recipients: z
      .array(
        z.strictObject({
          id: z.string().refine(isSlug, { error: 'not small letters, digits and hyphens' }),
          name: shortText,
          languages: z.array(tag).min(1).optional(),
          formats: z
            .array(z.enum(formats.map(({ name }) => name)))
            .min(1)
            .optional(),
          'covering-page': tag.optional(),
          channel: shortText.optional(),
        }),
      )
      .min(1),
  })
}
