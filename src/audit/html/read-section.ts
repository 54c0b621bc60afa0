import type { Element } from 'hast'
import type { TranscriptEntry } from '../../model/transcript.js'
import type { BlockContext } from './block-context.js'
import { entry } from './entry.js'
import { attribute, elements, find, hasClass, idOf, textOf } from './query.js'
import { speakerOf } from './speaker-of.js'

/** The heading's level, or null for an element that is none. */
function levelOf(element: Element): number | null {
  if (/^h[1-6]$/u.test(element.tagName)) return Number(element.tagName.slice(1))
  return attribute(element, 'role') === 'heading' ? Number(attribute(element, 'ariaLevel')) : null
}

/** The heading of a section or of actions, with the id of what it opens. */
export function readHeading(
  section: Element,
  place: BlockContext,
): { said: TranscriptEntry[]; rest: Element } {
  const heading = elements(section).find((element) => levelOf(element) !== null)
  const rest = { ...section, children: section.children.filter((child) => child !== heading) }
  if (!heading) return { said: [], rest }
  const number = find(heading, (element) => hasClass(element, 'number') || hasClass(element, 'label'))
  const said = entry('heading', heading.children, speakerOf(heading, place), {
    id: idOf(section),
    level: levelOf(heading) ?? 0,
    number: number ? textOf(number) : null,
  })
  return { said: [said], rest }
}

/** A section: its heading, then its blocks. */
export function readSection(section: Element, place: BlockContext): TranscriptEntry[] {
  const { said, rest } = readHeading(section, place)
  return [...said, ...place.read(rest, place)]
}
