import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Painted, paintedInPdf, paintedInWord } from './support/painted-drawing.js'

type Colour = [number, number, number]
const white: Colour = [255, 255, 255]

/** Places of drawings in CSS pixels, with the colours that a browser shows there. */
const drawings: Record<string, { points: [x: number, y: number, colour: Colour][]; words: string[] }> = {
  bom: {
    points: [
      [10, 10, [255, 0, 0]],
      [30, 10, white],
    ],
    words: [],
  },
  doctype: { points: [[10, 10, [255, 0, 0]]], words: [] },
  entities: { points: [[10, 10, [204, 0, 0]]], words: ['A & B < C é'] },
  css: {
    points: [
      [10, 10, [204, 0, 0]],
      [35, 10, [0, 204, 0]],
      [25, 10, [0, 0, 0]],
      [60, 10, [0, 0, 204]],
      [85, 10, [204, 204, 0]],
      [10, 40, [0, 204, 204]],
      [35, 40, [0, 204, 204]],
      [60, 40, [64, 191, 64]],
      [85, 40, [128, 0, 0]],
      [108, 40, [255, 51, 51]],
    ],
    words: [],
  },
  currentcolor: {
    points: [
      [10, 10, [204, 0, 0]],
      [40, 10, white],
      [70, 0.3, white],
      [100, 10, white],
      [10, 40, [128, 128, 255]],
      [25, 40, [255, 128, 128]],
      [40, 40, [255, 128, 128]],
    ],
    words: [],
  },
  'image-in-svg': {
    points: [
      [20, 20, [255, 128, 128]],
      [50, 20, white],
    ],
    words: [],
  },
  inkscape: {
    points: [
      [100, 100, [255, 0, 0]],
      [500, 50, white],
    ],
    words: ['One', 'Two'],
  },
  nested: {
    points: [
      [5, 5, [238, 238, 238]],
      [12, 12, [0, 0, 128]],
      [30, 30, [255, 255, 0]],
      [60, 30, [238, 238, 238]],
    ],
    words: [],
  },
  'percent-shapes': {
    points: [
      [5, 50, [0, 128, 0]],
      [40, 40, white],
      [60, 30, [255, 0, 0]],
    ],
    words: [],
  },
  skew: {
    points: [
      [40, 10, [0, 128, 128]],
      [22, 35, white],
      [100, 5, [128, 0, 0]],
      [95, 18, white],
    ],
    words: ['Skew'],
  },
  switch: { points: [], words: ['Hello', 'Link'] },
  arabic: { points: [], words: ['2014', '25', '中文'] },
  'rotated-text': { points: [[5, 5, [238, 238, 238]]], words: ['turned'] },
  features: {
    points: [
      [40, 260, [0, 170, 102]],
      [82, 200, [255, 0, 0]],
      [160, 123, [255, 0, 0]],
      [160, 310, [128, 128, 255]],
      [240, 260, white],
      [240, 304, [30, 143, 30]],
      [315, 278, [204, 0, 0]],
      [355, 278, [0, 0, 0]],
      [500, 80, [255, 165, 0]],
      [446, 26, white],
      [420, 260, [128, 0, 128]],
      [460, 260, white],
      [420, 170, [0, 128, 128]],
      [480, 190, white],
      [410, 320, [0, 0, 128]],
      [440, 350, [255, 215, 0]],
      [156, 40, [0, 0, 0]],
    ],
    words: ['start', 'middle', 'end', 'Multi', 'next line', '50% centre'],
  },
}

function differences({ at }: Painted, points: (typeof drawings)[string]['points']): string[] {
  return points.flatMap(([x, y, colour]) => {
    const found = at(x, y)
    const isClose = found.every((part, index) => Math.abs(part - (colour[index] ?? 0)) <= 24)
    return isClose ? [] : [`${x},${y}: ${found.join(' ')}, expected ${colour.join(' ')}`]
  })
}

const svgOf = (name: string) => readFileSync(`tests/fixtures/drawings/${name}.svg`, 'utf8')

describe.each(Object.entries(drawings))('drawing %s', (name, { points, words }) => {
  it('should be painted by the PDF as a browser shows it, with words that can be found', async () => {
    const painted = await paintedInPdf(svgOf(name))
    expect(differences(painted, points)).toEqual([])
    for (const word of words) expect(painted.text).toContain(word)
  })

  it('should stand in Word as SVG, with a picture beside it that looks the same', async () => {
    const painted = await paintedInWord(svgOf(name))
    expect(differences(painted, points)).toEqual([])
    for (const word of words)
      expect(
        painted.svg
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
      ).toContain(word)
    expect(painted.svg).not.toMatch(/<style|\sstyle=|<use|<script/)
    expect(painted.document).toMatch(
      /<a:blip r:embed="rId\d+"><a:extLst><a:ext uri="\{96DAC541-7B7A-43D3-8B79-37D633B846F1\}"><asvg:svgBlip [^>]*r:embed="rId\d+"\/>/,
    )
  })
})

/** Effects that only pixels show, each with what a browser shows at some points of 100 × 100. */
const effects: [name: string, svg: string, points: [number, number, Colour][]][] = [
  [
    'a repeated gradient',
    '<linearGradient id="g" x2=".5" spreadMethod="repeat"><stop stop-color="#f00"/><stop offset=".5" stop-color="#f00"/><stop offset=".5" stop-color="#00f"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>',
    [
      [12, 50, [255, 0, 0]],
      [37, 50, [0, 0, 255]],
      [62, 50, [255, 0, 0]],
      [87, 50, [0, 0, 255]],
    ],
  ],
  [
    'a reflected gradient',
    '<linearGradient id="g" x2=".5" spreadMethod="reflect"><stop stop-color="#f00"/><stop offset=".5" stop-color="#f00"/><stop offset=".5" stop-color="#00f"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>',
    [
      [12, 50, [255, 0, 0]],
      [37, 50, [0, 0, 255]],
      [62, 50, [0, 0, 255]],
      [87, 50, [255, 0, 0]],
    ],
  ],
  [
    'a radial gradient with a focal point, in a turned group',
    '<radialGradient id="g" gradientUnits="userSpaceOnUse" cx="50" cy="50" r="40" fx="70" fy="50"><stop stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><g transform="rotate(180 50 50)"><rect width="100" height="100" fill="url(#g)"/></g>',
    [
      [30, 50, white],
      [5, 5, [0, 0, 0]],
    ],
  ],
  [
    'a gradient that strokes',
    '<linearGradient id="g" gradientUnits="userSpaceOnUse" x2="100"><stop offset=".5" stop-color="#f00"/><stop offset=".5" stop-color="#00f"/></linearGradient><path d="M0 50H100" stroke="url(#g)" stroke-width="20"/>',
    [
      [20, 50, [255, 0, 0]],
      [80, 50, [0, 0, 255]],
      [50, 20, white],
    ],
  ],
  [
    'two circles that clip',
    '<clipPath id="c"><circle cx="25" cy="50" r="20"/><circle cx="75" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="#080" clip-path="url(#c)"/>',
    [
      [25, 50, [0, 136, 0]],
      [75, 50, [0, 136, 0]],
      [50, 50, white],
    ],
  ],
  [
    'a group that is half transparent as one',
    '<g opacity=".5"><rect width="60" height="100" fill="#f00"/><rect x="40" width="60" height="100" fill="#00f"/></g>',
    [
      [20, 50, [255, 128, 128]],
      [50, 50, [128, 128, 255]],
      [80, 50, [128, 128, 255]],
    ],
  ],
  [
    'a mask with a grey half',
    '<mask id="m" maskUnits="userSpaceOnUse" width="100" height="100"><rect width="50" height="100" fill="#fff"/><rect x="50" width="50" height="50" fill="#808080"/></mask><rect width="100" height="100" fill="#000" mask="url(#m)"/>',
    [
      [25, 50, [0, 0, 0]],
      [75, 25, [127, 127, 127]],
      [75, 75, white],
    ],
  ],
  [
    'a pattern in the units of its box',
    '<pattern id="p" width=".5" height=".5" viewBox="0 0 2 2"><rect width="1" height="2" fill="#f00"/></pattern><rect width="100" height="100" fill="url(#p)"/>',
    [
      [12, 50, [255, 0, 0]],
      [37, 50, white],
      [62, 50, [255, 0, 0]],
      [87, 50, white],
    ],
  ],
  [
    'a view box that is cut to fill',
    '<svg width="100" height="50" viewBox="0 0 10 10" preserveAspectRatio="xMidYMid slice"><rect width="10" height="5" fill="#f00"/><rect y="5" width="10" height="5" fill="#00f"/></svg>',
    [
      [50, 10, [255, 0, 0]],
      [50, 40, [0, 0, 255]],
      [50, 60, white],
    ],
  ],
  [
    'variables and functions of colour',
    '<style>svg{--bar:hwb(240 0% 0%)} .b{fill:var(--bar)} .c{fill:rgb(255 0 0 / 50%)}</style><rect class="b" width="50" height="100"/><rect class="c" x="50" width="50" height="100"/>',
    [
      [25, 50, [0, 0, 255]],
      [75, 50, [255, 128, 128]],
    ],
  ],
  [
    'a marker in the colour of its line',
    '<marker id="m" markerUnits="userSpaceOnUse" markerWidth="20" markerHeight="20" refX="10" refY="10"><circle cx="10" cy="10" r="10" fill="context-stroke"/></marker><path d="M10 50H80" stroke="#f0a" stroke-width="2" marker-end="url(#m)"/>',
    [
      [80, 44, [255, 0, 170]],
      [30, 44, white],
    ],
  ],
]

describe.each(effects)('%s', (_name, content, points) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${content}</svg>`

  it('should look in PDF as in a browser', async () => {
    expect(differences(await paintedInPdf(svg), points)).toEqual([])
  })

  it('should look in Word as in a browser', async () => {
    expect(differences(await paintedInWord(svg), points)).toEqual([])
  })
})
