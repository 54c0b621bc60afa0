/** Measures the corpora and writes the page about it. */
export function measureAll(tools: {
  compare: unknown
  figureFormat: unknown
  languageData: (tag: string) => unknown
  rules: readonly { id: string; severity: string; summary: string }[]
}): Promise<{
  page: string
  development: Measured
  heldOut: Measured
  limits: readonly { made: number; caught: number; alarms: string[] }[]
}>

interface Measured {
  blocks: number
  alarms: { pairs: number; byRule: Record<string, number>; cases: string[] }
  recall: { name: string; promised: number; made: number; caught: number }[]
}
