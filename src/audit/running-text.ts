import { asciiDigits } from '../language/ascii-digits.js'
import { rightToLeftLetter } from '../language/scripts.js'
import { plainText } from '../model/plain-text.js'
import type { Direction, Report, ReportNode } from '../model/report.js'
import type { Transcript } from '../model/transcript.js'
import type { EditionReading, RunningText } from './reading.js'

type Finding = EditionReading['findings'][number]

/** Running heads, feet and repeated table heads that say what the Report does not. */
export function checkRunning(
  report: Report,
  nodes: readonly ReportNode[],
  expected: Transcript,
  reading: EditionReading,
): Finding[] {
  const heads = headsOf(report, nodes)
  const all = searched(expected.body.map(({ number, text }) => `${number ?? ''}${text}`).join(''))
  const { running = [], repeated = [] } = reading
  const { direction } = report
  return [
    ...running
      .filter((one) => !(one.place === 'head' ? isHead(one, heads, report) : isFoot(one, report)))
      .map(({ text }) => forged(text)),
    ...forgedAmong(repeated, (text) => isWithin(text, all, direction) || isContinued(text, all, direction)),
    ...(hasDecorativeDrawing(report, nodes) ? [] : (reading.decoration ?? []).map(adorning)),
  ]
}

/** Table heads are repeated page after page, and judged once. */
function forgedAmong(repeated: readonly string[], isKnown: (text: string) => boolean): Finding[] {
  const unknown = new Set([...new Set(repeated)].filter((text) => !isKnown(text)))
  return repeated.filter((text) => unknown.has(text)).map(forged)
}

/** Only a drawing without alternative text brings words that nobody is told. */
function hasDecorativeDrawing(report: Report, nodes: readonly ReportNode[]): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'figure' || node.type === 'inlineImage') &&
      node.alternative === '' &&
      report.media[node.media]?.kind === 'svg',
  )
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

interface Heads {
  /** The letters of each. */
  whole: ReadonlySet<string>
  /** Each behind what stands before it on every page, and how many parts those are. */
  joined: Searched[]
  before: number
}

/** What may run along the pages: titles of the document and of sections, and its status. */
function headsOf(report: Report, nodes: readonly ReportNode[]): Heads {
  const { metadata, titleBlock } = report
  const found = [
    metadata.shortTitle,
    plainText(titleBlock.title),
    plainText(titleBlock.subtitle),
    titleBlock.status ?? '',
  ]
  for (const node of nodes)
    if (node.type === 'section')
      found.push(`${node.number ?? ''}${plainText(node.title)}`, plainText(node.title))
  const whole = new Set(found.map(letters).filter((text) => text !== ''))
  const before = [metadata.shortTitle, titleBlock.status ?? ''].filter((part) => part !== '')
  const own = before.map(letters).join('')
  return { whole, before: before.length, joined: Array.from(whole, (head) => searched(`${own}${head}`)) }
}

/** Letters, each before its marks, and digits alone: a mark that begins a title joins no letter of the one before. */
function letters(text: string): string {
  return asciiDigits(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** One head; on a page up to three follow each other, each of which may end where its column ends. */
function isHead({ text, isCut }: RunningText, heads: Heads, { direction }: Report): boolean {
  const said = letters(text)
  if (said === '' || heads.whole.has(said)) return true
  if (!isCut) return false
  return (
    isMadeOfBeginnings(said, heads.whole, 3) ||
    heads.joined.some((head) => holds(head, text, direction, heads.before))
  )
}

function isMadeOfBeginnings(said: string, heads: Iterable<string>, most: number): boolean {
  let ends = new Set([0])
  for (let count = 0; count < most; count++) {
    const next = new Set<number>()
    for (const start of ends)
      for (const head of heads) {
        let length = 0
        while (length < head.length && said[start + length] === head[length]) next.add(start + ++length)
      }
    if (next.has(said.length)) return true
    ends = next
  }
  return false
}

/** The number of the page, of how many, the document's symbol and its status, each once at most. */
function isFoot({ text, page, pages }: RunningText, report: Report): boolean {
  const { symbol, status } = report.titleBlock
  const numbers = page === null || pages === null ? [] : [page, pages].map(String)
  const parts = [...numbers, symbol ?? '', status ?? ''].map(letters).filter((part) => part !== '')
  const said = letters(text)
  return isMadeOfParts(said, parts, numbers.length) || holds(searched(parts.join('')), text, report.direction)
}

/** @param needed how many of the first parts may not be missing */
function isMadeOfParts(said: string, parts: readonly string[], needed: number): boolean {
  if (said === '') return needed === 0
  return parts.some(
    (part, index) =>
      said.startsWith(part) &&
      isMadeOfParts(said.slice(part.length), parts.toSpliced(index, 1), index < needed ? needed - 1 : needed),
  )
}

/** Words among which others are looked for, prepared once however many those are. */
interface Searched {
  /** Letters, marks and digits. */
  said: string
  isRightToLeft: () => boolean
  /** How often each letter stands in it, and each two that stand side by side. */
  letters: () => ReadonlyMap<string, number>
  neighbours: () => ReadonlyMap<string, number>
}

function searched(text: string): Searched {
  const said = letters(text)
  return {
    said,
    isRightToLeft: once(() => rightToLeftLetter.test(said)),
    letters: once(() => counted(said)),
    neighbours: once(() => counted(neighbours(said))),
  }
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | null = null
  return () => {
    made ??= { result: make() }
    return made.result
  }
}

function counted(things: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of things) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/**
 * Words on a page that is drawn from right to left stand in another order: the same letters, and side by side in a word
 * or a figure only those that are so in the head.
 * @param joints how many times letters of one text may stand beside those of another
 */
function holds(head: Searched, text: string, direction: Direction, joints = 0): boolean {
  if (direction === 'ltr' && !head.isRightToLeft()) return false
  return (
    missingFrom(head.letters(), letters(text)) === 0 &&
    missingFrom(head.neighbours(), neighbours(text)) <= joints
  )
}

/** How many of some things are not among others as often as there. */
function missingFrom(others: ReadonlyMap<string, number>, some: Iterable<string>): number {
  let missing = 0
  for (const [one, count] of counted(some)) missing += Math.max(0, count - (others.get(one) ?? 0))
  return missing
}

/** Letters of one direction, or digits, that stand side by side. */
function neighbours(text: string): string[] {
  const characters = [...asciiDigits(text).normalize('NFKC').toLowerCase()].filter(
    (one) => !/\p{M}|\p{Cf}/u.test(one),
  )
  return characters.flatMap((one, index) => {
    const next = characters[index + 1]
    return next !== undefined && kindOf(one) !== null && kindOf(one) === kindOf(next) ? [one + next] : []
  })
}

function kindOf(character: string): 'digit' | 'right' | 'left' | null {
  if (/\p{N}/u.test(character)) return 'digit'
  if (!/\p{L}/u.test(character)) return null
  return rightToLeftLetter.test(character) ? 'right' : 'left'
}

/** A caption that says in brackets that its table goes on, and the head of the table below it. */
function isContinued(text: string, all: Searched, direction: Direction): boolean {
  const parts = /^([^()（）]*)[(（][^()（）]{1,40}[)）](.*)$/su.exec(text)
  return parts?.slice(1).every((part) => isWithin(part, all, direction)) ?? false
}

function isWithin(text: string, all: Searched, direction: Direction): boolean {
  return all.said.includes(letters(text)) || holds(all, text, direction)
}
