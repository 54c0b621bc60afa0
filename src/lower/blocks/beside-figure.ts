import type { KeyFigure, Phrasing } from '../../model/report.js'

/**
 * Signs before a figure and a currency's letters with them: `~`, `(`, `US$`. A hyphen behind a letter is part of its word
 * (מ-12, COVID-19): at the figure it would be a minus sign.
 */
const opening =
  /(?:[^\p{L}\p{M}\s]*(?<![\p{L}\p{M}])\p{Lu}{1,3}(?![-‐‑])|(?<![\p{L}\p{M}](?=[-‐‑־])))[^\p{L}\p{M}\p{Pe}\p{Pf}\s.,:;!?…،؛؟。，、；：！？]+$/u
const endOfSentence = ',.;:!?…،؛؟。，、；：！？'
const quotes = '"\'“”‘’«»„'
/** Signs that close what is before them, with the space that some languages put there. */
const closing = `[\\s\\u00A0\\u202F]*[${endOfSentence}\\p{Pe}]+`
/** A quotation mark that opens no words. */
const closingQuote = `[\\u00A0\\u202F]?[${quotes}]+(?![\\p{L}\\p{N}])`
/** The rest of a word that a sign joins on: `-year-old`, `/day`, `’s`. Scripts without spaces end no word. */
const joinedWord =
  "[-‐‑/'’](?![\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Mymr}])[\\p{L}\\p{M}\\p{N}][^\\s]{0,20}"
const sign = `[^\\p{L}\\p{M}\\p{N}\\p{Ps}\\s${quotes}]`
const attached = new RegExp(`^(?:${closing}|${closingQuote}|${joinedWord}|${sign})+`, 'u')

/** Words before a figure, without what stands at the figure itself. */
export function beforeFigure(
  content: readonly Phrasing[],
): Pick<KeyFigure, 'qualifier' | 'qualifierSeparator'> & { opening: string } {
  const last = content.at(-1)
  if (last?.type !== 'text') return { qualifier: [...content], qualifierSeparator: '', opening: '' }
  const signs = opening.exec(last.value)?.[0] ?? ''
  const value = last.value.slice(0, last.value.length - signs.length)
  const words = value.trimEnd()
  const qualifier = [...content.slice(0, -1), ...(words === '' ? [] : [{ ...last, value: words }])]
  return {
    qualifier,
    qualifierSeparator: words !== value && qualifier.length > 0 ? ' ' : '',
    opening: signs,
  }
}

/** Words behind a figure, and before them what stands at the figure itself: marks of notes, raised signs, punctuation. */
export function behindFigure(
  content: readonly Phrasing[],
): Pick<KeyFigure, 'closing' | 'descriptionSeparator' | 'description'> {
  const closing: Phrasing[] = []
  const rest = [...content]
  for (let node = rest.shift(); node; node = rest.shift()) {
    if (isRaised(node)) {
      closing.push(node)
      continue
    }
    const signs = node.type === 'text' ? (attached.exec(node.value)?.[0] ?? '') : ''
    if (signs !== '') closing.push({ ...node, value: signs } as Phrasing)
    if (node.type === 'text' && signs === node.value) continue
    const words = node.type === 'text' ? node.value.slice(signs.length) : ''
    const shown = words.trimStart()
    const first = node.type === 'text' ? (shown === '' ? [] : [{ ...node, value: shown }]) : [node]
    const description = [...first, ...rest]
    return {
      closing,
      descriptionSeparator: words !== shown && description.length > 0 ? ' ' : '',
      description,
    }
  }
  return { closing, descriptionSeparator: '', description: [] }
}

/** Whether inline content stands at the word before it. */
export function isRaised({ type }: Phrasing): boolean {
  return type === 'footnoteReference' || type === 'superscript' || type === 'subscript'
}
