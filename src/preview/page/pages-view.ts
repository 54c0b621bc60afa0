import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import type { Anchor } from './same-place.js'
import type { View } from './view.js'

GlobalWorkerOptions.workerSrc = 'pdf.worker.js'

/** A page on the screen. */
interface Sheet {
  element: HTMLElement
  /** The document that is drawn on it. */
  drawn: PDFDocumentProxy | null
}

/** A PDF as its pages, one below the other; pages are drawn when they come into sight. */
export function pagesView(title: string): View {
  const element = document.createElement('div')
  element.className = 'pages'
  element.tabIndex = 0
  element.setAttribute('aria-label', title)
  const sheets: Sheet[] = []
  let shown: PDFDocumentProxy | null = null
  let anchors: Anchor[] = []
  const draw = async (index: number, from: PDFDocumentProxy) => {
    const sheet = sheets[index]
    if (!sheet || sheet.drawn === from) return
    sheet.drawn = from
    const canvas = await drawnPage(await from.getPage(index + 1), element.clientWidth)
    // A newer document may have come meanwhile.
    if (shown === from) sheet.element.replaceChildren(canvas)
  }
  const inSight = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const index = sheets.findIndex((sheet) => sheet.element === entry.target)
        if (entry.isIntersecting && shown) void draw(index, shown).catch(() => {})
      }
    },
    { root: element, rootMargin: '50%' },
  )
  return {
    element,
    show: async (address) => {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error((await answer.text()).trim())
      const data = await answer.arrayBuffer()
      const next = await getDocument({ data, isEvalSupported: false, useWasm: false }).promise
      const sizes = await sizesOf(next, element.clientWidth)
      const last = shown
      shown = next
      fitSheets(sheets, sizes, element, inSight)
      await Promise.all(visible(sheets, element).map((index) => draw(index, next)))
      anchors = await anchorsOf(next, sizes)
      // Pages out of sight that came into it while nothing was drawn.
      for (const sheet of sheets) {
        inSight.unobserve(sheet.element)
        inSight.observe(sheet.element)
      }
      await last?.destroy()
    },
    scrolled: () => ({ anchors, height: element.scrollHeight }),
    top: () => element.scrollTop,
    scrollTo: (top) => element.scrollTo({ top, behavior: 'instant' }),
  }
}

/** Pixels between pages. */
const gap = 12

/** Size of a page on the screen, and where it begins. */
interface Size {
  width: number
  height: number
  top: number
  scale: number
}

async function sizesOf(from: PDFDocumentProxy, room: number): Promise<Size[]> {
  const sizes: Size[] = []
  let top = gap
  for (let number = 1; number <= from.numPages; number += 1) {
    const { width, height } = (await from.getPage(number)).getViewport({ scale: 1 })
    const scale = Math.max(room - 2 * gap, 100) / width
    sizes.push({ width: width * scale, height: height * scale, top, scale })
    top += height * scale + gap
  }
  return sizes
}

/** As many sheets as there are pages, each of the size of its page. */
function fitSheets(
  sheets: Sheet[],
  sizes: readonly Size[],
  element: HTMLElement,
  inSight: IntersectionObserver,
): void {
  for (const { element: old } of sheets.splice(sizes.length)) {
    inSight.unobserve(old)
    old.remove()
  }
  for (const [index, { width, height, top }] of sizes.entries()) {
    const sheet = sheets[index] ?? { element: document.createElement('div'), drawn: null }
    sheets[index] = sheet
    sheet.element.className = 'sheet'
    Object.assign(sheet.element.style, { width: `${width}px`, height: `${height}px`, top: `${top}px` })
    if (!sheet.element.isConnected) {
      element.append(sheet.element)
      inSight.observe(sheet.element)
    }
  }
}

function visible(sheets: readonly Sheet[], { scrollTop, clientHeight }: HTMLElement): number[] {
  return sheets.flatMap(({ element }, index) =>
    element.offsetTop < scrollTop + clientHeight && element.offsetTop + element.offsetHeight > scrollTop
      ? [index]
      : [],
  )
}

async function drawnPage(page: PDFPageProxy, room: number): Promise<HTMLCanvasElement> {
  const { width } = page.getViewport({ scale: 1 })
  const scale = (Math.max(room - 2 * gap, 100) / width) * Math.min(devicePixelRatio, 2)
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas
}

/** Where the names of a PDF lead. */
async function anchorsOf(from: PDFDocumentProxy, sizes: readonly Size[]): Promise<Anchor[]> {
  const names: Record<string, unknown> = await from.getDestinations()
  const pages = new Map<string, number>()
  const found: Anchor[] = []
  for (const [id, target] of Object.entries(names)) {
    if (!Array.isArray(target)) continue
    const [page, , , y] = target
    const key = JSON.stringify(page)
    const index = pages.get(key) ?? (await from.getPageIndex(page).catch(() => -1))
    pages.set(key, index)
    const size = sizes[index]
    if (size && typeof y === 'number') found.push({ id, top: size.top + size.height - y * size.scale })
  }
  return found
}
