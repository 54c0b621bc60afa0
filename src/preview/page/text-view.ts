import type { View } from './view.js'

/** An edition that is plain text. */
export function textView(title: string): View {
  const element = document.createElement('pre')
  element.className = 'text'
  element.tabIndex = 0
  element.setAttribute('aria-label', title)
  return {
    element,
    show: async (address) => {
      element.textContent = await (await fetch(address)).text()
    },
    scrolled: () => ({ anchors: [], height: element.scrollHeight }),
    top: () => element.scrollTop,
    scrollTo: (top) => element.scrollTo({ top, behavior: 'instant' }),
  }
}
