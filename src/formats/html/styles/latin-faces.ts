import type { Design, FontFamily, ScriptDesign } from '../../../model/design.js'
import { type CssText, css, cssString, joined } from '../css/css.js'
import { latinFamily, namedFamilies } from './families.js'

/** Latin, Greek and Cyrillic letters and digits: brackets, quotation marks and stops come from the script's own face. */
export const latinRange = css`U+30-39,U+41-5A,U+61-7A,U+C0-D6,U+D8-F6,U+F8-24F,U+370-3FF,U+400-52F,U+1E00-1EFF`

/** Installed Latin fonts, at the size that the design gives them inside another script. */
export function latinFaces(design: Design, script: ScriptDesign): CssText {
  const { Latn } = design.scripts
  if (script.latin === null || !Latn) return css``
  const { size, boldSize } = script.latin
  return joined(
    (['text', 'label'] as const).flatMap((face) => [
      rule(face, Latn[face], false, size),
      rule(face, Latn[face], true, boldSize),
    ]),
    '\n',
  )
}

function rule(face: 'text' | 'label', family: FontFamily, isBold: boolean, size: number): CssText {
  const names = namedFamilies(family).flatMap((name) =>
    isBold ? [`${name} SemiBold`, `${name} Semibold`, `${name} Bold`] : [`${name} Regular`, name],
  )
  return css`@font-face {
  font-family: ${latinFamily[face]};
  src: ${joined(
    names.map((name) => css`local(${cssString(name)})`),
    ', ',
  )};
  font-weight: ${isBold ? css`600 700` : 400};
  size-adjust: ${size}%;
  unicode-range: ${latinRange};
}`
}
