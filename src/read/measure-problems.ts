import type { Design, TextStyleName } from '../model/design.js'

/** What is wrong with measures of a design that are right each by itself. */
export interface MeasureProblem {
  where: string[]
  reason: string
}

/** Most points of a line to which a link may lead: what it leads to is seen at the place where it arrives. */
const highest = 60

/** What stands in the side column, and how many letters of a word have room there at least. */
const besides = ['sideLabel', 'caption', 'organisation'] as const
const leastLetters = 5

/** Lines that are as high as letters need, headings below their rules, and columns that fit their pages. */
export function measureProblems({ scripts, page }: Design): MeasureProblem[] {
  const problems: MeasureProblem[] = []
  for (const [code, { styles, spacing }] of Object.entries(scripts)) {
    for (const name of Object.keys(styles) as TextStyleName[]) {
      const { size, leading, tracking } = styles[name]
      const where = ['scripts', code, 'styles', name]
      if (leading < size * 0.8 || leading > size * 4)
        problems.push({
          where,
          reason: `Unexpected lines of ${leading} pt with letters of ${size} pt in \`${name}\`, expected lines of 0.8 to 4 times the letters`,
        })
      else if (leading > highest && name !== 'title' && name !== 'longTitle')
        problems.push({
          where,
          reason: `Unexpected lines of ${leading} pt in \`${name}\`, expected at most ${highest} pt in what is no title`,
        })
      if (tracking < size * -0.1)
        problems.push({
          where,
          reason: `Unexpected \`tracking\` of ${tracking} pt with letters of ${size} pt in \`${name}\`, expected at most a tenth of the letters less`,
        })
    }
    for (const name of besides) {
      const most = Math.floor(page.sideColumn / leastLetters)
      if (styles[name].size > most)
        problems.push({
          where: ['scripts', code, 'styles', name],
          reason: `Unexpected letters of ${styles[name].size} pt in \`${name}\`, expected at most ${most} pt in the side column of ${page.sideColumn} pt`,
        })
    }
    for (const name of ['headingBaseline', 'headingBaselinePlain'] as const)
      if (spacing[name] < styles.section.size * 0.75)
        problems.push({
          where: ['scripts', code, 'spacing', name],
          reason: `Unexpected \`${name}\` of ${spacing[name]} pt with letters of ${styles.section.size} pt in \`section\`, which would stand on their rule, expected at least 0.75 times the letters`,
        })
  }
  for (const paper of ['a4', 'letter'] as const) {
    const { width, height, marginStart, marginEnd, textTop, textHeight } = page[paper]
    const across = marginStart + page.sideColumn + page.gutter + page.textColumn + marginEnd
    const down = textTop + textHeight
    const told = (taken: number, there: number, what: string) =>
      problems.push({
        where: ['page', paper],
        reason: `Unexpected ${what} of ${round(taken)} pt together on pages of ${round(there)} pt`,
      })
    // Half a point is what rounding leaves.
    if (across > width + 0.5) told(across, width, 'margins and columns')
    if (down > height) told(down, height, 'space above the text and height of it')
  }
  return problems
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
