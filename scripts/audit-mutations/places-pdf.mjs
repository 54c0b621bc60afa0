import { inflateSync } from 'node:zlib'
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib'

const shown =
  /BT (\/F\d+) ([\d.]+) Tf ([\d.-]+ Tc )?1 0 0 -1 ([\d.-]+) ([\d.-]+) Tm (\[[^\]]*\]) TJ( 0 Tc)? ET/g

/**
 * What a page shows, one operator after the other, with the marked sequence that it stands in.
 *
 * @param {string} content
 */
function showing(content) {
  const marks = [...content.matchAll(/\/(\w+) <<[^>]*?(?:\/MCID (\d+))?[^>]*>> BDC/g)]
  return [...content.matchAll(shown)].map((found) => {
    const mark = marks.findLast(({ index }) => index < found.index)
    return {
      start: found.index,
      end: found.index + found[0].length,
      font: found[1],
      size: Number(found[2]),
      x: Number(found[4]),
      y: Number(found[5]),
      operand: found[6],
      letters: found[6].replace(/[^0-9a-f]/gi, '').length / 4,
      isArtifact: mark?.[1] === 'Artifact',
      id: mark?.[2],
    }
  })
}

/** Changes the first page, the title page last, of which a change makes something else. */
const onPage = (change) => (pdf) => {
  for (const page of [...pdf.getPages().slice(1), pdf.getPages()[0]]) {
    const reference = page.node.get(PDFName.of('Contents'))
    const stream = page.node.lookup(PDFName.of('Contents'))
    if (!(stream instanceof PDFRawStream)) continue
    const content = inflateSync(stream.contents).toString('latin1')
    const changed = change(content, page.getSize())
    if (changed === null || changed === content) continue
    pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(changed, 'latin1')))
    return true
  }
  return false
}

/** Shows words otherwise: the first that are long enough to matter. */
const onWords = (change, most = Number.POSITIVE_INFINITY) =>
  onPage((content, paper) => {
    const words = showing(content).find(
      ({ letters, isArtifact }) => !isArtifact && letters >= 12 && letters < most,
    )
    return words ? content.slice(0, words.start) + change(words, paper) + content.slice(words.end) : null
  })

const show = ({ font, size, operand }, matrix, before = '') =>
  `BT ${font} ${size} Tf ${before}${matrix} Tm ${operand} TJ ET`

/** Exchanges the places of two of the words of one marked sequence. */
const exchange = (belong) =>
  onPage((content) => {
    const all = showing(content)
    for (const [index, one] of all.entries()) {
      const other = all[index + 1]
      if (!other || one.isArtifact || one.id === undefined || one.id !== other.id || !belong(one, other))
        continue
      return [
        content.slice(0, one.start),
        show(one, `1 0 0 -1 ${other.x} ${other.y}`),
        content.slice(one.end, other.start),
        show(other, `1 0 0 -1 ${one.x} ${one.y}`),
        content.slice(other.end),
      ].join('')
    }
    return null
  })

/** Paints the glyphs of an operand one by one in other places, in ems: `<0001> -1000 <0002>`. */
function spread(operand, places) {
  const codes = operand.replace(/[^0-9a-f]/gi, '').match(/.{4}/g) ?? []
  return `[${codes.map((code, index) => `<${code}> ${places(index, codes.length)}`).join(' ')}]`
}

const area = (colour, x, y, width, height) =>
  `/Artifact <</Type /Layout>> BDC ${colour} rg ${x} ${y} ${width} ${height} re f EMC`

/** Paints over words, once they are painted. */
const cover = (colour, from, to, upper = 0, lower = 1) =>
  onPage((content) => {
    const words = showing(content).find(({ letters, isArtifact }) => !isArtifact && letters >= 12)
    if (!words) return null
    const { x, y, size, letters } = words
    const width = letters * size * 0.4
    const top = y - size * 0.8
    const box = area(
      colour,
      x + width * from,
      top + size * 1.1 * upper,
      width * (to - from),
      size * 1.1 * (lower - upper),
    )
    return `${content}\n${box}\n`
  })

/** Changes where a picture or a drawing stands: `q w 0 0 -h x y cm`. */
const onPicture = (change) =>
  onPage((content) =>
    content.replace(
      /(\/Figure <<[^>]*>> BDC\s+)q\s+([\d.-]+) 0 0 ([\d.-]+) ([\d.-]+) ([\d.-]+) cm/,
      (_, mark, width, height, x, y) =>
        `${mark}q ${change(Number(width), Number(height), Number(x), Number(y)).join(' ')} cm`,
    ),
  )

/** Damages to what is seen of PDF files: the words stay the same for whoever reads them by their structure. */
export const pdfPlaces = [
  {
    name: 'move a line off the page',
    damage: onWords((words) => show(words, `1 0 0 -1 ${words.x + 900} ${words.y}`)),
  },
  { name: 'move a line below the page', damage: onWords((words) => show(words, `1 0 0 -1 ${words.x} 1900`)) },
  {
    name: 'move a line half over the edge of the page',
    damage: onWords((words, { width }) => show(words, `1 0 0 -1 ${width - words.size * 3} ${words.y}`)),
  },
  { name: 'move a line into the margin', damage: onWords((words) => show(words, `1 0 0 -1 10 ${words.y}`)) },
  {
    name: 'move a line among the running heads',
    damage: onWords((words) => show(words, `1 0 0 -1 ${words.x} 30`)),
  },
  {
    name: 'move a line onto the next one',
    damage: moveLine((one, other) => `1 0 0 -1 ${one.x} ${other.y}`),
  },
  {
    name: 'move a line half onto the next one',
    damage: moveLine((one, other) => `1 0 0 -1 ${one.x} ${(one.y + 2 * other.y) / 3}`),
  },
  {
    name: 'show words upside down',
    damage: onWords((words) => show(words, `1 0 0 1 ${words.x} ${words.y}`)),
  },
  { name: 'mirror words', damage: onWords((words) => show(words, `-1 0 0 -1 ${words.x + 200} ${words.y}`)) },
  {
    name: 'turn words by a quarter',
    damage: onWords((words) => show(words, `0 1 1 0 ${words.x} ${words.y}`)),
  },
  { name: 'slant words', damage: onWords((words) => show(words, `1 0 1.5 -1 ${words.x} ${words.y}`)) },
  { name: 'stretch words', damage: onWords((words) => show(words, `0.1 0 0 -1 ${words.x} ${words.y}`)) },
  { name: 'flatten words', damage: onWords((words) => show(words, `1 0 0 -0.1 ${words.x} ${words.y}`)) },
  { name: 'shrink words', damage: onWords((words) => show(words, `0.3 0 0 -0.3 ${words.x} ${words.y}`)) },
  {
    name: 'set words in one point',
    damage: onWords((words) => show({ ...words, size: 1 }, `1 0 0 -1 ${words.x} ${words.y}`)),
  },
  {
    name: 'enlarge words',
    damage: onWords((words) => show({ ...words, size: 300 }, `1 0 0 -1 ${words.x} ${words.y}`)),
  },
  {
    name: 'raise words off the page',
    damage: onWords((words) => show(words, `1 0 0 -1 ${words.x} ${words.y}`, '2000 Ts ')),
  },
  {
    name: 'heap the letters of words on each other',
    damage: onWords((words) => show(words, `1 0 0 -1 ${words.x} ${words.y}`, `${-words.size} Tc `)),
  },
  {
    name: 'scatter the letters of words',
    damage: onWords((words) => show(words, `1 0 0 -1 ${words.x} ${words.y}`, `${words.size * 5} Tc `), 20),
  },
  {
    name: 'show the letters of words from the end',
    damage: onWords((words) =>
      show({ ...words, operand: spread(words.operand, () => 1500) }, `1 0 0 -1 ${words.x + 250} ${words.y}`),
    ),
  },
  {
    name: 'show the first letters of words behind the others',
    damage: onWords((words) => {
      const places = (index, count) => (index === 2 ? 500 * count : 0)
      return show(
        {
          ...words,
          operand: spread(words.operand, (index, count) =>
            index === 0 ? -500 * count : places(index, count),
          ),
        },
        `1 0 0 -1 ${words.x} ${words.y}`,
      )
    }),
  },
  {
    name: 'move the last letters of words off the page',
    damage: onWords((words) =>
      show(
        { ...words, operand: spread(words.operand, (index, count) => (index === count - 4 ? -90000 : 0)) },
        `1 0 0 -1 ${words.x} ${words.y}`,
      ),
    ),
  },
  {
    name: 'exchange the places of two lines',
    damage: exchange((one, other) => other.y > one.y + one.size && one.letters >= 12 && other.letters >= 12),
  },
  {
    name: 'exchange the places of two words',
    damage: exchange((one, other) => one.y === other.y && one.letters > 2 && other.letters > 2),
  },
  { name: 'move everything down', damage: onPage((content) => content.replace('cm', 'cm 1 0 0 1 0 60 cm')) },
  { name: 'move everything up', damage: onPage((content) => content.replace('cm', 'cm 1 0 0 1 0 -60 cm')) },
  {
    name: 'shrink everything',
    damage: onPage((content) => content.replace('cm', 'cm .4 0 0 .4 100 100 cm')),
  },
  { name: 'mirror everything', damage: onPage((content) => content.replace('cm', 'cm -1 0 0 1 595 0 cm')) },
  { name: 'cover the end of a line', damage: cover('1 1 1', 0.7, 0.95) },
  { name: 'cover some letters', damage: cover('1 1 1', 0.1, 0.3) },
  { name: 'cover the lower half of letters', damage: cover('1 1 1', 0, 1, 0.35, 0.85) },
  { name: 'black words out', damage: cover('0 0 0', 0, 1) },
  {
    name: 'set words in the colour of an area behind their end',
    damage: onPage((content) => {
      const words = showing(content).find(({ letters, isArtifact }) => !isArtifact && letters >= 12)
      if (!words) return null
      const box = area('0 0 0', words.x + words.size * 4, words.y - words.size, 300, words.size * 1.5)
      return content.replace('cm', `cm ${box} 0 0 0 rg`)
    }),
  },
  {
    name: 'show words twice, one beside the other',
    damage: onPage((content) => {
      const words = showing(content).find(({ letters, isArtifact }) => !isArtifact && letters >= 12)
      if (!words) return null
      const twice = show(words, `1 0 0 -1 ${words.x + 1} ${words.y}`)
      return `${content.slice(0, words.end)} EMC /Artifact <</Type /Layout>> BDC ${twice}${content.slice(words.end)}`
    }),
  },
  {
    name: 'move a picture off the page',
    damage: onPicture((width, height, x, y) => [width, 0, 0, height, x + 900, y]),
  },
  {
    name: 'move a picture into the margin',
    damage: onPicture((width, height, x, y) => [width, 0, 0, height, x - 150, y]),
  },
  {
    name: 'move a picture over words',
    damage: onPicture((width, height, x, y) => [width, 0, 0, height, x, y > 300 ? y - 150 : y + 150]),
  },
  {
    name: 'stretch a picture',
    damage: onPicture((width, height, x, y) => [width * 1.3, 0, 0, height, x, y]),
  },
  {
    name: 'mirror a picture',
    damage: onPicture((width, height, x, y) => [-width, 0, 0, height, x + 200, y]),
  },
  {
    name: 'turn a picture over',
    damage: onPicture((width, height, x, y) => [width, 0, 0, -height, x, y - 100]),
  },
  {
    name: 'turn a picture by a quarter',
    damage: onPicture((width, height, x, y) => [0, width, -height, 0, x, y]),
  },
  {
    name: 'shrink a picture to a dot',
    damage: onPicture((width, height, x, y) => [width / 1000, 0, 0, height / 1000, x, y]),
  },
  {
    name: 'paint over a picture',
    damage: onPage((content) => {
      const found = /\/Figure <<[^>]*>> BDC\s+q\s+([\d.-]+) 0 0 ([\d.-]+) ([\d.-]+) ([\d.-]+) cm/.exec(
        content,
      )
      return found
        ? `${content}\n${area('1 1 1', Number(found[3]) - 5, Number(found[4]) - 400, 500, 800)}\n`
        : null
    }),
  },
  {
    name: 'widen the text area of every page',
    damage: (pdf) => {
      for (const page of pdf.getPages())
        page.node.set(PDFName.of('ArtBox'), page.node.lookup(PDFName.of('MediaBox')))
      return true
    },
  },
  {
    name: 'widen the text area of one page',
    damage: (pdf) => {
      const page = pdf.getPages().at(-1)
      page.node.set(PDFName.of('ArtBox'), pdf.context.obj([0, 0, 595, 841]))
      return true
    },
  },
  { name: 'drop the text area', damage: (pdf) => pdf.getPages()[0].node.delete(PDFName.of('ArtBox')) },
]

/** Moves the first of two lines of one marked sequence. */
function moveLine(matrix) {
  return onPage((content) => {
    const all = showing(content)
    const index = all.findIndex((one, at) => {
      const next = all[at + 1]
      return (
        !one.isArtifact &&
        one.id !== undefined &&
        next?.id === one.id &&
        next.y > one.y + one.size &&
        one.letters >= 12 &&
        next.letters >= 12
      )
    })
    const [one, other] = [all[index], all[index + 1]]
    return one && other
      ? content.slice(0, one.start) + show(one, matrix(one, other)) + content.slice(one.end)
      : null
  })
}
