/** Letters of the runs that are looked for, one after the other. */
const lengths = [64, 48, 36, 27, 20, 15, 12, 10, 8, 7, 6, 5, 4]
const digit = /\p{N}/u

/** Letters in their order, and for each its place among those on the other side, or −1 where it has none. */
interface Side {
  letters: readonly string[]
  places: Int32Array
  /** Weights of all letters before each: runs of the same letters have the same difference, in any order. */
  weights: Float64Array
}

/**
 * Finds the letters of texts on pages: how many of each text stand there. Every letter of the pages is found once, so
 * that a text that is said twice must be printed twice.
 *
 * Programs give what pages say in orders of their own: lines of a paragraph are exchanged, the letters of a ligature as
 * well (lam and alef), words from right to left are turned round, and letters that are drawn in two pieces come twice.
 * So runs of letters are looked for, in order and then in any order. A place where pages differ costs the text around it
 * a few letters, whatever else stands in the document. The longest runs are found first, in the nearest of their places:
 * a text is found whole where it stands whole, and is not taken for another one that says the same. Digits keep their
 * order, as they do on pages: there are so few that one number is soon another one in some order.
 *
 * @param texts - The letters of each text, in the order in which they are said.
 * @param printed - The letters of the pages, in about the same order.
 */
export function foundLetters(texts: readonly (readonly string[])[], printed: readonly string[]): number[] {
  const [said, paper] = [sideOf(texts.flat()), sideOf(printed)]
  const ends: number[] = []
  for (const { length } of texts) ends.push((ends.at(-1) ?? 0) + length)
  const edges = new Set(ends)
  for (const length of lengths)
    for (const runOf of [inOrder, inAnyOrder]) findRuns(said, paper, edges, length, runOf)
  return texts.map(({ length }, index) => {
    const end = ends[index] ?? 0
    return said.places.subarray(end - length, end).filter((place) => place !== -1).length
  })
}

function sideOf(letters: readonly string[]): Side {
  const weights = new Float64Array(letters.length + 1)
  letters.forEach((letter, index) => {
    weights[index + 1] = (weights[index] ?? 0) + ((letter.codePointAt(0) ?? 0) ** 3 % 1048573)
  })
  return { letters, places: new Int32Array(letters.length).fill(-1), weights }
}

/** Finds what is not found yet in runs of one length within the texts; two runs are one where `runOf` makes them so. */
function findRuns(
  said: Side,
  paper: Side,
  ends: ReadonlySet<number>,
  length: number,
  runOf: (letters: readonly string[]) => string,
): void {
  const starts = freeStarts(said, ends, length)
  if (starts.length === 0) return
  const onPaper = placesByWeight(paper, length)
  let [before, shift] = [0, 0]
  for (const start of starts) {
    if (!isFree(said, start, length)) continue
    for (; before < start; before += 1)
      if (said.places[before] !== -1) shift = (said.places[before] ?? 0) - before
    const run = runOf(said.letters.slice(start, start + length))
    const fits = (place: number) =>
      isFree(paper, place, length) && runOf(paper.letters.slice(place, place + length)) === run
    const place = nearest(onPaper.get(weightOf(said, start, length)) ?? [], start + shift, fits)
    if (place === null) continue
    for (let index = 0; index < length; index += 1) join(said, start + index, paper, place + index)
    extend(said, start, paper, place, length, ends)
  }
}

function placesByWeight(paper: Side, length: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const place of freeStarts(paper, new Set(), length)) {
    const weight = weightOf(paper, place, length)
    const known = places.get(weight)
    if (known) known.push(place)
    else places.set(weight, [place])
  }
  return places
}

function join(said: Side, start: number, paper: Side, place: number): void {
  said.places[start] = place
  paper.places[place] = start
}

/** Joins what goes on in the same order on both sides of a run, within its text. */
function extend(
  said: Side,
  start: number,
  paper: Side,
  place: number,
  length: number,
  ends: ReadonlySet<number>,
): void {
  const isAlike = (at: number) =>
    said.letters[start + at] !== undefined &&
    said.letters[start + at] === paper.letters[place + at] &&
    said.places[start + at] === -1 &&
    paper.places[place + at] === -1
  for (let at = length; !ends.has(start + at) && isAlike(at); at += 1)
    join(said, start + at, paper, place + at)
  for (let at = -1; !ends.has(start + at + 1) && isAlike(at); at -= 1)
    join(said, start + at, paper, place + at)
}

/** Where runs begin of which no letter is found yet, none beyond an end. */
function freeStarts({ letters, places }: Side, ends: ReadonlySet<number>, length: number): number[] {
  const starts: number[] = []
  let free = 0
  for (let index = 0; index < letters.length; index += 1) {
    if (ends.has(index)) free = 0
    free = places[index] === -1 ? free + 1 : 0
    if (free >= length) starts.push(index - length + 1)
  }
  return starts
}

function isFree({ places }: Side, start: number, length: number): boolean {
  return places.subarray(start, start + length).every((place) => place === -1)
}

function weightOf({ weights }: Side, start: number, length: number): number {
  return (weights[start + length] ?? 0) - (weights[start] ?? 0)
}

function inOrder(run: readonly string[]): string {
  return run.join('')
}

/** The same for runs of the same letters whose digits have the same order. */
function inAnyOrder(run: readonly string[]): string {
  const words = run.filter((letter) => !digit.test(letter))
  return [...words.sort(), ...run.filter((letter) => digit.test(letter))].join('')
}

/** The nearest of ascending places that fits. */
function nearest(places: readonly number[], to: number, fits: (place: number) => boolean): number | null {
  const following = places.findIndex((place) => place >= to)
  let after = following < 0 ? places.length : following
  let before = after - 1
  for (;;) {
    const [left, right] = [places[before], places[after]]
    const isRight = left === undefined || (right !== undefined && right - to <= to - left)
    const place = isRight ? right : left
    if (place === undefined) return null
    if (fits(place)) return place
    if (isRight) after += 1
    else before -= 1
  }
}
