import { describe, expect, it } from 'vitest'
import { indexPage } from '../../src/pages/index-page.js'
import { index, styleOf } from './support.js'

const render = async (changes = {}) =>
  new TextDecoder().decode(indexPage({ ...index, ...changes }, await styleOf()))

describe('indexPage', () => {
  it('should give the same bytes for the same data', async () => {
    expect(await render()).toBe(await render())
  })

  it('should link every edition with its pages and size', async () => {
    const page = await render()
    expect(page).toContain('href="doha-2017/ar/doha-2017.ar.pdf" hreflang="ar"')
    expect(page).toContain('6\u00A0pages, 412\u00A0KB')
    expect(page.match(/class="extent"/gu)).toHaveLength(6 * 3 + 3)
  })

  it('should set each title in its own language and direction', async () => {
    expect(await render()).toContain('<bdi lang="ar" dir="rtl">الاجتماع')
  })

  it('should show every checksum', async () => {
    expect((await render()).match(/<code>[0-9a-f]{64}<\/code>/gu)).toHaveLength(6 * 3 + 3)
  })

  it('should say the date of publication and no other', async () => {
    const page = await render()
    expect(page).toContain('<time datetime="2017-06-30">30 June 2017</time>')
    expect(page.match(/<time/gu)).toHaveLength(1)
  })

  it('should mark a draft', async () => {
    expect(await render()).toContain('<p class="status">Draft</p>')
  })

  it('should stand without publications', async () => {
    expect(await render({ publications: [] })).toContain('0 publications')
  })
})
