import type { Root } from 'hast'
import { append } from '../../../model/arrays.js'
import type { Design, FontFamily, ScriptDesign } from '../../../model/design.js'
import { type CssText, css, cssString, joined } from '../css/css.js'
import { latinFamily } from '../styles/families.js'
import { latinRange } from '../styles/latin-faces.js'
import { fontFace } from './font-face.js'
import { usedCharacters } from './used-characters.js'

const latin = /[0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF]/u

/** `@font-face` rules that carry every face the page uses, as WOFF2 with the page's own characters. */
export async function fontFaces(
  page: Root,
  design: Design,
  script: ScriptDesign,
  font: (file: string) => Uint8Array,
): Promise<CssText> {
  const used = usedCharacters(page, script)
  const rules: CssText[] = []
  for (const face of ['text', 'label'] as const) {
    const family = script[face]
    for (const own of family.faces) {
      const characters = used.get(own.file)
      if (!characters) continue
      rules.push(await fontFace(cssString(family.name), own, { font, characters, more: css`` }))
    }
    append(rules, await latinRules(face, design, { script, used, font }))
  }
  return joined(rules, '\n')
}

interface Use {
  script: ScriptDesign
  used: Map<string, Set<string>>
  font: (file: string) => Uint8Array
}

/** Latin faces inside another script, at the size that the design gives them there. */
async function latinRules(
  face: 'text' | 'label',
  design: Design,
  { script, used, font }: Use,
): Promise<CssText[]> {
  const { Latn } = design.scripts
  if (script.latin === null || !Latn) return []
  const rules: CssText[] = []
  for (const isBold of [false, true]) {
    const characters = charactersOf(script[face], used, isBold)
    const own = Latn[face].faces.find((candidate) => !candidate.italic && candidate.weight > 500 === isBold)
    if (!own || characters.size === 0) continue
    const size = isBold ? script.latin.boldSize : script.latin.size
    const more = css`\n  size-adjust: ${size}%;\n  unicode-range: ${latinRange};`
    const weighted = isBold ? { ...own, weight: css`600 700` } : own
    rules.push(await fontFace(latinFamily[face], weighted, { font, characters, more }))
  }
  return rules
}

function charactersOf(family: FontFamily, used: Map<string, Set<string>>, isBold: boolean): Set<string> {
  return new Set(
    family.faces
      .filter((own) => own.weight > 500 === isBold)
      .flatMap((own) => [...(used.get(own.file) ?? [])])
      .filter((character) => latin.test(character)),
  )
}
