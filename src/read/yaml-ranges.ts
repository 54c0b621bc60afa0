import { type Document, isMap, isNode, isScalar, type Pair } from 'yaml'

/** Offsets of the value at a path; a missing one is shown at its parent: the parent's key where it has one. */
export function rangeOf(document: Document.Parsed, path: PropertyKey[]): [number, number] | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) {
      if (length < path.length)
        return keyRange(document, path.slice(0, length)) ?? [node.range[0], node.range[0] + 1]
      return [node.range[0], node.range[1]]
    }
  }
  return null
}

/** Offsets of the key at the end of a path. */
export function keyRange(document: Document.Parsed, path: PropertyKey[]): [number, number] | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find(
    (item: Pair) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  )
  return pair && isScalar(pair.key) && pair.key.range ? [pair.key.range[0], pair.key.range[1]] : null
}
