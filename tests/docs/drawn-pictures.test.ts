import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstPage } from '../../scripts/pictures/first-page.mjs'

/** Most that a colour may differ by rounding to the colours of a picture. */
const step = 48

describe('the pictures of PDF editions should', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'rapporteur-pictures-'))

  beforeAll(() => {
    const options = ['--language', 'en,ar', '--format', 'pdf', '--quiet', '--out', out]
    execFileSync(process.execPath, ['dist/bundle/rapporteur.js', 'build', 'doha-2017', ...options])
  }, 120_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it.each(['en', 'ar'])(
    'show the first page in %s as it is now; else run scripts/pictures/main.mjs',
    async (tag) => {
      const bytes = readFileSync(path.join(out, `doha-2017/${tag}/doha-2017.${tag}.pdf`))
      const page = await firstPage(bytes)
      const picture = decode(readFileSync(`docs/pictures/pdf-${tag}.png`))
      expect([picture.width, picture.height]).toEqual([page.width, page.height])
      let different = 0
      for (let y = 1; y < page.height - 1; y += 1)
        for (let x = 1; x < page.width - 1; x += 1) {
          const at = y * page.width + x
          const colour = picture.palette?.[picture.data[at] ?? 0] ?? []
          const isFar = [0, 1, 2].some(
            (part) => Math.abs((colour[part] ?? 0) - (page.data[at * 4 + part] ?? 0)) > step,
          )
          if (isFar) different += 1
        }
      expect(different / (page.width * page.height)).toBeLessThan(0.0005)
    },
  )
})
