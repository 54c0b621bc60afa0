/**
 * What an error says of a file that came from somebody else; where code of ours or of a library stumbled over it, no
 * more than that it is damaged.
 */
export function reasonOf(error: unknown): string {
  const isOfCode =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  if (isOfCode || !(error instanceof Error) || /\bundefined\b/.test(error.message)) return 'it is damaged'
  return error.message
}
