import { describe, expect, it } from 'vitest'
import { html } from '../../../src/formats/html/index.js'
import { contextOf } from './support/context.js'
import { arabic, chinese, english, everyNode } from './support/every-node.js'

describe('html', () => {
  it.each([english, arabic, chinese])('should give the same bytes twice in $language', async (words) => {
    const context = await contextOf(words.language)
    for (const fonts of ['system', 'embed'] as const) {
      const options = { ...context.options, fonts }
      const [first, second] = await Promise.all([
        html(everyNode(words), { ...context, options }),
        html(everyNode(words), { ...context, options }),
      ])
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    }
  })

  it('should hold everything in one file, without script', async () => {
    const { bytes } = await html(everyNode(english), await contextOf('en'))
    const page = new TextDecoder().decode(bytes)
    expect(page).not.toMatch(/<script|\son[a-z]+=|@import|url\((?!data:)/u)
    expect(page).not.toMatch(/<(?:img|link)[^>]+(?:src|rel="stylesheet" href)="(?!data:)/u)
  })

  it('should refuse a node that it does not know', async () => {
    const report = everyNode(english)
    // A tree from outside may hold anything.
    const unknown = { type: 'mystery' } as unknown as (typeof report.children)[number]
    await expect(html({ ...report, children: [unknown] }, await contextOf('en'))).rejects.toThrow('mystery')
  })
})
