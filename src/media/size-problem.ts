/** Most times that a side of a picture is as long as the other: a longer one is less than a line on any page. */
export const mostTimesLonger = 1_000

/** Why a picture of that size, in pixels, can be seen on no page; null where it can. */
export function sizeProblem(width: number, height: number): string | null {
  const [short, long] = width < height ? [width, height] : [height, width]
  if (short >= 1 && long <= short * mostTimesLonger) return null
  return `it measures ${width} × ${height} pixels, expected sides of at least 1 of which none is more than ${mostTimesLonger.toLocaleString('en')} times as long as the other`
}
