/** A font that looks whole and that no edition can be set in all the same: its design must be mended, not we. */
export class UnusableFont extends Error {
  /** @param file as the design names it */
  constructor(file: string, cause: unknown) {
    super(`Cannot use the font \`${file}\`: it is damaged`, { cause })
  }
}
