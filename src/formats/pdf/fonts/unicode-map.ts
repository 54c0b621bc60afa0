import type { Slot } from '../text/types.js'

/** ToUnicode CMap of a subset (ISO 32000-1 §9.10.3); the first slot has code 1. */
export function unicodeMap(slots: readonly Slot[]): string {
  const lines = slots.map(({ codePoints }, index) => `<${hex(index + 1)}> <${utf16(codePoints)}>`)
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** A code as four hexadecimal digits. */
export function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints)
  let digits = ''
  for (let index = 0; index < text.length; index++) digits += hex(text.charCodeAt(index))
  return digits
}
