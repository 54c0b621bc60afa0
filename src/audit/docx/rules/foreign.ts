import { elements } from '../../../archive/xml.js'
import { leadsOut } from '../../leads-out.js'
import { allowedParts, allowedRelationships, allowedTypes, hyperlinkType } from '../allowed/parts.js'
import type { Finding } from '../finding.js'
import type { Parts } from '../parts.js'
import { knownFields } from './fields.js'
import { root } from './integrity.js'
import { knownElements } from './known-elements.js'
import type { Rule } from './rule.js'
import { heardWords, showingStyles } from './visible-words.js'

function foreign(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}

/** Parts of a package that no edition has, whatever they hold. */
export function foreignParts(names: readonly string[]): Finding[] {
  return names.flatMap((name) =>
    allowedParts.some((pattern) => pattern.test(name)) ? [] : [foreign(name, 'Unexpected part')],
  )
}

const relationships: Rule = (parts) =>
  [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([place, part]) =>
      elements(part).flatMap(({ attributes }) => {
        const { Type = '', Target = '', TargetMode = 'Internal' } = attributes
        if (!allowedRelationships.has(Type))
          return [foreign(place, `Unexpected relationship of type \`${Type}\``)]
        const isLink = Type === hyperlinkType
        // A picture leads to a bookmark this way; that there is one is looked at where the picture stands.
        if (isLink && TargetMode === 'Internal' && /^#\w+$/u.test(Target)) return []
        if (isLink !== (TargetMode === 'External'))
          return [foreign(place, `Unexpected relationship to \`${Target.slice(0, 80)}\``)]
        if (isLink && !leadsOut(Target))
          return [foreign(place, `Unexpected link to \`${Target.slice(0, 80)}\``)]
        return isLink || isInside(place, Target, parts)
          ? []
          : [foreign(place, `Unexpected target \`${Target}\``)]
      }),
    )

function isInside(place: string, target: string, parts: Parts): boolean {
  const folder = place.replace(/_rels\/[^/]*$/, '')
  return parts.has(folder + target) || /^media\/[\w.-]+$/.test(target)
}

const types: Rule = (parts) =>
  elements(root(parts, '[Content_Types].xml')).flatMap(({ attributes }) =>
    allowedTypes.has(attributes.ContentType ?? '')
      ? []
      : [foreign('[Content_Types].xml', `Unexpected content type \`${attributes.ContentType}\``)],
  )

/** What does not belong into an edition, and so was put there afterwards. */
export const foreignRules: readonly Rule[] = [
  relationships,
  types,
  knownElements,
  knownFields,
  showingStyles,
  heardWords,
]
