import { z } from 'zod'

const text = z.string()

const editionSchema = z.object({
  language: text,
  format: z.enum(['pdf', 'docx', 'html']),
  /** Relative to `out/`. */
  path: text,
  bytes: z.int(),
  sha256: text,
  pages: z.int().nullable(),
})

const publicationSchema = z.object({
  slug: text,
  kind: text,
  identifier: text.nullable(),
  published: text.nullable(),
  status: z.enum(['draft', 'embargoed', 'final']),
  source: text,
  /** In the publication's order. */
  languages: z.array(
    z.object({ language: text, name: text, direction: z.enum(['ltr', 'rtl']), title: text, subtitle: text }),
  ),
  editions: z.array(editionSchema),
  /** The evidence page, relative to `out/`. */
  evidence: text.nullable(),
})

/** `out/manifest.json`: what the whole output folder holds. */
export const manifestSchema = z.object({ schema: z.literal(1), publications: z.array(publicationSchema) })

/** What `manifest.json` says. */
export type Manifest = z.output<typeof manifestSchema>
/** One publication of a manifest. */
export type ManifestPublication = z.output<typeof publicationSchema>
/** One edition of a manifest. */
export type ManifestEdition = z.output<typeof editionSchema>

/** Reads a manifest's text; null when it is not one of ours (an older or foreign file is no error). */
export function parseManifest(json: string): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
