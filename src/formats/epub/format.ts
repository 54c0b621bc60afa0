import { z } from 'zod'
import type { Format } from '../../model/format.js'

/** EPUB: a book for reading systems, whose size, colours and voice readers choose. */
export const epubFormat: Format = {
  name: 'epub',
  label: 'EPUB',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  isDefault: false,
  effort: 2,
  options: z.object({}),
  embedsFonts: () => true,
  compile: async (report, context) => (await import('./index.js')).epub(report, context),
}
