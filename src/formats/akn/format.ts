import { z } from 'zod'
import type { Format } from '../../model/format.js'

/** Akoma Ntoso: the resolved text as XML, for archives and legal information systems. */
export const aknFormat: Format = {
  name: 'akn',
  label: 'Akoma Ntoso',
  extension: 'xml',
  mediaType: 'application/akn+xml',
  isDefault: false,
  effort: 1,
  options: z.object({}),
  embedsFonts: () => false,
  compile: async (report, context) => (await import('./index.js')).akn(report, context),
}
