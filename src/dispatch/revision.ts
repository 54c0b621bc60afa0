/** A document's identifier without its revision, and the number of the revision; 0 for the first text. */
export interface Revision {
  work: string
  number: number
}

/** `R2PFP/2017/7/Rev.1` is revision 1 of `R2PFP/2017/7`, as documents of the United Nations are numbered. */
export function revisionOf(identifier: string): Revision {
  const [found, number] = /\/Rev\.\s?(\d{1,4})(?=\/|$)/iu.exec(identifier) ?? []
  return { work: found ? identifier.replace(found, '') : identifier, number: Number(number ?? 0) }
}
