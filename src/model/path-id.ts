/**
 * Whether an id was made by path (`syria-p3`, `syria-people-2`) rather than written by the author. Ids by path move
 * when something is inserted before them.
 *
 * @param block - The kind's name of the block that carries the id, where it is one.
 */
export function isPathId(id: string, block: string | null = null): boolean {
  return pathId.test(id) || (block !== null && new RegExp(`(?:^|-)${block}(?:-\\d+)?$`, 'u').test(id))
}

const pathId =
  /(?:^|-)(?:[a-z]{0,2}\d+|people|figures|actions|quote|notice|table|figure|list|note)(?:-\d+)?$/u
