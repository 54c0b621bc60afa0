import type { EditionReading } from './reading.js'

/** Links inside an edition, as `#name`, that lead to no place of it. Other targets are somebody else's affair. */
export function lostLinks(
  links: readonly { place: string; target: string }[],
  names: ReadonlySet<string>,
): EditionReading['findings'][number][] {
  return links
    .filter(({ target }) => target.startsWith('#') && !names.has(target.slice(1)))
    .map(({ place, target }) => ({
      rule: 'links',
      place,
      message: `Unexpected link to \`${target.slice(0, 80)}\`, which is nowhere`,
    }))
}
