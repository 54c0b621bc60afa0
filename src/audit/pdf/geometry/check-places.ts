import type { PagePlaces } from '../check-content.js'
import { type Box, boxOver, shared } from './box.js'
import { lettersOf, type PlacedWords } from './place-words.js'

/** Points by which strokes and brackets may stand out of the text area, and part of the size for slanted and swung letters. */
const beyond = 1
const swing = 0.2

/** Says which words and pictures of a page stand outside its text area, running heads inside it or off the page. */
export function checkPlaces({ words, placed }: PagePlaces, page: Box, area: Box): string[] {
  const found: string[] = []
  for (const one of words) {
    const { ink, size, kind, text } = one
    if (!ink) continue
    const most = beyond + swing * size
    if (kind === 'head' || kind === 'foot') {
      if (!isWithin(ink, page, 0)) found.push(`running words off the page: \`${text}\``)
      const [, height] = shared(ink, area)
      if (height > 0) found.push(`running words in the text area: \`${text}\``)
      if (kind === 'head' ? ink[1] < area[3] : ink[3] > area[1])
        found.push(`running words on the wrong side of the text: \`${text}\``)
    } else {
      if (!isWithin(ink, page, 0) || !(isWithin(ink, area, most) || areLettersWithin(one, area, most)))
        found.push(`words outside the text area: \`${text}\``)
    }
  }
  for (const box of placed) {
    if (!isWithin(box, area, beyond)) found.push('picture outside the text area')
    if (words.some(({ ink, kind, size }) => ink && kind !== 'layout' && liesOver(ink, box, size)))
      found.push('words over a picture')
  }
  return found
}

/** Marks on letters may stand out. */
function areLettersWithin(words: PlacedWords, area: Box, most: number): boolean {
  const letters = boxOver(lettersOf(words).map(({ ink }) => ink))
  return letters === null || isWithin(letters, area, most)
}

function liesOver(ink: Box, box: Box, size: number): boolean {
  const [width, height] = shared(ink, box)
  return width > swing * size && height > swing * size
}

function isWithin([left, bottom, right, top]: Box, area: Box, most: number): boolean {
  return (
    left >= area[0] - most && bottom >= area[1] - most && right <= area[2] + most && top <= area[3] + most
  )
}
