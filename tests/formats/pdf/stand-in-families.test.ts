import { expect, it } from 'vitest'
import type { PdfContext } from '../../../src/formats/pdf/options.js'
import { standInFamilies } from '../../../src/formats/pdf/stand-in-families.js'
import type { Design, ScriptDesign } from '../../../src/model/design.js'
import type { Language } from '../../../src/model/language.js'

const family = (name: string, file: string | null) => ({
  name,
  faces: file === null ? [] : [{ file, weight: 400 as const, italic: false }],
})
const script = (name: string, file: string | null) =>
  ({ text: family(name, file), label: family(`${name} label`, file) }) as ScriptDesign

/** Families that stand in, by name, in a publication of some scripts, `…` before the last; Korean fonts are not installed. */
function families(own: readonly string[], text: string): string[] {
  const design = {
    fontPackages: { '@f/cn': '1.0.0', '@f/jp': '1.0.0', '@f/kr': '1.0.0' },
    scripts: {
      Latn: script('latin', '@f/latin/A.ttf'),
      Hans: script('chinese', '@f/cn/A.ttf'),
      Jpan: script('japanese', '@f/jp/A.ttf'),
      Kore: script('korean', null),
    },
  } as unknown as Design
  const languages = Object.fromEntries(own.map((code) => [code, { script: code } as Language]))
  const context = { design, languages, language: { script: own[0] } } as PdfContext
  const { first, last } = standInFamilies(context)(text, 'text')
  return [...new Set([...first, null, ...last].map((one) => one?.name ?? '…'))]
}

it.each([
  [
    ['Latn'],
    '日本語のことば',
    ['japanese', 'chinese', 'latin', 'latin label', '…', 'chinese label', 'japanese label'],
  ],
  [['Latn'], '中文', ['chinese', 'japanese', 'latin', 'latin label', '…', 'chinese label', 'japanese label']],
  [
    ['Latn', 'Jpan'],
    '漢字',
    ['japanese', 'chinese', 'latin', 'latin label', 'japanese label', '…', 'chinese label'],
  ],
  [['Latn'], '한글', ['latin', 'latin label', '…', 'chinese', 'chinese label', 'japanese', 'japanese label']],
  [['Latn'], '①', ['latin', 'latin label', '…', 'chinese', 'chinese label', 'japanese', 'japanese label']],
])('should take, in a publication of %s, for %s: %s', (own, text, expected) => {
  expect(families(own, text)).toEqual(expected)
})
