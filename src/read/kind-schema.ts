import { z } from 'zod'
import { blockShapes } from '../model/kind.js'
import { shortText } from './short-text.js'

const text = shortText

/** `templates/kinds/<kind>.yaml` */
export const kindSchema = z.strictObject({
  normative: z.boolean().default(false),
  rolesRequired: z.boolean().default(false),
  requiredFrontMatter: z.array(text).default([]),
  wordLimit: z.int().positive().nullable().default(null),
  roles: z
    .record(
      text,
      z.strictObject({
        minimum: z.int().min(0).default(0),
        maximum: z.int().min(1).nullable().default(null),
        numbered: z.boolean().default(false),
        label: text.nullable().default(null),
        reference: text.nullable().default(null),
        requires: z.array(text).default([]),
      }),
    )
    .default({}),
  blocks: z
    .record(
      text,
      z.strictObject({
        shape: z.enum(blockShapes),
        label: text.nullable().default(null),
        reference: text.nullable().default(null),
        within: z.array(text).nullable().default(null),
        minimumItems: z.int().min(0).default(1),
        maximumItems: z.int().min(1).nullable().default(null),
      }),
    )
    .default({}),
  forbidsSending: z.union([z.literal('all'), z.array(text)]).default([]),
  severity: z.record(text, z.enum(['error', 'warning', 'info', 'off'])).default({}),
  labels: z.record(text, z.record(text, text)).default({}),
})
