/** What addresses outside begin with that links of an edition may lead to: the web, a mailbox, a telephone. */
export const outside = '(?:https?:\\/\\/|(?:mailto|tel):)'

const beginsOutside = new RegExp(`^${outside}`, 'iu')

/** Whether an address leads to the web, a mailbox or a telephone. */
export function leadsOut(address: string): boolean {
  return beginsOutside.test(address)
}

/** An address as paper shows it: a mailbox and a telephone without what says that they are one. */
export function onPaper(address: string): string {
  return address.replace(/^(?:mailto|tel):/iu, '')
}
