import { isInSource, withoutAddresses, withoutNumbering } from './figures.mjs'

const link = /\[([^\]]+)\]\((\S+?)\)/gu
const figure =
  /(?<![\d.,/\p{L}-]|\d )\d+(?:[.,\u00A0\u202F]\d+|[ ]\d{3}(?!\d))*(?![\d/\p{Script=Latin}-]|[.,]\d)/gu

/** A link leads elsewhere. */
export function otherLink({ text }) {
  return [...text.matchAll(link)].map((match) =>
    replaced(text, match, `[${match[1]}](${new URL('elsewhere', 'https://example.org/')})`),
  )
}

/** A link is gone, its words stay. */
export function lostLink({ text, source }) {
  // Words that are the address still give it, and one of several equal links leaves the others.
  const all = [...text.matchAll(link)].filter(
    ([, words, url]) => source.includes(`](${url})`) && !isNamedBy(words, url) && !isRepeated(url, text),
  )
  return all.map((match) => replaced(text, match, match[1]))
}

function isNamedBy(words, url) {
  return words.includes('://') || url.replace(/^\w+:(?:\/\/)?(?:www\.)?|\/$/gu, '').includes(words)
}

function isRepeated(url, text) {
  return text.split(`](${url})`).length > 2
}

/** Two links of a text lead where the other should. */
export function exchangedLinks({ text }) {
  const [first, second] = [...text.matchAll(link)]
  if (!first || !second || first[2] === second[2]) return []
  return [
    replaced(replaced(text, second, `[${second[1]}](${first[2]})`), first, `[${first[1]}](${second[2]})`),
  ]
}

/** A figure is lost that stands once, and once in the source. */
export function lostFigure(context) {
  return lost(context, true)
}

/** A figure is lost that stands again elsewhere, alone or in a code (coronavirus 2, SARS-CoV-2). */
export function lostOfSeveral(context) {
  return lost(context, false)
}

function lost({ text, source }, standsOnce) {
  return lone(text)
    .filter(([found]) => isInSource(found, source))
    .filter(([found]) => (timesIn(text, found) === 1 && timesIn(source, found) === 1) === standsOnce)
    .map((match) => replaced(text, match, ''))
}

/** How often the digits of a figure stand in a text, by themselves or in a code. */
function timesIn(text, found) {
  const bare = (words) =>
    words.replace(/(?<=\d)[.,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').replace(/(?<=\d),(?=\d)/gu, '.')
  return (
    bare(text).split(new RegExp(`(?<![\\d.])${bare(found).replace('.', '\\.')}(?![\\d]|\\.\\d)`, 'u'))
      .length - 1
  )
}

/** A figure has a digit more, before the others so that it counts. */
export function addedDigit({ text }) {
  return lone(text).map((match) => replaced(text, match, `3${match[0]}`))
}

/** Two figures of one sentence change their places. */
export function exchangedFigures({ text }) {
  const all = lone(text)
  const [first, second] = all
  if (all.length !== 2 || !first || !second) return []
  return [replaced(replaced(text, second, first[0]), first, second[0])]
}

function lone(text) {
  const all = [...withoutNumbering(withoutAddresses(text)).matchAll(figure)].filter(
    ([found]) => found !== '1' && !/^0+$/u.test(found),
  )
  return all.filter(([found]) => all.filter(([other]) => other === found).length === 1)
}

function replaced(text, match, by) {
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length)
}
