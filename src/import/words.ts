import type { Nodes } from 'mdast'
import { child, descendants, elements, textOf, type XmlElement } from '../archive/xml.js'

/** Words of Markdown and of Word, counted. */
export type WordCounts = Map<string, number>

/** A word: letters and figures that stand together; one letter where a script parts no words. Signs of money and mathematics count by themselves. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|[\p{S}%‰§]/gu

/** Adds the words of a text to counts, or takes them away. */
export function countWords(counts: WordCounts, text: string, step = 1): void {
  const clean = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C]/gu, '')
  for (const [found] of clean.matchAll(word)) counts.set(found, (counts.get(found) ?? 0) + step)
}

/**
 * The paragraphs of a part as texts, read by themselves from its elements alone: all words that stand in it, those of
 * tracked deletions left out.
 */
export function paragraphsOf(part: XmlElement): string[] {
  const found: string[] = []
  collect(part, null, found)
  return found
}

function collect(element: XmlElement, line: { text: string } | null, found: string[]): void {
  /** The words of a paragraph that goes on in the next. */
  let begun = ''
  for (const one of elements(element)) {
    switch (one.name) {
      case 'w:p': {
        const own = { text: begun }
        collect(one, own, found)
        begun = goesOn(one) ? own.text : ''
        if (begun === '' && own.text.trim() !== '') found.push(own.text)
        break
      }
      case 'w:t':
        if (line) line.text += textOf(one)
        break
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
        if (line && element.name !== 'w:tabs') line.text += ' '
        break
      case 'w:noBreakHyphen':
        if (line) line.text += '\u2011'
        break
      // Each formula has a remark.
      case 'm:oMath':
      case 'm:oMathPara':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:pPr':
      case 'w:rPr':
        break
      case 'mc:AlternateContent': {
        const forms = elements(one)
        const best = forms.find((form) => descendants(form, 'w:t').length > 0) ?? child(one, 'mc:Choice')
        if (best) collect(best, line, found)
        break
      }
      default:
        collect(one, line, found)
    }
  }
  if (begun.trim() !== '') found.push(begun)
}

/** An initial, or a paragraph whose mark was deleted. */
function goesOn(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  const initial = child(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  return initial !== 'none' || Boolean(child(mark, 'w:del') ?? child(mark, 'w:moveFrom'))
}

/** The words of a tree of Markdown, as a reader has them: its texts and code, and what pictures say. */
export function textOfTree(node: Nodes): string {
  const out: string[] = []
  gather(node, out, null)
  return out.join('')
}

/** The same, with a sign at the edges of what marks words. */
export function markedTextOfTree(node: Nodes): string {
  const out: string[] = []
  gather(node, out, marks)
  return out.join('')
}

const marks: Readonly<Record<string, string>> = {
  emphasis: '\u0001',
  strong: '\u0002',
  delete: '\u0003',
  insert: '\u0004',
  highlight: '\u0005',
  superscript: '\u0006',
  subscript: '\u0007',
  link: '\u000E',
  textDirective: '\u000F',
  inlineCode: '\u0010',
  text: '',
  keyboard: '',
  footnoteReference: '',
  html: '',
}

/** Nodes that stand in a line of words. */
const flowing = new Set(Object.keys(marks))

/** An address that is a link by itself, which no backslash can keep it from: it says what it said as words. */
function isBareAddress(node: Nodes): boolean {
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [only] = node.children
  const said = only?.type === 'text' ? only.value : ''
  return ['', 'mailto:', 'http://'].some((before) => node.url === `${before}${said}`)
}

function gather(node: Nodes, out: string[], signs: typeof marks | null): void {
  const edge = isBareAddress(node) ? '' : flowing.has(node.type) ? (signs?.[node.type] ?? '') : '\n'
  out.push(edge)
  if (signs && node.type === 'link' && node.title) out.push(` ${node.title} `)
  if (node.type === 'image') out.push(` ${node.alt ?? ''} `)
  else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') out.push(node.value)
  if ('children' in node) for (const one of node.children) gather(one, out, signs)
  out.push(edge)
}
