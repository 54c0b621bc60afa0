import { z } from 'zod'
import type { Format } from '../model/format.js'
import type { Severity } from '../model/message.js'
import { shortText } from './short-text.js'

const text = z.string()

/** A BCP 47 tag in canonical form. */
const tag = text.refine(isCanonicalTag, { error: 'not a language tag such as `en`, `pt-BR` or `sr-Latn`' })

const date = text.refine(isDate, { error: 'not a date such as `2017-06-30`' })

/** Keys of `publication.yaml` that concern no single format. Dates are text, quoted or bare (YAML 1.2). */
const commonKeys = {
  kind: text.optional(),
  design: text.optional(),
  source: tag.optional(),
  languages: z.array(tag).min(1),
  identifier: text.optional(),
  published: date.optional(),
  status: z.enum(['draft', 'embargoed', 'final']).optional(),
  until: date.optional(),
  event: z.strictObject({ from: date, to: date }).optional(),
  'base-url': z.url({ protocol: /^https?$/, error: 'not an http or https address' }).optional(),
  names: z.array(z.record(text, shortText)).optional(),
  contents: z.boolean().optional(),
  paper: z.enum(['a4', 'letter']).optional(),
  align: z.enum(['start', 'justify']).optional(),
  cover: z.boolean().optional(),
  'paragraph-numbers': z.boolean().optional(),
  'section-break': z.enum(['none', 'page']).optional(),
}

/** Front matter of a language file. */
export const frontMatterSchema = z.strictObject({
  title: text.min(1, { error: 'empty' }),
  lang: text.optional(),
  subtitle: text.optional(),
  'short-title': text.optional(),
  place: text.optional(),
  organisation: text.optional(),
  organisers: z.union([text.transform((one) => [one]), z.array(text)]).default([]),
  publisher: text.optional(),
  rights: text.optional(),
  abstract: text.optional(),
  keywords: z.array(text).default([]),
  abbreviations: z.record(shortText, text).default({}),
})

/** What reading must know of a format: its name, whether it is made unasked, and its own keys. */
export type DeclaredFormat = Pick<Format, 'name' | 'isDefault' | 'options'>

/** What `publication.yaml` says, as written; keys of single formats stand beside these. */
export interface PublicationSettings {
  kind?: string | undefined
  design?: string | undefined
  source?: string | undefined
  languages: string[]
  formats?: string[] | undefined
  identifier?: string | undefined
  published?: string | undefined
  status?: 'draft' | 'embargoed' | 'final' | undefined
  until?: string | undefined
  event?: { from: string; to: string } | undefined
  'base-url'?: string | undefined
  names?: Record<string, string>[] | undefined
  contents?: boolean | undefined
  paper?: 'a4' | 'letter' | undefined
  align?: 'start' | 'justify' | undefined
  cover?: boolean | undefined
  'paragraph-numbers'?: boolean | undefined
  'section-break'?: 'none' | 'page' | undefined
}

/** What `rapporteur.yaml` says of sending. */
export interface DispatchSettings {
  /** Who sends, as signatures name them: an address of mail. */
  sender?: string | undefined
  /** Names of editions and of packages, without their endings, with places such as `{identifier}`. */
  'file-name': string
  'package-name': string
}

/** What `rapporteur.yaml` says. */
export interface WorkspaceSettings {
  organisation?: string | undefined
  /** Language of files whose name and front matter say none. */
  language?: string | undefined
  defaults?: Partial<PublicationSettings> | undefined
  severity: Record<string, Severity | 'off'>
  lint: string[]
  dispatch: DispatchSettings
}

/** Schemas of `publication.yaml` and `rapporteur.yaml` where these formats can be declared. Defaults come later. */
export function settingsSchemas(formats: readonly DeclaredFormat[]): {
  publication: z.ZodType<PublicationSettings>
  workspace: z.ZodType<WorkspaceSettings>
} {
  const publication = z.strictObject({
    ...commonKeys,
    formats: z
      .array(z.enum(formats.map(({ name }) => name)))
      .min(1)
      .optional(),
    ...formatKeys(formats),
  })
  const workspace = z.strictObject({
    organisation: text.optional(),
    language: tag.optional(),
    defaults: publication.partial().omit({ languages: true, source: true }).optional(),
    severity: z.record(text, z.enum(['error', 'warning', 'info', 'off'])).default({}),
    /** Names of packages, never paths: their code runs. */
    lint: z
      .array(
        text.regex(
          /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
          'expected the name of a package that is installed in the workspace, never a path',
        ),
      )
      .default([]),
    dispatch: z
      .strictObject({
        sender: text
          .regex(/^[A-Za-z0-9._+@-]+$/u, 'expected a name without spaces, such as `secretariat@example.org`')
          .optional(),
        'file-name': text.default('{slug}.{language}'),
        'package-name': text.default('{slug}_{recipient}'),
      })
      .prefault({}),
  })
  return { publication, workspace }
}

/** Keys of the formats, all optional: a workspace may set what a publication does not, and a format's default ends it. */
export function formatKeys(formats: readonly DeclaredFormat[]): Record<string, z.ZodOptional> {
  return Object.fromEntries(
    formats
      .flatMap(({ options }) => Object.entries(options.shape))
      .map(([key, schema]) => [
        key,
        z.optional(schema instanceof z.ZodDefault ? schema.removeDefault() : schema),
      ]),
  )
}

function isCanonicalTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}

/** Whether a text is a day of the calendar: `2017-06-30`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
