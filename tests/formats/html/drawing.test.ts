import { describe, expect, it } from 'vitest'
import { css } from '../../../src/formats/html/css/css.js'
import { drawing, familiesOf } from '../../../src/formats/html/drawing.js'
import { scriptDesign } from '../../../src/model/script-design.js'
import { contextOf } from './support/context.js'

describe('drawing', () => {
  it('should quote a name that CSS would drop, and add fallbacks', async () => {
    const { design, language } = await contextOf('en')
    expect(
      drawing(
        '<svg><text font-family="Source Sans 3">a</text></svg>',
        scriptDesign(design, language.script),
        css``,
      ),
    ).toBe(
      '<svg><text font-family="&quot;Source Sans 3&quot;, &quot;Segoe UI&quot;, &quot;Helvetica Neue&quot;, &quot;Arial&quot;, sans-serif">a</text></svg>',
    )
  })

  it("should leave an author's own list of fonts complete", async () => {
    const { design, language } = await contextOf('en')
    expect(
      drawing('<svg><g font-family="Georgia, serif"/></svg>', scriptDesign(design, language.script), css``),
    ).toBe('<svg><g font-family="&quot;Georgia&quot;, serif"/></svg>')
  })

  it('should carry faces inside', async () => {
    const { design, language } = await contextOf('en')
    expect(
      drawing('<svg xmlns="x"><g/></svg>', scriptDesign(design, language.script), css`@font-face {}`),
    ).toBe('<svg xmlns="x"><style>@font-face {}</style><g/></svg>')
  })
})

describe('familiesOf', () => {
  it('should read quoted and unquoted names', () => {
    expect(familiesOf(`<g font-family="Source Sans 3"/><g font-family="&quot;Amiri&quot;, serif"/>`)).toEqual(
      ['Source Sans 3', 'Amiri', 'serif'],
    )
  })
})
