import type { FontFace } from '../../../model/design.js'
import { UnusableFont } from '../../../model/unusable-font.js'
import { type CssText, css, cssDataUrl } from '../css/css.js'
import { dataUrl } from '../data-url.js'
import { subset } from './subset.js'
import { woff2 } from './woff2.js'

/** What an embedded face is made from. */
export interface FaceContent {
  /** Gives the bytes of a font's or package's file. */
  font: (file: string) => Uint8Array
  /** The characters to keep. */
  characters: ReadonlySet<string>
  /** Further descriptors, or empty. */
  more: CssText
}

/** One `@font-face` rule that carries a subset as WOFF2. */
export async function fontFace(
  family: CssText,
  face: Pick<FontFace, 'file' | 'italic'> & { weight: number | CssText },
  content: FaceContent,
): Promise<CssText> {
  const small = await subset(content.font(face.file), content.characters, content.font).catch(
    (error: unknown) => {
      throw new UnusableFont(face.file, error)
    },
  )
  const bytes = woff2(small)
  return css`@font-face {
  font-family: ${family};
  src: ${cssDataUrl(dataUrl('font/woff2', bytes))} format("woff2");
  font-weight: ${face.weight};
  font-style: ${face.italic ? css`italic` : css`normal`};${content.more}
}`
}
