import { plainText } from '../model/plain-text.js'
import type { Direction, Report } from '../model/report.js'
import type { Transcript } from '../model/transcript.js'
import { walk } from '../model/walk.js'
import type { EditionReading } from './reading.js'

type Finding = EditionReading['findings'][number]

/** Running heads, feet and repeated table heads that say what the Report does not. */
export function checkRunning(report: Report, expected: Transcript, reading: EditionReading): Finding[] {
  const said = headings(report).map(letters)
  // A head that is drawn from right to left is read from its end where nothing says otherwise.
  const heads = report.direction === 'rtl' ? [...said, ...said.map(reversed)] : said
  const all = letters(expected.body.map(({ number, text }) => `${number ?? ''}${text}`).join(''))
  return [
    ...(reading.running ?? [])
      .filter((text) => !isMadeOf(letters(text), heads, report.direction))
      .map(forged),
    ...(reading.repeated ?? [])
      .filter(
        (text) =>
          !isWithin(letters(text), all, report.direction) && !isContinued(text, all, report.direction),
      )
      .map(forged),
    ...(hasDecorativeDrawing(report) ? [] : (reading.decoration ?? []).map(adorning)),
  ]
}

/** Only a drawing without alternative text brings words that nobody is told. */
function hasDecorativeDrawing(report: Report): boolean {
  let found = false
  walk(report, (node) => {
    if (node.type !== 'figure' && node.type !== 'inlineImage') return
    found ||= node.alternative === '' && report.media[node.media]?.kind === 'svg'
  })
  return found
}

function adorning(text: string): Finding {
  return {
    rule: 'foreign-content',
    place: text.slice(0, 80),
    message: 'Unexpected text that is marked as decoration',
  }
}

function forged(text: string): Finding {
  return {
    rule: 'forged-running-text',
    place: text.slice(0, 80),
    message: 'Unexpected words in a running head or foot, which the report does not give it',
  }
}

/** What may run along the pages: titles of the document and of sections, symbol, status. */
function headings(report: Report): string[] {
  const { metadata, titleBlock } = report
  const found = [
    metadata.shortTitle,
    metadata.title,
    plainText(titleBlock.title),
    plainText(titleBlock.subtitle),
    titleBlock.symbol ?? '',
    titleBlock.status ?? '',
  ]
  walk(report, (node) => {
    if (node.type === 'section')
      found.push(`${node.number ?? ''}${plainText(node.title)}`, plainText(node.title))
  })
  // The heads of one page follow each other without anything between: short title, status, section.
  const before = [metadata.shortTitle, `${metadata.shortTitle}${titleBlock.status ?? ''}`]
  return found
    .filter((text) => text !== '')
    .flatMap((text) => [text, ...before.map((head) => `${head}${text}`)])
}

/** Letters and digits alone; numbers of pages are none. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

/** Whether a text is the beginning of a heading, in reading or in drawing order, or several headings and numbers. */
function isMadeOf(text: string, heads: readonly string[], direction: Direction): boolean {
  let rest = text
  for (const head of [...heads].sort((a, b) => b.length - a.length))
    if (head !== '') rest = rest.replace(head, '')
  if (!/\p{L}/u.test(rest)) return true
  return heads.some((head) => holds(head, text, direction)) || isTwoBeginnings(text, heads)
}

/** A head is cut where its column ends, and the next one follows. */
function isTwoBeginnings(text: string, heads: readonly string[]): boolean {
  return heads.some((head) => {
    for (let length = 1; length <= text.length && head.startsWith(text.slice(0, length)); length++)
      if (heads.some((next) => next.startsWith(text.slice(length)))) return true
    return false
  })
}

/**
 * Text drawn from right to left, or figures and Latin letters on a right-to-left page, stand in another order: the same
 * letters, each as often at most.
 */
function holds(head: string, text: string, direction: Direction): boolean {
  if (direction === 'ltr' && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(head)) return false
  const left = new Map<string, number>()
  for (const letter of head) left.set(letter, (left.get(letter) ?? 0) + 1)
  return [...text].every((letter) => {
    const count = left.get(letter) ?? 0
    left.set(letter, count - 1)
    return count > 0 || /\p{N}/u.test(letter)
  })
}

/** A caption that says in brackets that its table goes on, and the head of the table below it. */
function isContinued(text: string, all: string, direction: Direction): boolean {
  const parts = /^([^()（）]*)[(（][^()（）]{1,40}[)）](.*)$/su.exec(text)
  return parts?.slice(1).every((part) => isWithin(letters(part), all, direction)) ?? false
}

function isWithin(text: string, all: string, direction: Direction): boolean {
  return all.includes(text) || holds(all, text, direction)
}
