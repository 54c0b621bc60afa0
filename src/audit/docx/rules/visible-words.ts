import { child, descendants, textOf, valueIn, type XmlElement } from '../../../archive/xml.js'
import { contrast, leastContrast } from '../../contrast.js'
import type { Finding } from '../finding.js'
import { root } from './integrity.js'
import type { Rule } from './rule.js'
import { textParts } from './text-parts.js'

function foreign(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}

/** Styles so small that only what has no words may bear them. */
const wordless = new Set(['TableSeparator', 'SectionEnd', 'FootnoteCarrier', 'FootnoteSeparator'])

/** Styles of heads and feet, whose words nobody compares elsewhere. */
const places: readonly [style: string, part: RegExp][] = [
  ['Header', /^word\/header\d\.xml$/],
  ['Footer', /^word\/footer\d\.xml$/],
]

/** Half points below which nobody reads. */
const smallest = 8

/** Styles show what bears them: in a size to be read, and in a colour apart from the page's. */
export const showingStyles: Rule = (parts) => {
  const place = 'word/styles.xml'
  const styles = root(parts, place)
  const small = [...descendants(styles, 'w:docDefaults'), ...descendants(styles, 'w:style')]
    .filter((style) => !wordless.has(style.attributes['w:styleId'] ?? ''))
    .flatMap((style) => [...descendants(style, 'w:sz'), ...descendants(style, 'w:szCs')])
    .concat(numberSizes(root(parts, 'word/numbering.xml')))
    .filter(
      (size) => size.name !== 'w:top' && !isBorder(size) && Number(size.attributes['w:val'] ?? 0) < smallest,
    )
    .map(({ name }) => foreign(place, `Unexpected \`${name}\` in which words cannot be read`))
  return [...small, ...paleColours(parts)]
}

/** Borders have a width in an attribute of the same name. */
function isBorder({ attributes }: XmlElement): boolean {
  return attributes['w:val'] === undefined
}

function numberSizes(numbering: XmlElement): XmlElement[] {
  return [...descendants(numbering, 'w:sz'), ...descendants(numbering, 'w:szCs')]
}

/** Words stand in two colours of the theme, on two others. */
function paleColours(parts: Parameters<Rule>[0]): Finding[] {
  const theme = root(parts, 'word/theme/theme1.xml')
  const colour = (name: string) =>
    descendants(theme, `a:${name}`).flatMap((slot) => descendants(slot, 'a:srgbClr'))[0]?.attributes.val ??
    null
  const grounds = ['FFFFFF', colour('lt1'), colour('lt2')]
  const written = ['word/styles.xml', 'word/numbering.xml']
    .flatMap((place) => descendants(root(parts, place), 'w:color'))
    .map(({ attributes }) => attributes['w:val'] ?? null)
  const inks = new Set([colour('dk1'), colour('accent1'), ...written])
  return [...inks].flatMap((ink) =>
    grounds.some((ground) => ink !== null && ground !== null && contrast(ink, ground) < leastContrast)
      ? [foreign('word/styles.xml', `Unexpected colour \`${ink}\` that does not stand out from the page`)]
      : [],
  )
}

/** Words in a style that is too small to read, or that the comparison takes for something else. */
export const heardWords: Rule = (parts) =>
  textParts(parts).flatMap(([place, root]) => [
    ...descendants(root, 'w:p').flatMap((paragraph) => paragraphProblems(place, paragraph)),
    ...descendants(root, 'w:r').flatMap((run) => {
      const style = valueIn(child(run, 'w:rPr'), 'w:rStyle') ?? ''
      return wordless.has(style) && hasWords(run)
        ? [foreign(place, 'Unexpected words in a style without words')]
        : []
    }),
  ])

function paragraphProblems(place: string, paragraph: XmlElement): Finding[] {
  const style = valueIn(child(paragraph, 'w:pPr'), 'w:pStyle') ?? ''
  const isAstray = places.some(([name, part]) => name === style && !part.test(place))
  if (isAstray) return [foreign(place, `Unexpected style \`${style}\` outside its part`)]
  return wordless.has(style) && hasWords(paragraph)
    ? [foreign(place, 'Unexpected words in a style without words')]
    : []
}

function hasWords(bearer: XmlElement): boolean {
  return descendants(bearer, 'w:t').some((words) => /[\p{L}\p{N}]{2}/u.test(textOf(words)))
}
