import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** A page of HTML as a browser reads it. */
export function parsePage(bytes: Uint8Array): Root {
  return unified().use(rehypeParse).parse(new TextDecoder().decode(bytes))
}
