import type { Element } from 'hast'
import { asciiDigits } from '../../language/ascii-digits.js'
import type { EditionReading } from '../reading.js'
import { classesOf } from './check-element.js'
import { foreign } from './foreign.js'
import { attribute, elements, find, textOf } from './query.js'

type Finding = EditionReading['findings'][number]

/** More characters than any language needs to name a control. */
const longestName = 60

/**
 * Words of the page itself, which the Report does not hold: names of controls are short, hold no figures and no
 * addresses, and are the same on every control of a kind.
 */
export function checkWording(all: readonly Element[]): Finding[] {
  const names = new Map<string, Set<string>>()
  const problems = all.flatMap((element): Finding[] => {
    const named = nameOf(element)
    if (!named) return []
    const { kind, name } = named
    names.set(kind, (names.get(kind) ?? new Set()).add(name))
    return name.length > longestName || /[\p{N}:/@]/u.test(name)
      ? [foreign(element.tagName, `Unexpected words \`${name.slice(0, 60)}\` as the name of a control`)]
      : []
  })
  const differing = [...names].flatMap(([kind, said]) =>
    said.size > 1 ? [foreign(kind, `Unexpected names \`${[...said].join('`, `').slice(0, 120)}\``)] : [],
  )
  return [...problems, ...differing, ...all.flatMap(unnamed), ...contentsTwice(all), ...astray(all)]
}

function nameOf(element: Element): { kind: string; name: string } | null {
  const label = attribute(element, 'ariaLabel')
  const role = attribute(element, 'role')
  const [first = ''] = classesOf(element)
  if (element.tagName === 'a' && first === 'skip') return { kind: 'skip', name: textOf(element) }
  if (label === null) return null
  if (element.tagName === 'nav') return { kind: `nav.${first}`, name: label }
  if (role === 'doc-noteref') return { kind: role, name: withoutNumber(label, textOf(element)) }
  if (role === 'doc-backlink') return { kind: role, name: label.replace(/\s*\p{Nd}+\s*/u, '').trim() }
  // A frame is named after the label of what it holds, a box after its state.
  return null
}

/** The name of a note's mark without its number, in whatever digits. */
function withoutNumber(label: string, number: string): string {
  const [said = ''] = /\p{Nd}+/u.exec(label) ?? []
  const [own = ''] = /\p{Nd}+/u.exec(number) ?? []
  return asciiDigits(said) === asciiDigits(own) ? label.replace(said, '').trim() : label
}

/** Names that belong to what they stand on. */
function unnamed(element: Element): Finding[] {
  const label = attribute(element, 'ariaLabel')
  const role = attribute(element, 'role')
  if (label === null || element.tagName === 'nav' || role?.startsWith('doc-')) return []
  const own = role === 'group' ? find(element, (one) => classesOf(one).includes('label')) : null
  const isKnown = own
    ? textOf(own).trim() === label
    : label.length <= longestName && !/[\p{N}:/@]/u.test(label)
  return isKnown && (role === 'group' || role === 'img')
    ? []
    : [foreign(element.tagName, `Unexpected name \`${label.slice(0, 80)}\``)]
}

/** What is left out for screen readers is said to them by another element. */
function contentsTwice(all: readonly Element[]): Finding[] {
  return all
    .filter((element) => element.tagName === 'nav' && classesOf(element).includes('contents'))
    .flatMap((nav) => {
      const silent = elements(nav).find((element) => attribute(element, 'ariaHidden') !== null)
      const summary = find(nav, ({ tagName }) => tagName === 'summary')
      return silent && (!summary || textOf(summary) !== textOf(silent))
        ? [foreign('nav', 'Unexpected words that screen readers leave out')]
        : []
    })
}

/** Silent elements outside the contents, and skip links that are not the page's. */
function astray(all: readonly Element[]): Finding[] {
  const silent = all.filter((element) => attribute(element, 'ariaHidden') !== null)
  const contents = all.find((element) => classesOf(element).includes('contents'))
  const skips = all.filter((element) => classesOf(element).includes('skip'))
  return [
    ...silent
      .filter((element) => !contents || !elements(contents).includes(element))
      .map(({ tagName }) => foreign(tagName, 'Unexpected words that screen readers leave out')),
    ...skips.slice(1).map(() => foreign('a', 'Unexpected second skip link')),
  ]
}
