import type { Design, FontFamily, ScriptDesign } from '../../../model/design.js'
import { latinFamily, namedFamilies } from './families.js'

/** Latin, Greek and Cyrillic letters and digits: brackets, quotation marks and stops come from the script's own face. */
export const latinRange = 'U+30-39,U+41-5A,U+61-7A,U+C0-D6,U+D8-F6,U+F8-24F,U+370-3FF,U+400-52F,U+1E00-1EFF'

/** Installed Latin fonts, at the size that the design gives them inside another script. */
export function latinFaces(design: Design, script: ScriptDesign): string {
  const { Latn } = design.scripts
  if (script.latin === null || !Latn) return ''
  const { size, boldSize } = script.latin
  return (['text', 'label'] as const)
    .flatMap((face) => [rule(face, Latn[face], false, size), rule(face, Latn[face], true, boldSize)])
    .join('\n')
}

function rule(face: 'text' | 'label', family: FontFamily, isBold: boolean, size: number): string {
  const names = namedFamilies(family).flatMap((name) =>
    isBold ? [`${name} SemiBold`, `${name} Semibold`, `${name} Bold`] : [`${name} Regular`, name],
  )
  return `@font-face {
  font-family: ${latinFamily[face]};
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  font-weight: ${isBold ? '600 700' : '400'};
  size-adjust: ${size}%;
  unicode-range: ${latinRange};
}`
}
