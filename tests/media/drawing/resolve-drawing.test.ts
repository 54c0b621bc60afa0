import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanSvg } from '../../../src/media/svg.js'

const svg = (content: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"${more}>\n${content}</svg>`
const reason = (text: string): string => {
  const result = cleanSvg(text, 'en')
  return result.ok ? 'accepted' : `${result.line}:${result.column} ${result.reason}`
}

describe('cleanSvg', () => {
  it.each([
    [
      '<rect filter="url(#f)" width="9" height="9"/>',
      '2:1 it holds `filter: url(#f)`, which no edition can paint',
    ],
    ['<g>\n  <mesh/></g>', '3:3 it holds `<mesh>`, which no edition can paint'],
    [
      '<rect width="9" height="9" fill="blurple"/>',
      '2:1 it holds colour `blurple`, which no edition can paint',
    ],
    ['<path d="M0 0L5 x"/>', '2:1 it holds damaged path data, which no edition can paint'],
    [
      '<text><textPath href="#p">a</textPath></text>',
      '2:7 it holds `<textPath>` in `<text>`, which no edition can paint',
    ],
    [
      '<style>rect:hover>>x{fill:red}</style>',
      '2:1 it holds selector `rect:hover>>x`, which no edition can paint',
    ],
    [
      '<rect width="2" height="2" transform="perspective(3)"/>',
      '2:1 it holds transform `perspective(3)`, which no edition can paint',
    ],
    [
      '<use href="#nothing"/>',
      '2:1 it holds `<use>` of `#nothing`, which is not there, which no edition can paint',
    ],
    ['<script/>', '2:1 it holds a `<script>` element'],
    ['<text font-size="0">a</text>', '2:1 it holds `font-size: 0`, which no edition can paint'],
    ['<text font-size="1e-6">a</text>', '2:1 it holds `font-size: 0.000001`, which no edition can paint'],
    [
      '<image href="https://example.org/a.png"/>',
      '2:1 it refers to `https://example.org/a.png` outside itself',
    ],
    ['<rect onclick="a()"/>', '2:1 it holds the script attribute `onclick`'],
  ])('should refuse %s with its place', (content, expected) => {
    expect(reason(svg(content))).toBe(expected)
  })

  it.each(['1e308', '2e7', '-3e7'])('should refuse a drawing that comes to %s', (number) => {
    const expected = '1:1 it comes to a number beyond 10000000, which no edition can paint'
    expect(reason(svg(`<rect x="${number}" width="2" height="20"/>`))).toBe(expected)
    expect(reason(svg(`<g transform="translate(${number})"><rect width="2" height="20"/></g>`))).toBe(
      expected,
    )
    expect(reason(svg(`<path d="M0 0L${number} 1"/>`))).toBe(expected)
    expect(reason(svg(`<text x="${number}" y="1">a</text>`))).toBe(expected)
  })

  it.each([
    'width="20000" height="0.001"',
    'viewBox="0 0 100000 1"',
    'width="0.5" height="9"',
    'width="1" height="1001"',
  ])('should refuse a size that no page can show: %s', (size) => {
    expect(
      reason(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9" height="9"/></svg>`),
    ).toMatch(
      /^1:1 it measures [\d.]+ × [\d.]+ pixels, expected sides of at least 1 of which none is more than 1,000 times as long as the other$/u,
    )
  })

  it('should be bounded where elements refer to elements again and again', () => {
    const level = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
    const laughs = `<defs><rect id="l0" width="1" height="1"/>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('')}</defs><use href="#l9"/>`
    expect(reason(svg(laughs))).toContain('it paints more than 50000 things')
    expect(reason(svg('<g id="a"><use href="#a"/></g>'))).toContain('`<use>` within itself')
    expect(
      reason(
        svg(
          '<pattern id="p" width="1" height="1"><rect width="1" height="1" fill="url(#p)"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
        ),
      ),
    ).toContain('`<pattern>` within itself')
    expect(reason(svg(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`))).toContain('nested deeper than 100')
    expect(reason(svg(`<text>${'<tspan>'.repeat(5000)}a${'</tspan>'.repeat(5000)}</text>`))).toContain(
      'nested deeper than 100',
    )
    expect(reason(svg('<rect/>'.repeat(60_000)))).toContain('more than 20000 elements')
    expect(reason(svg(`<text>${'words '.repeat(2000)}</text>`))).toContain('more than 10000 letters')
    expect(reason(svg(`<text>${'words '.repeat(1000)}</text>`.repeat(20)))).toContain(
      'paints more than 50000 things',
    )
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`)
    expect(
      reason(`<!DOCTYPE svg [<!ENTITY e0 "ha">${entities.join('')}]>${svg('<text>&e9;</text>')}`),
    ).toContain('stands for more than 10000 characters')
    expect(
      reason(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`),
    ).toContain('entities that lead outside itself')
  })

  it.each(readdirSync('tests/fixtures/drawings').filter((file) => file !== 'filter.svg'))(
    'should write %s so that it is resolved into the same again, without anything that runs or styles',
    (file) => {
      const once = cleanSvg(readFileSync(`tests/fixtures/drawings/${file}`, 'utf8'), 'en')
      if (!once.ok) throw new Error(once.reason)
      const twice = cleanSvg(once.text, 'en')
      expect(twice).toEqual(once)
      expect(once.text).not.toMatch(
        /<style|\sstyle=|\sclass=|<use|<symbol|<switch|<a[\s>]|<script|\son\w+=|https?:(?!\/\/www\.w3\.org)/,
      )
    },
  )

  it('should choose by the language of the edition', () => {
    const text = readFileSync('tests/fixtures/drawings/switch.svg', 'utf8')
    const words = (language: string) => {
      const result = cleanSvg(text, language)
      return result.ok ? result.text : ''
    }
    expect(words('fr')).toContain('Bonjour')
    expect(words('en')).toContain('Hello')
    expect(words('en')).not.toContain('Bonjour')
  })
})
