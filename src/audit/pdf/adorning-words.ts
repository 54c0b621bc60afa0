import { onPaper } from '../leads-out.js'
import type { ReadPage } from './file.js'
import type { Objects } from './objects.js'
import { destination } from './speak.js'
import type { Tag } from './tree.js'

/** Marks at the ends of lines. */
const signsAlone = /^[\s\p{P}\p{M}\p{Cf}\u0640\u058A\u21A9]*$/u

/**
 * Words of decoration that no link explains. Addresses may stand in brackets after the words of their links, whole,
 * over several lines and pages.
 */
export function adorningWords(
  objects: Objects,
  document: Tag,
  pages: readonly Pick<ReadPage, 'reference' | 'content'>[],
): string[] {
  const links = linkedWords(objects, document)
  const found: string[] = []
  /** What is missing of each address that goes on, where several may be meant. */
  const open: string[][] = []
  let before: string[] = []
  for (const { reference, content } of pages) {
    const here = links.get(reference.toString()) ?? new Map<number, string>()
    for (const { text, after } of content.decoration) {
      const piece = encoded(text.replaceAll(/[\s\p{Cf}]/gu, ''))
      if (piece === '') continue
      const beside = after === null ? undefined : here.get(after)
      const begun = piece.startsWith('(') ? [...(beside === undefined ? [] : [beside]), ...before] : []
      const at = open.findIndex((rests) => restsAfter(piece, rests).length > 0)
      const rests = restsAfter(piece, open[at] ?? begun)
      if (rests.length === 0 && !signsAlone.test(text)) found.push(text)
      if (at >= 0) open.splice(at, 1)
      if (rests.length > 0 && !rests.includes('')) open.push(rests)
    }
    before = [...here.values()]
  }
  return [...found, ...open.flatMap(([rest = '']) => (signsAlone.test(rest) ? [] : [`…${rest}`]))]
}

/** What is missing after a piece of each of some texts that begin with it. */
function restsAfter(piece: string, texts: readonly string[]): string[] {
  return texts.flatMap((text) => (text.startsWith(piece) ? [text.slice(piece.length)] : []))
}

/** Addresses in brackets that may stand beside words, by page and marked-content id. */
function linkedWords(objects: Objects, document: Tag): Map<string, Map<number, string>> {
  const found = new Map<string, Map<number, string>>()
  const visit = (tag: Tag, around: string | null) => {
    const annotation = tag.type === 'Link' ? tag.kids.find((kid) => kid.node === 'annotation') : undefined
    const address = annotation?.node === 'annotation' ? destination(objects, annotation.dict) : null
    const own = address === null ? around : `(${encoded(onPaper(address))})`
    for (const kid of tag.kids) {
      if (kid.node === 'tag') visit(kid, own)
      if (kid.node !== 'text' || own === null) continue
      const page = kid.page.toString()
      const known = found.get(page) ?? new Map<number, string>()
      found.set(page, known.set(kid.id, own))
    }
  }
  visit(document, null)
  return found
}

/** As files hold addresses: ASCII alone. */
function encoded(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent)
}
