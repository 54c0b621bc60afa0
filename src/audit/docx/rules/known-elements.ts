import type { XmlElement } from '../../../archive/xml.js'
import type { Grammar } from '../allowed/grammar.js'
import { namespaces } from '../allowed/namespaces.js'
import { numberingElements } from '../allowed/numbering.js'
import { runningTextElements } from '../allowed/running-text.js'
import { propertyElements, settingElements } from '../allowed/settings.js'
import { styleElements } from '../allowed/styles.js'
import { fontElements, themeElements } from '../allowed/theme.js'
import type { Finding } from '../finding.js'
import type { Rule } from './rule.js'

const grammars: readonly [RegExp, Grammar][] = [
  [/^word\/(?:document|footnotes|header\d|footer\d)\.xml$/, runningTextElements],
  [/^word\/styles\.xml$/, styleElements],
  [/^word\/numbering\.xml$/, numberingElements],
  [/^word\/theme\/theme1\.xml$/, themeElements],
  [/^word\/fontTable\.xml$/, fontElements],
  [/^word\/settings\.xml$/, settingElements],
  [/^docProps\/(?:app|core)\.xml$/, propertyElements],
]

/** Every element of a part, its place and its attributes are those that editions have. */
export const knownElements: Rule = (parts) =>
  [...parts].flatMap(([place, part]) => {
    const grammar = grammars.find(([pattern]) => pattern.test(place))?.[1]
    if (!grammar) return []
    const problems = new Set<string>()
    visit(part, '-', grammar, problems)
    return [...problems].map((message): Finding => ({ rule: 'foreign-content', place, message }))
  })

function visit(element: XmlElement, parent: string, grammar: Grammar, problems: Set<string>): void {
  const { name, attributes } = element
  const rule = grammar.get(name)
  if (!rule) problems.add(`Unexpected \`${name}\``)
  else {
    if (!rule.parents.has(parent)) problems.add(`Unexpected \`${name}\` in \`${parent}\``)
    for (const [key, value] of Object.entries(attributes))
      if (!isKnown(rule.attributes.get(key), key, value))
        problems.add(`Unexpected \`${key}\` \`${value.slice(0, 60)}\` of \`${name}\``)
  }
  for (const part of element.children) {
    if (typeof part !== 'string') visit(part, name, grammar, problems)
    else if (part.trim() !== '' && !holdsWords(name)) problems.add(`Unexpected words in \`${name}\``)
  }
}

function isKnown(said: RegExp | undefined, key: string, value: string): boolean {
  if (said) return said.test(value)
  if (key === 'mc:Ignorable') return !value.split(/\s+/u).some((prefix) => ['w', 'r', 'wp'].includes(prefix))
  if (!key.startsWith('xmlns:')) return false
  const meant = namespaces[key.slice('xmlns:'.length)]
  return meant === undefined ? !Object.values(namespaces).includes(value) : meant === value
}

function holdsWords(name: string): boolean {
  return /^(?:w:t|w:instrText|(?:dc|dcterms|cp):\w+|Pages|Company)$/u.test(name)
}
