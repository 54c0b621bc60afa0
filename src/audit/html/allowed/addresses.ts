import { outside } from '../../leads-out.js'

const outward = new RegExp(`^${outside}\\S`, 'iu')

/** A place of the page, the web, a mailbox, a telephone, or an edition beside this one. */
export function isAllowedAddress(address: string): boolean {
  return address.startsWith('#') || outward.test(address) || isEditionAddress(address)
}

/** Another edition of the publication: `../fr/report.fr.pdf`. */
export function isEditionAddress(address: string): boolean {
  return /^(?:\.\.\/[\p{L}\p{N}-]+\/)?[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.[a-z0-9]{2,5}$/u.test(address)
}

/** A picture inside the page: its type and bytes, or null. */
export function pictureIn(address: string): { type: string; bytes: Uint8Array } | null {
  const match = /^data:image\/(png|jpeg|svg\+xml);base64,([A-Za-z0-9+/]*={0,2})$/u.exec(address)
  return match ? { type: match[1] ?? '', bytes: Buffer.from(match[2] ?? '', 'base64') } : null
}
