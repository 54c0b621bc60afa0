import type { Distinction } from './distinction.js'
import type { InlineCode, NodeOf, Phrasing } from './report.js'
import { normaliseText, noteMarkText } from './transcript.js'
import { asDistinct, type Found, hearWords, inLanguage } from './transcript-entry.js'

type Distinct = Exclude<NodeOf<Distinction>, InlineCode>

/** How each inline node is said; a type without an entry does not compile. */
const said: {
  [Type in Phrasing['type']]: (node: Extract<Phrasing, { type: Type }>, found: Found) => string
} = {
  text: ({ value }, found) => hearWords(found, value),
  inlineCode: ({ type, value }, found) => asDistinct(found, type, () => hearWords(found, value)),
  abbreviation: ({ value }, found) => hearWords(found, value),
  break: (_node, found) => hearWords(found, ' '),
  inlineImage: ({ alternative }, found) => {
    if (alternative) found.images.push(normaliseText(alternative))
    return ''
  },
  footnoteReference: ({ mark }) => noteMarkText(mark),
  emphasis: distinctWords,
  strong: distinctWords,
  delete: distinctWords,
  subscript: distinctWords,
  superscript: distinctWords,
  insert: distinctWords,
  highlight: distinctWords,
  keyboard: distinctWords,
  link: ({ url, children }, found) => linkWords(url, children, found),
  reference: ({ target, children }, found) => linkWords(`#${target}`, children, found),
  span: ({ language, children }, found) => inLanguage(found, language, () => speak(children, found)),
}

/** Says inline content; links, foreign words and pictures are collected on the way. */
export function speak(content: readonly Phrasing[], found: Found): string {
  return content
    .map((node) => {
      // The table pairs each type with its function, which an index by a union cannot express.
      const say = said[node.type] as (node: Phrasing, found: Found) => string
      return say(node, found)
    })
    .join('')
}

function distinctWords({ type, children }: Distinct, found: Found): string {
  return asDistinct(found, type, () => speak(children, found))
}

function linkWords(target: string, children: readonly Phrasing[], found: Found): string {
  const link = { target, text: '' }
  found.links.push(link)
  const spoken = speak(children, found)
  link.text = normaliseText(spoken)
  return spoken
}
