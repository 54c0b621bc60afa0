/** What tests use of the benchmark. */
export interface Pair {
  id: string
  sourceLanguage: string
  language: string
  source: string
  translation: string
}

export interface Measured {
  pairs: Record<string, number>
  alarms: Record<string, Record<string, number>>
  recall: Record<string, Record<string, { made: number; caught: number; byAny: number }>>
  missed: { kind: string; language: string; text: string }[]
}

export function readPairs(
  folder: string,
  languageData: (tag: string) => unknown,
): Promise<{ pairs: Pair[]; skipped: Record<string, number> }>

export function measurePairs(
  pairs: readonly Pair[],
  tools: {
    compare: unknown
    figureFormat: unknown
    languageData: (tag: string) => unknown
    all: readonly string[]
  },
  options?: { most?: number; names?: readonly Record<string, string>[] },
): Measured

export function report(measured: Measured): string

export function interval(count: number, total: number): [number, number]
