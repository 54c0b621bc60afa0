import type { Figure, Phrasing } from './report.js'

type Shown = Pick<Figure, 'media' | 'alternative' | 'link'>

/** What a figure's picture says, as words: its alternative text, in the link around the picture where there is one. */
export function pictureWords({ alternative, link }: Omit<Shown, 'media'>): Phrasing {
  return inLink(link, { type: 'text', value: alternative })
}

/** A figure's picture as it stands in its link, for formats that show a picture in a line as they show a figure's. */
export function pictureInLink({ media, alternative, link }: Shown): Phrasing {
  return inLink(link, { type: 'inlineImage', media, alternative })
}

function inLink(link: Shown['link'], content: Phrasing): Phrasing {
  return link ? { ...link, children: [content] } : content
}
