import type { TextStyleName } from '../../../model/design.js'
import { printedAddress } from '../../../model/printed-address.js'
import type { Link } from '../../../model/report.js'
import type { ContentState } from './state.js'

/** Lines that are read at a glance, where an address would be in the way. */
const titles: ReadonlySet<TextStyleName> = new Set([
  'title',
  'longTitle',
  'subtitle',
  'section',
  'sideLabel',
  'heading4',
  'actionHeading',
])

/**
 * The address of a link in brackets, which stands after its words where the design says so; null where it says nothing.
 * It is decoration: a screen reader reads the address from the link itself.
 */
export function addressBeside(state: ContentState, node: Link, style: TextStyleName): string | null {
  const { linkAddresses } = state.styles.design
  const isShown = linkAddresses === 'all' ? !titles.has(style) : linkAddresses === 'notes' && state.isNote
  const address = isShown ? printedAddress(node) : null
  return address === null ? null : `(${address})`
}
