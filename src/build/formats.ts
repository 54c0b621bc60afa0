import type { Format, FormatName } from '../model/format.js'

/** Every format, by the name of its file ending; each is loaded when it is first asked for. */
export const formats: Record<FormatName, Format> = {
  pdf: async (report, context) => (await import('../formats/pdf/index.js')).pdf(report, context),
  docx: async (report, context) => (await import('../formats/docx/index.js')).docx(report, context),
  html: async (report, context) => (await import('../formats/html/index.js')).html(report, context),
}

/** In the order in which editions are listed. */
export const formatNames: readonly FormatName[] = ['pdf', 'docx', 'html']
