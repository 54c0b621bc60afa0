import { html } from '../formats/html/index.js'
import { pdf } from '../formats/pdf/index.js'
import type { Format, FormatName } from '../model/format.js'

/** Every format, by the name of its file ending. */
export const formats: Partial<Record<FormatName, Format>> = { pdf, html }

export const formatNames: readonly FormatName[] = ['pdf', 'docx', 'html']
