import type { FormatName } from '../model/format.js'

/** What the pages call the formats. */
export const formatWords: Record<FormatName, string> = { html: 'Web page', pdf: 'PDF', docx: 'Word' }
