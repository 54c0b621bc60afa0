import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimFrom, closeClaims, newClaims } from '../../../src/build/threads/claims.js'

const formats = ['pdf', 'docx', 'html', 'md'] as const

it('each edition should be claimed once, whoever asks when', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('ar', 'en', 'es', 'fr', 'ru', 'zh'), { minLength: 1 }),
      fc.integer({ min: 1, max: formats.length }),
      fc.array(fc.nat(3), { maxLength: 60 }),
      (languages, count, turns) => {
        const wanted = formats.slice(0, count)
        const claims = newClaims(product(languages, wanted))
        const threads = [0, 1, 2, 3].map((first) => claimFrom({ ...claims, first }))
        const taken: string[] = []
        // As they come, and then until each finds nothing more.
        for (const turn of [...turns, ...threads.flatMap((_, index) => Array(30).fill(index) as number[])]) {
          const claim = threads[turn]?.()
          if (claim) taken.push(`${claim.language} ${claim.format}`)
        }
        const all = languages.flatMap((language) => wanted.map((format) => `${language} ${format}`))
        expect(taken.sort()).toEqual(all.sort())
      },
    ),
  )
})

it('a thread should stay with its format as long as there is work in it', () => {
  const claims = newClaims(product(['en', 'fr'], ['pdf', 'docx']))
  const [pdf, docx] = [0, 1].map((first) => claimFrom({ ...claims, first }))
  const order = [pdf, docx, pdf, docx, pdf].map((claim) => {
    const next = claim?.()
    return next && `${next.language} ${next.format}`
  })
  expect(order).toEqual(['en pdf', 'en docx', 'fr pdf', 'fr docx', null])
})

it('nothing should be left where the sharing was ended', () => {
  const claims = newClaims(product(['en', 'fr'], ['pdf', 'docx']))
  const claim = claimFrom({ ...claims, first: 0 })
  expect(claim()).toEqual({ language: 'en', format: 'pdf' })
  closeClaims(claims)
  expect(claim()).toBeNull()
})

it('editions need not be every format of every language', () => {
  const claims = newClaims([
    { language: 'en', format: 'docx' },
    { language: 'fr', format: 'pdf' },
    { language: 'zh', format: 'pdf' },
  ])
  const claim = claimFrom({ ...claims, first: 1 })
  expect([claim(), claim(), claim(), claim()]).toEqual([
    { language: 'fr', format: 'pdf' },
    { language: 'zh', format: 'pdf' },
    { language: 'en', format: 'docx' },
    null,
  ])
})

function product(languages: readonly string[], wanted: readonly string[]) {
  return languages.flatMap((language) => wanted.map((format) => ({ language, format })))
}
