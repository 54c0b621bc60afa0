import type { View } from './view.js'

/** An edition that browsers show themselves, in a frame where nothing can run. */
export function frameView(title: string): View {
  const element = document.createElement('div')
  element.className = 'frames'
  let frame: HTMLIFrameElement | null = null
  const scroller = () => frame?.contentDocument?.scrollingElement ?? null
  return {
    element,
    show: async (address) => {
      const next = document.createElement('iframe')
      next.setAttribute('sandbox', 'allow-same-origin')
      next.title = title
      next.className = 'coming'
      next.src = address
      const loaded = new Promise((resolve) => next.addEventListener('load', resolve, { once: true }))
      element.append(next)
      await loaded
      await next.contentDocument?.fonts.ready
      const top = scroller()?.scrollTop ?? 0
      next.contentDocument?.scrollingElement?.scrollTo({ top, behavior: 'instant' })
      frame?.remove()
      frame = next
      next.className = ''
    },
    scrolled: () => {
      const root = scroller()
      const from = root?.scrollTop ?? 0
      const marked = frame?.contentDocument?.querySelectorAll('body [id]') ?? []
      return {
        height: root?.scrollHeight ?? 0,
        anchors: [...marked].map((one) => ({ id: one.id, top: one.getBoundingClientRect().top + from })),
      }
    },
    top: () => scroller()?.scrollTop ?? 0,
    scrollTo: (top) => scroller()?.scrollTo({ top, behavior: 'instant' }),
  }
}
