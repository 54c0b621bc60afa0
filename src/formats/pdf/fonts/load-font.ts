import type { Font } from '../text/types.js'
import { openFile, rememberInternals } from './opened-files.js'

export interface LoadFontOptions {
  /** Unique name among the fonts in use. */
  id: string
  /** False where kerning tears copied words (Amiri). Default true. */
  kerning?: boolean
}

/**
 * Opens a static TrueType font. Its caches are its own, the file may be shared with other fonts.
 * @param file a whole `.ttf` file; kept, not copied
 * @throws where the bytes are no TrueType font with glyf outlines
 */
export function loadFont(file: Uint8Array, { id, kerning = true }: LoadFontOptions): Font {
  const { metrics, tables, face, shaper, covers } = openFile(id, file)
  const font: Font = { id, ...metrics, kerning, covers }
  rememberInternals(font, { tables, face, shaper, slots: new Map(), shaped: new Map() })
  return font
}
