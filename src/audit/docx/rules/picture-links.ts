import { descendants, elements, type XmlElement } from '../../../archive/xml.js'
import type { Finding } from '../finding.js'
import { type Parts, targetsOf } from '../parts.js'
import type { Rule } from './rule.js'
import { textParts } from './text-parts.js'

/**
 * Word reads where a picture leads at two places, and follows the one or the other; in a link of words the picture leads
 * where these do.
 */
export const pictureLinks: Rule = (parts) =>
  textParts(parts).flatMap(([place, root]) => {
    const targets = targetsOf(parts, place)
    const found: Finding[] = []
    const visit = (element: XmlElement, around: string | null) => {
      if (element.name === 'w:drawing') {
        const said = ['wp:docPr', 'pic:cNvPr'].flatMap((name) =>
          descendants(element, name).map((one) => targetIn(one, targets)),
        )
        const [first = null] = said
        if (said.some((target) => target !== first) || (around !== null && first !== around))
          found.push({
            rule: 'picture-links',
            place,
            message: `Unexpected link of a picture ${leading(said, around)}`,
          })
        return
      }
      const inner = element.name === 'w:hyperlink' ? targetOf(element, targets) : around
      for (const one of elements(element)) visit(one, inner)
    }
    visit(root, null)
    return found
  })

/** Names of bookmarks to which relationships of the text lead, with their part. */
export function pictureAnchors(parts: Parts): [place: string, name: string][] {
  return textParts(parts).flatMap(([place, root]) => {
    const targets = targetsOf(parts, place)
    return descendants(root, 'a:hlinkClick').flatMap((click): [string, string][] => {
      const target = targetOf(click, targets) ?? ''
      return target.startsWith('#') ? [[place, target.slice(1)]] : []
    })
  })
}

function targetIn(properties: XmlElement, targets: ReadonlyMap<string, string>): string | null {
  const click = elements(properties).find(({ name }) => name === 'a:hlinkClick')
  return click ? targetOf(click, targets) : null
}

function targetOf({ attributes }: XmlElement, targets: ReadonlyMap<string, string>): string | null {
  const anchor = attributes['w:anchor']
  return anchor === undefined ? (targets.get(attributes['r:id'] ?? '') ?? null) : `#${anchor}`
}

function leading(said: readonly (string | null)[], around: string | null): string {
  const all = new Set([...said, ...(around === null ? [] : [around])])
  return `that leads ${[...all].map((target) => (target === null ? 'nowhere' : `to \`${target.slice(0, 80)}\``)).join(' and ')}`
}
