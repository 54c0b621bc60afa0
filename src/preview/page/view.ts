import type { Scrolled } from './same-place.js'

/** How one format is shown. */
export interface View {
  element: HTMLElement
  /** Shows a new state of the edition; what was shown stays until the new can be seen. */
  show: (address: string) => Promise<void>
  /** Where ids stand now. */
  scrolled: () => Scrolled
  top: () => number
  scrollTo: (top: number) => void
}
