/**
 * Han characters that stand in the character set of one form of Chinese alone. Scripts of Unicode do not part the two:
 * 发 and 發 are `Han`, as are 报 and 報. Most characters stand in both.
 *
 * Source: GB/T 2312-1980 for the simplified characters, Big5 for the traditional ones (level 1, the 5,401 in daily use, as
 * what is never simplified; both levels as what may stand in a traditional text).
 */
const forms: Record<'Hans' | 'Hant', ReadonlySet<string>> = { Hans: new Set(), Hant: new Set() }

/** Characters that a text in a script does not have; null for scripts other than those of Chinese. */
export function foreignForms(script: string): ReadonlySet<string> | null {
  if (script !== 'Hans' && script !== 'Hant') return null
  if (forms.Hans.size === 0) read()
  return script === 'Hans' ? forms.Hant : forms.Hans
}

function read(): void {
  const simplified = charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]])
  const trails: [number, number][] = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ]
  const daily = charactersOf('big5', [0xa4, 0xc6], trails)
  const traditional = new Set([...daily, ...charactersOf('big5', [0xc9, 0xf9], trails)])
  forms.Hans = new Set([...simplified].filter((character) => !traditional.has(character)))
  forms.Hant = new Set([...daily].filter((character) => !simplified.has(character)))
}

/** The Han characters of rows of a double-byte encoding (WHATWG Encoding §11 and §12). */
function charactersOf(
  encoding: 'gbk' | 'big5',
  [first, last]: [number, number],
  trails: readonly [number, number][],
): Set<string> {
  const bytes: number[] = []
  for (let row = first; row <= last; row++)
    for (const [from, to] of trails) for (let cell = from; cell <= to; cell++) bytes.push(row, cell)
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  return new Set(text.match(/\p{Script=Han}/gu))
}
