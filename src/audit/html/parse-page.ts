import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { openTags } from '../../model/open-tags.js'

/** Levels of elements inside each other that a page may have; ours have some forty at most. */
export const deepestPage = 400

/** A page of HTML as a browser reads it; null where its elements nest deeper than a stack bears. */
export function parsePage(bytes: Uint8Array): Root | null {
  const text = new TextDecoder().decode(bytes)
  return openTags(text) > deepestPage ? null : unified().use(rehypeParse).parse(text)
}

/** What is said of a page that nests too deep. */
export const tooDeepPage = `Unexpected elements more than ${deepestPage} levels deep`
