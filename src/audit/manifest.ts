import { z } from 'zod'
import type { Format } from '../model/format.js'
import { isSlug } from '../model/is-slug.js'
import { isTag } from '../model/is-tag.js'
import { parseJson } from './parse-json.js'

const text = z.string()
const slug = text.refine(isSlug)
const tag = text.refine(isTag)

const editionSchema = z.object({
  language: tag,
  /** Name of a format; a later version may know more of them. */
  format: text.regex(/^[a-z0-9]+$/),
  /** Relative to `out/`. */
  path: text,
  bytes: z.int().nonnegative(),
  sha256: text.regex(/^[0-9a-f]{64}$/),
  pages: z.int().nullable(),
})

const publicationFields = z.object({
  slug,
  kind: text,
  identifier: text.nullable(),
  published: text.nullable(),
  status: z.enum(['draft', 'embargoed', 'final']),
  source: tag,
  /** In the publication's order. */
  languages: z.array(
    z.object({ language: tag, name: text, direction: z.enum(['ltr', 'rtl']), title: text, subtitle: text }),
  ),
  editions: z.array(editionSchema),
  /** The evidence page, relative to `out/`. */
  evidence: text.nullable(),
})

/** Every path is the one that a build gives, so that no manifest can name another place. */
const publicationSchema = publicationFields.refine(
  ({ slug, editions, evidence }) =>
    (evidence === null || evidence === evidencePath(slug)) &&
    editions.every(({ language, path }) => {
      const extension = path.slice(path.lastIndexOf('.') + 1)
      return /^[a-z0-9]+$/.test(extension) && path === `${slug}/${editionPath(slug, language, { extension })}`
    }),
)

/** `out/manifest.json`: what the whole output folder holds; each publication once, each edition once. */
export const manifestSchema = z
  .object({ schema: z.literal(1), publications: z.array(publicationSchema) })
  .refine(({ publications }) => isDistinct(publications.map(({ slug }) => slug)))
  .refine(({ publications }) =>
    isDistinct(publications.flatMap(({ editions }) => editions.map(({ path }) => path))),
  )

/** What `manifest.json` says. */
export type Manifest = z.output<typeof manifestSchema>
/** One publication of a manifest. */
export type ManifestPublication = z.output<typeof publicationSchema>
/** One edition of a manifest. */
export type ManifestEdition = z.output<typeof editionSchema>

/** `en/doha-2017.en.pdf`, below the publication's folder. */
export function editionPath(
  slug: string,
  language: string,
  { extension }: Pick<Format, 'extension'>,
): string {
  return `${language}/${slug}.${language}.${extension}`
}

/** The evidence page of a publication, below the output folder. */
export function evidencePath(slug: string): string {
  return `${slug}/evidence/index.html`
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length
}

/** Reads a manifest's text; null when it is not one of ours (an older or foreign file is no error). */
export function parseManifest(json: string): Manifest | null {
  return parseJson(manifestSchema, json)
}
