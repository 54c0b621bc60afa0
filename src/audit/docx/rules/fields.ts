import { elements, textOf, type XmlElement } from '../../../archive/xml.js'
import type { Finding } from '../finding.js'
import type { Rule } from './rule.js'
import { textParts } from './text-parts.js'

/** A field's instruction, where it may stand, and the place that it names. */
interface FieldKind {
  pattern: RegExp
  part: RegExp
  /** Whether the link around it leads to the place that it names, which the comparison reads. */
  isLinked?: true
}

const text = /^word\/(?:document|footnotes)\.xml$/
const running = /^word\/(?:header|footer)\d\.xml$/

const kinds: readonly FieldKind[] = [
  { pattern: /^REF (\w+)(?: \\r)? \\h$/, part: text, isLinked: true },
  { pattern: /^PAGEREF (\w+) \\h$/, part: text, isLinked: true },
  { pattern: /^NOTEREF (\w+) \\h \\f$/, part: text },
  { pattern: /^SEQ \w+ \\\* ARABIC$/, part: text },
  { pattern: /^TOC \\o "\d-\d" \\h \\z \\u$/, part: text },
  { pattern: /^STYLEREF 1$/, part: running },
  { pattern: /^(?:PAGE|NUMPAGES)$/, part: running },
]

interface OpenField {
  instruction: string
  isResult: boolean
}

/** Fields count and refer inside the document. An instruction may stand in several runs: Word reads them as one. */
export const knownFields: Rule = (parts) =>
  textParts(parts).flatMap(([place, root]) => {
    const found: Finding[] = []
    const report = (message: string) => found.push({ rule: 'foreign-content', place, message })
    const open: OpenField[] = []
    const visit = (element: XmlElement, anchor: string | null) => {
      const field = open.at(-1)
      if (element.name === 'w:instrText') {
        if (!field || field.isResult) report('Unexpected instruction outside a field')
        else field.instruction += textOf(element)
      }
      if (element.name === 'w:t' && field && !field.isResult) report('Unexpected words in an instruction')
      if (element.name === 'w:fldChar') {
        const kind = element.attributes['w:fldCharType']
        if (kind === 'begin') open.push({ instruction: '', isResult: false })
        else if (!field) report('Unexpected end of a field that nothing begins')
        else if (kind === 'separate') field.isResult = true
        else {
          open.pop()
          const problem = problemOf(field.instruction.trim(), place, anchor)
          if (problem) report(problem)
        }
      }
      const inner = element.name === 'w:hyperlink' ? (element.attributes['w:anchor'] ?? null) : anchor
      for (const child of elements(element)) visit(child, inner)
    }
    visit(root, null)
    if (open.length > 0) report('Unexpected field without an end')
    return found
  })

function problemOf(instruction: string, place: string, anchor: string | null): string | null {
  for (const { pattern, part, isLinked } of kinds) {
    const match = part.test(place) ? pattern.exec(instruction) : null
    if (!match) continue
    return isLinked && match[1] !== anchor
      ? `Unexpected field \`${instruction.slice(0, 80)}\` in a link to \`${anchor ?? 'nothing'}\``
      : null
  }
  return `Unexpected field \`${instruction.slice(0, 80)}\``
}
