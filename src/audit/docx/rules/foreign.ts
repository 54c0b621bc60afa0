import type { Finding } from '../finding.js'
import type { Parts } from '../parts.js'
import { child, descendants, elements, textOf, valueIn } from '../xml.js'
import {
  allowedField,
  allowedParts,
  allowedProperties,
  allowedRelationships,
  allowedSettings,
  allowedTypes,
  hyperlinkType,
  refusedElements,
} from './allowed-parts.js'
import { root } from './integrity.js'
import type { Rule } from './rule.js'
import { stories } from './stories.js'

function foreign(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}

/** Parts of a package that no edition has, whatever they hold. */
export function foreignParts(names: readonly string[]): Finding[] {
  const seen = new Set<string>()
  return names.flatMap((name) => {
    const isAgain = seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    if (isAgain) return [foreign(name, 'Unexpected second part of that name')]
    return allowedParts.some((pattern) => pattern.test(name)) ? [] : [foreign(name, 'Unexpected part')]
  })
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
        if (isLink !== (TargetMode === 'External'))
          return [foreign(place, `Unexpected relationship to \`${Target.slice(0, 80)}\``)]
        if (isLink && !/^(?:https?:\/\/|mailto:)/i.test(Target))
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

/** A field's instruction may stand in several runs: Word reads them as one. */
const fields: Rule = (parts) =>
  stories(parts).flatMap(([place, story]) => {
    const found: Finding[] = []
    const open: string[] = []
    for (const element of descendants(story, null)) {
      if (element.name === 'w:instrText') {
        if (open.length === 0) found.push(foreign(place, 'Unexpected instruction outside a field'))
        else open[open.length - 1] += textOf(element)
      }
      if (element.name !== 'w:fldChar') continue
      const kind = element.attributes['w:fldCharType']
      if (kind === 'begin') open.push('')
      if (kind !== 'end') continue
      const instruction = open.pop() ?? ''
      if (!allowedField.test(instruction))
        found.push(foreign(place, `Unexpected field \`${instruction.trim().slice(0, 80)}\``))
    }
    return found
  })

const storyElements: Rule = (parts) =>
  stories(parts).flatMap(([place, story]) =>
    [...new Set(descendants(story, null).map(({ name }) => name))]
      .filter((name) => refusedElements.has(name))
      .map((name) => foreign(place, `Unexpected \`${name}\``)),
  )

/** Styles so small that only what has no words may bear them. */
const wordless = new Set(['TableSeparator', 'SectionEnd', 'FootnoteCarrier'])

/** Styles may not hide what bears them. */
const hidingStyles: Rule = (parts) => {
  const place = 'word/styles.xml'
  const styles = root(parts, place)
  return [...descendants(styles, 'w:docDefaults'), ...descendants(styles, 'w:style')]
    .filter((style) => !wordless.has(style.attributes['w:styleId'] ?? ''))
    .flatMap((style) => descendants(style, null))
    .filter(
      ({ name, attributes }) =>
        ['w:vanish', 'w:specVanish', 'w:webHidden'].includes(name) ||
        (['w:sz', 'w:szCs'].includes(name) && Number(attributes['w:val'] ?? 0) < 8) ||
        (name === 'w:color' && /^f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(attributes['w:val'] ?? '')),
    )
    .map(({ name }) => foreign(place, `Unexpected \`${name}\` that hides words`))
}

/** Words in a style that is too small to read. */
const hiddenWords: Rule = (parts) =>
  stories(parts).flatMap(([place, story]) =>
    [...descendants(story, 'w:p'), ...descendants(story, 'w:r')]
      .filter((bearer) => {
        const marks = child(bearer, 'w:pPr') ?? child(bearer, 'w:rPr')
        const style = valueIn(marks, 'w:pStyle') ?? valueIn(marks, 'w:rStyle') ?? ''
        return (
          wordless.has(style) &&
          descendants(bearer, 'w:t').some((words) => /[\p{L}\p{N}]{2}/u.test(textOf(words)))
        )
      })
      .map(() => foreign(place, 'Unexpected words in a style without words')),
  )

const settings: Rule = (parts) => {
  const place = 'word/settings.xml'
  return descendants(root(parts, place), null)
    .filter(({ name }) => !allowedSettings.has(name))
    .map(({ name }) => foreign(place, `Unexpected setting \`${name}\``))
}

const properties: Rule = (parts) =>
  ['docProps/core.xml', 'docProps/app.xml'].flatMap((place) =>
    descendants(root(parts, place), null)
      .filter(({ name }) => !allowedProperties.has(name))
      .map(({ name }) => foreign(place, `Unexpected property \`${name}\``)),
  )

/** What does not belong into an edition, and so was put there afterwards. */
export const foreignRules: readonly Rule[] = [
  relationships,
  types,
  fields,
  storyElements,
  hidingStyles,
  hiddenWords,
  settings,
  properties,
]
