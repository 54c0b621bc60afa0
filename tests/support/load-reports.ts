import { fileURLToPath } from 'node:url'
import { formatContext } from '../../src/build/edition.js'
import { formatOf, formats } from '../../src/build/formats.js'
import { load } from '../../src/build/load.js'
import { type HtmlOptions, htmlOptions } from '../../src/formats/html/options.js'
import { type PdfOptions, pdfOptions } from '../../src/formats/pdf/options.js'
import { lower } from '../../src/lower/index.js'
import type { FormatContext, FormatName } from '../../src/model/format.js'
import type { Message } from '../../src/model/message.js'
import type { Report } from '../../src/model/report.js'
import { readWorkspace } from '../../src/read/workspace.js'

export interface LoadedReport {
  report: Report
  /** A context for a format; what the format reports is collected in `messages`. */
  context: (format: FormatName) => FormatContext<HtmlOptions & PdfOptions>
  messages: Message[]
}

export const sampleFolder = fileURLToPath(new URL('../../source/doha-2017', import.meta.url))

/** Reports of a publication's folder by language; throws on any error message. */
export async function loadReports(folder: string): Promise<Record<string, LoadedReport>> {
  const { workspace } = await readWorkspace(folder, formats)
  if (!workspace) throw new Error('No workspace')
  const loaded = await load(folder, workspace)
  const { publication } = loaded
  const result: Record<string, LoadedReport> = {}
  const errors = loaded.messages.filter(({ severity }) => severity === 'error')
  for (const source of loaded.sources) {
    const lowered = lower(source)
    errors.push(...lowered.messages.filter(({ severity }) => severity === 'error'))
    const { report } = lowered
    const messages: Message[] = []
    if (!publication) continue
    result[source.language.tag] = {
      report,
      messages,
      context: (format) => {
        const edition = { source, format: formatOf(format) }
        const context = formatContext(edition, loaded, publication, (message) => messages.push(message))
        const own = {
          ...htmlOptions.parse(publication.formatOptions),
          ...pdfOptions.parse(publication.formatOptions),
        }
        return { ...context, options: { ...context.options, ...own } }
      },
    }
  }
  if (errors.length > 0)
    throw new Error(
      errors.map((error) => `${error.file}:${error.place?.start.line}: ${error.reason}`).join('\n'),
    )
  return result
}
