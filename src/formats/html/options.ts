import { z } from 'zod'
import type { FormatContext } from '../../model/format.js'

/** Keys of `publication.yaml` that only HTML knows. */
export const htmlOptions = z.object({
  /** `system` names installed families, `embed` carries subset fonts. */
  fonts: z.enum(['system', 'embed']).default('system'),
})

/** What a publication chose for its HTML editions. */
export type HtmlOptions = z.output<typeof htmlOptions>

/** What the HTML writer knows besides the Report. */
export type HtmlContext = FormatContext<HtmlOptions>
