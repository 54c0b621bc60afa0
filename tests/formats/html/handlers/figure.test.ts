import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../src/model/report.js'
import { htmlOf } from '../support/html-of.js'
import { text } from '../support/report.js'

const timeline: Figure = {
  type: 'figure',
  id: 'f',
  label: null,
  caption: [],
  media: 'media/timeline.svg',
  alternative: 'Five dates on a line',
}

describe('figure', () => {
  it('should carry the picture, its alternative and its caption', async () => {
    const html = await htmlOf({
      ...timeline,
      label: 'Figure 1',
      caption: [text('Timeline')],
    })
    expect(html).toMatch(
      /^<figure class="figure" id="f"><figcaption><span class="label">Figure 1<\/span> <span class="words">Timeline<\/span><\/figcaption>/u,
    )
    expect(html).toMatch(
      /<img class="drawing natural-680" src="data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+" alt="Five dates on a line" width="680" height="60">/u,
    )
  })

  it('should stand in its link, which the keyboard reaches in place of the plate', async () => {
    const html = await htmlOf({
      ...timeline,
      link: { type: 'link', url: 'https://example.org/', title: 'More', children: [] },
    })
    expect(html).toMatch(
      /<div class="plate"><a href="https:\/\/example\.org\/" title="More"[^>]*><img [^>]*alt="Five dates on a line"[^>]*><\/a><\/div>/u,
    )
  })

  it('should hide a decorative picture', async () => {
    const html = await htmlOf({ ...timeline, alternative: '' })
    expect(html).toContain('alt=""')
    expect(html).not.toContain('figcaption')
  })

  it('should fail on a picture without facts', async () => {
    await expect(htmlOf({ ...timeline, media: 'nowhere.svg', alternative: '' })).rejects.toThrow(
      'No facts about the picture nowhere.svg',
    )
  })
})
