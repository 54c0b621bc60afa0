import { z } from 'zod'
import type { Format } from '../../model/format.js'

/** Word: for those who go on writing. */
export const docxFormat: Format = {
  name: 'docx',
  label: 'Word',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  isDefault: true,
  effort: 4,
  options: z.object({}),
  embedsFonts: () => false,
  compile: async (report, context) => (await import('./index.js')).docx(report, context),
}
