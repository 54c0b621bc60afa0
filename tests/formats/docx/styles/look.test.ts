import { describe, expect, it } from 'vitest'
import { geometryOf } from '../../../../src/formats/docx/geometry.js'
import { levelLook } from '../../../../src/formats/docx/styles/look.js'
import { scriptDesign } from '../../../../src/model/script-design.js'
import { contextOf } from '../../html/support/context.js'

describe('levelLook', () => {
  it('should hang no label out of the page, however wide', async () => {
    const { design, options } = await contextOf('ar')
    const look = {
      design,
      scriptName: 'Arab',
      script: scriptDesign(design, 'Arab'),
      complex: scriptDesign(design, 'Arab'),
      geometry: geometryOf(design, options.paper),
      direction: 'rtl' as const,
    }
    const hanging = (label: string) => levelLook(look, 'label', 0, label).paragraph.indent?.hanging
    expect(hanging('ملحق')).toBeGreaterThan(0)
    expect(hanging('ملحق '.repeat(40))).toBe(0)
  })
})
