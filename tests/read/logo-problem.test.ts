import { expect, it } from 'vitest'
import { logoProblem } from '../../src/read/logo-problem.js'

it('a logo that no edition can paint should be a problem of the design', () => {
  const problemOf = (content: string) =>
    logoProblem('logo.svg', () =>
      new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`,
      ),
    )
  expect(logoProblem(null, () => new Uint8Array())).toBeNull()
  expect(problemOf('<rect width="9" height="9"/>')).toBeNull()
  expect(problemOf('<rect width="9" height="9" filter="blur(2px)"/>')).toBe(
    'Cannot use the logo `logo.svg`: it holds `filter: blur(2px)`, which no edition can paint (line 1, column 62)',
  )
  expect(
    logoProblem('logo.svg', () => {
      throw new Error('Cannot read `logo.svg`: Missing file')
    }),
  ).toBe('Cannot read `logo.svg`: Missing file')
})
