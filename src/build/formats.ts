import { docx } from '../formats/docx/index.js'
import { html } from '../formats/html/index.js'
import { pdf } from '../formats/pdf/index.js'
import type { Format, FormatName } from '../model/format.js'

/** Every format, by the name of its file ending. */
export const formats: Record<FormatName, Format> = { pdf, docx, html }

/** Names of the formats, in the order in which they are listed. */
export const formatNames: readonly FormatName[] = ['pdf', 'docx', 'html']
