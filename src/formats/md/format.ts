import { z } from 'zod'
import type { Format } from '../../model/format.js'

/** Markdown: the resolved text, for archives, search and translation memories. */
export const mdFormat: Format = {
  name: 'md',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  isDefault: false,
  effort: 1,
  options: z.object({}),
  embedsFonts: () => false,
  compile: async (report, context) => (await import('./index.js')).md(report, context),
}
