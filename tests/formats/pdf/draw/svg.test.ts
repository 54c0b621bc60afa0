import { describe, expect, it } from 'vitest'
import { parseTransform } from '../../../../src/formats/pdf/draw/svg/transform.js'
import { pdf } from '../../../../src/formats/pdf/index.js'
import { shapePath } from '../../../../src/media/drawing/shape-path.js'
import type { Message } from '../../../../src/model/message.js'
import { reportFrom } from '../../../support/report.js'
import { contextOf } from '../../html/support/context.js'

async function told(svg: string): Promise<Message[]> {
  const { report } = reportFrom({ text: '![A drawing](media/a.svg)\n\nWords.' })
  const media = Object.fromEntries(
    Object.entries(report.media).map(([key, facts]) => [key, { ...facts, kind: 'svg' as const }]),
  )
  const messages: Message[] = []
  const context = await contextOf('en', {
    media: () =>
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${svg}</svg>`),
    report: (message) => messages.push(message),
  })
  await pdf({ ...report, media }, context)
  return messages
}

describe('drawings', () => {
  it('should be drawn without a word when all in them is known', async () => {
    const drawing =
      '<style>.a{fill:#f00}</style><defs><g id="g"><rect class="a" width="4" height="4" rx="1"/></g></defs><use href="#g" x="2"/><g transform="rotate(45 5 5)" opacity=".5"><path d="M0 0A5 5 0 0 1 5 5z" stroke="red" stroke-dasharray="1 2"/></g><text x="5" y="5" text-anchor="middle">one <tspan font-weight="bold">two</tspan></text>'
    expect(await told(drawing)).toEqual([])
  })

  it('should name what cannot be drawn, with file and element', async () => {
    const messages = await told('<path d="M0 0h4" filter="url(#f)"/><filter id="f"/>')
    expect(messages.map(({ ruleId, file, reason }) => [ruleId, file, reason])).toEqual([
      [
        'unsupported-svg',
        'media/a.svg',
        'Unexpected `filter` on `<path>` in `media/a.svg`, expected what the PDF can draw',
      ],
      [
        'unsupported-svg',
        'media/a.svg',
        'Unexpected `<filter>` in `media/a.svg`, expected what the PDF can draw',
      ],
    ])
  })
})

describe('shapePath', () => {
  it('should write basic shapes as paths', () => {
    const path = (name: string, attributes: Record<string, string>) =>
      shapePath({ name, attributes, children: [] })
    expect(path('rect', { x: '1', y: '2', width: '3', height: '4' })).toBe('M1 2h3v4h-3Z')
    expect(path('polygon', { points: '0,0 1,1 2,0' })).toBe('M0 0L1 1 2 0Z')
    expect(path('circle', { r: '0' })).toBeNull()
  })
})

describe('parseTransform', () => {
  it('should multiply from the outside in', () => {
    expect(parseTransform('translate(10 20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20])
    expect(parseTransform('perspective(3)')).toBeNull()
  })
})
