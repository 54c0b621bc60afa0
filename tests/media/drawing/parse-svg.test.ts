import { describe, expect, it } from 'vitest'
import { deepestElement, parseSvg } from '../../../src/media/drawing/parse-svg.js'

const namespace = 'xmlns="http://www.w3.org/2000/svg"'

describe('parseSvg should', () => {
  it('stop at the first problem, however often it is repeated', () => {
    const damaged = `<svg ${namespace}>\n<text x="1">A</text>\n${'<text x (2014)</text>\n'.repeat(20_000)}</svg>`
    expect(parseSvg(damaged)).toMatchObject({ reason: expect.stringContaining('not well-formed'), line: 3 })
  })

  it('refuse elements that nest deeper than it reads, at the first of them', () => {
    const nested = `<svg ${namespace}>${'\n<g>'.repeat(50_000)}`
    expect(parseSvg(nested)).toMatchObject({
      reason: `its elements are nested deeper than ${deepestElement}`,
      line: deepestElement + 1,
    })
  })
})
