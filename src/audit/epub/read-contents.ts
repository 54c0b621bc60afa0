import type { Element } from 'hast'
import { normaliseText } from '../../model/transcript.js'
import { foreign } from '../html/foreign.js'
import { attribute, elements, find, findAll, hasClass, textOf } from '../html/query.js'
import type { EditionReading } from '../reading.js'
import { element, headingWords, isHeading, letters } from './book-text.js'
import type { StatedPackage } from './read-package.js'

type Finding = EditionReading['findings'][number]

/** The contents as a page of HTML has them, the whole outline, and what is no part of either. */
export interface BookContents {
  nav: Element | null
  outline: string[]
  findings: Finding[]
}

/** Reads the navigation document: contents with a line for each section, and landmarks (EPUB 3.3, section 7). */
export function readContents(stated: StatedPackage, bodies: ReadonlyMap<string, Element>): BookContents {
  const body = bodies.get(stated.contents?.name ?? '')
  if (!body) return { nav: null, outline: [], findings: [foreign('contents', 'Missing contents of a book')] }
  const [toc, landmarks, ...others] = body.children.filter(
    (one) => one.type !== 'text' || one.value.trim() !== '',
  )
  const isToc = toc?.type === 'element' && hasClass(toc, 'contents') && attribute(toc, 'role') === 'doc-toc'
  const isKnown =
    isToc && landmarks?.type === 'element' && hasClass(landmarks, 'landmarks') && others.length === 0
  if (!isKnown)
    return { nav: null, outline: [], findings: [foreign('contents', 'Unexpected parts of the contents')] }
  const list = find(toc, ({ tagName }) => tagName === 'ol')
  const heading = find(toc, ({ tagName }) => tagName === 'h1')
  const lines = findAll(toc, ({ tagName }) => tagName === 'a')
  const backs = (list ? elements(list) : []).filter((item) => hasClass(item, 'back'))
  const isOfBack = (line: Element) => backs.some((item) => elements(item).includes(line))
  const entries = (list ? elements(list) : []).filter((item) => hasClass(item, 'entry'))
  const titles = titlesOf(bodies)
  const isOutline = lines.some((line) => !isTitlePage(line))
  return {
    nav: element('nav', { className: ['contents'] }, [
      element('details', {}, [
        element('summary', {}, heading?.children ?? []),
        element(
          'ol',
          {},
          entries.map((item) => ({ ...item, properties: {}, children: elements(item).slice(0, 1) })),
        ),
      ]),
    ]),
    outline: isOutline
      ? lines
          .filter((line) => !isOfBack(line) && !isTitlePage(line))
          .map((line) => normaliseText(textOf(line)))
      : [],
    findings: [
      ...strays(toc, list, heading),
      ...namesOf(landmarks, [...titles, heading ? textOf(heading) : '']),
      ...namesIn(backs, titles),
    ],
  }
}

/** The only line of a book without headings. */
function isTitlePage(line: Element): boolean {
  return /^#title\.xhtml$/u.test(attribute(line, 'href') ?? '')
}

/** Each landmark, and each line at the end, is called as the headings of the book are. */
function namesOf(landmarks: Element, known: readonly string[]): Finding[] {
  return namesIn([landmarks], known)
}

function namesIn(holders: readonly Element[], known: readonly string[]): Finding[] {
  const words = new Set(known.map(letters))
  return holders
    .flatMap((holder) => findAll(holder, ({ tagName }) => tagName === 'a'))
    .filter((line) => !words.has(letters(textOf(line))))
    .map((line) =>
      foreign('contents', `Unexpected name \`${textOf(line).slice(0, 60)}\` of a part of the book`),
    )
}

/** Headings of the book, without marks of notes. */
function titlesOf(bodies: ReadonlyMap<string, Element>): string[] {
  return [...bodies.values()].flatMap((body) => findAll(body, isHeading).map(headingWords))
}

/** Everything in the contents is its heading and its list of lines. */
function strays(toc: Element, list: Element | null, heading: Element | null): Finding[] {
  const parts = toc.children.filter((one) => one.type !== 'text' || one.value.trim() !== '')
  const isWhole = parts.length === 2 && parts[0] === heading && parts[1] === list
  const isLine = (item: Element): boolean => {
    const [line, inner, ...others] = elements(item)
    const isText = item.children.every((one) => one.type === 'element')
    const isInner = inner === undefined || (inner.tagName === 'ol' && elements(inner).every(isLine))
    return item.tagName === 'li' && line?.tagName === 'a' && isInner && others.length === 0 && isText
  }
  return isWhole && list && elements(list).every(isLine)
    ? []
    : [foreign('contents', 'Unexpected words or elements among the contents')]
}
