import type { Format } from '../../model/format.js'
import { type HtmlOptions, htmlOptions } from './options.js'

/** HTML: one self-contained page without script. */
export const htmlFormat: Format<HtmlOptions> = {
  name: 'html',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  isDefault: true,
  effort: 1,
  options: htmlOptions,
  embedsFonts: ({ fonts }) => fonts === 'embed',
  compile: async (report, context) => (await import('./index.js')).html(report, context),
}
