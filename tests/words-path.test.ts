import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Most files that the words of one action may pass through: who follows them has to read these. */
const most: Record<string, number> = { 'to the Report': 12, 'to html': 10, 'to docx': 16, 'to pdf': 48 }

describe('the words of an action should', () => {
  const counted = execFileSync(process.execPath, ['scripts/words-path/main.mjs'], { encoding: 'utf8' })
  const files = new Map(
    Array.from(counted.matchAll(/^(.+): (\d+) files$/gm), ([, stage = '', count]) => [stage, Number(count)]),
  )

  it.each(Object.entries(most))('pass through few files %s', (stage, limit) => {
    expect(files.get(stage)).toBeGreaterThan(0)
    expect(files.get(stage)).toBeLessThanOrEqual(limit)
  })
})
