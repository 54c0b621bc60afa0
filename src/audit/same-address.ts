/** An address may be written in the file with its letters encoded: `é` and `%C3%A9` are one. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Whether two addresses are one, however their letters are encoded. */
export function isSameAddress(one: string, other: string): boolean {
  return readableAddress(one) === readableAddress(other)
}
