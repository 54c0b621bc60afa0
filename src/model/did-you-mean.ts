import { suggestion } from './suggestion.js'

/**
 * The note that offers what an author most likely meant; undefined when nothing is near.
 *
 * @param written - The candidate as the author would write it: `:::actions` for `actions`.
 */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  written: (near: string) => string = (near) => near,
): string | undefined {
  const near = suggestion(word, candidates)
  return near === null ? undefined : `Did you mean \`${written(near)}\`?`
}
