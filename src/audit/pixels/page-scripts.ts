/** A word of a page, or a stretch of one without spaces, in CSS pixels from the top left of the page. */
export interface PageWord {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** What a page says of itself. */
export interface PageState {
  words: PageWord[]
  pictures: PageWord[]
  /** Words of the report that have no place at all. */
  hidden: string[]
  /** How far frames that scroll can be moved still. */
  isMore: boolean
  /** CSS pixels by which the page is wider than its window. */
  overflow: number
  width: number
  height: number
}

/** Opens what people open with a click, lays the page out, and says whether its fonts are there. */
export const prepare = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true
  return document.body.offsetHeight >= 0 && document.fonts.status === 'loaded'
})()`

/** Takes the ink from all words, and leaves everything else. */
export const takeInk = `(() => {
  const sheet = document.createElement('style')
  sheet.id = 'without-ink'
  sheet.textContent = '*, *::before, *::after, ::marker { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important; text-shadow: none !important; }'
  document.head.append(sheet)
})()`

/** Gives words their ink again. */
export const giveInk = `document.getElementById('without-ink')?.remove()`

/**
 * Scrolls every frame to its n-th part and says where words and pictures stand that can be seen then and could not
 * before. The link that skips to the text shows when it is reached by keyboard alone.
 */
export function look(step: number): string {
  return `(${lookAt})(${step})`
}

const lookAt = `(step) => {
  const frames = [...document.querySelectorAll('body *')].filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    const scrolls = (value) => value === 'auto' || value === 'scroll'
    return (scrolls(overflowX) && one.scrollWidth > one.clientWidth + 1) || (scrolls(overflowY) && one.scrollHeight > one.clientHeight + 1)
  })
  let isMore = false
  for (const frame of frames) {
    const sign = getComputedStyle(frame).direction === 'rtl' ? -1 : 1
    const across = Math.max(1, Math.ceil(frame.scrollWidth / Math.max(1, frame.clientWidth - 40)))
    const column = step % across
    const row = Math.floor(step / across)
    frame.scrollLeft = sign * column * (frame.clientWidth - 40)
    frame.scrollTop = row * (frame.clientHeight - 40)
    if (column + 1 < across || frame.scrollTop + frame.clientHeight < frame.scrollHeight - 1) isMore = true
  }
  const seen = (window.seenBefore ??= new Map())
  const placed = ({ left, top, right, bottom }, text) => ({ text, left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY })
  const isInFrames = (element, box) => {
    for (const frame of frames) {
      if (!frame.contains(element)) continue
      const around = frame.getBoundingClientRect()
      if (box.left < around.left - 1 || box.right > around.right + 1 || box.top < around.top - 1 || box.bottom > around.bottom + 1) return false
    }
    return true
  }
  const words = []
  const hidden = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const piece = /[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}]{1,4}|[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}]+/gu
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement
    if (!element || element.closest('svg, script, style, .skip')) continue
    if (step > 0 && !frames.some((frame) => frame.contains(element))) continue
    const isOfReport = element.closest('main, .title-block, .colophon') && !element.closest('nav, [aria-hidden="true"]')
    for (const found of text.data.matchAll(piece)) {
      if (/^[\\p{Cf}\\p{M}\\p{Z}]*$/u.test(found[0])) continue
      const range = document.createRange()
      range.setStart(text, found.index)
      range.setEnd(text, found.index + found[0].length)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      if (boxes.length === 0) {
        if (isOfReport && step === 0) hidden.push(found[0])
        continue
      }
      const known = seen.get(text) ?? new Set()
      seen.set(text, known)
      boxes.forEach((box, index) => {
        const name = found.index + ' ' + index
        if (known.has(name) || !isInFrames(element, box)) return
        known.add(name)
        words.push(placed(box, found[0]))
      })
    }
  }
  const pictures = []
  for (const one of document.querySelectorAll('main img, main svg, .title-block img, .title-block svg')) {
    if (one.parentElement.closest('svg') || seen.has(one)) continue
    const box = one.getBoundingClientRect()
    seen.set(one, true)
    pictures.push(placed(box, one.getAttribute('alt') ?? ''))
  }
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement
  return { words, pictures, hidden, isMore, overflow: scrollWidth - clientWidth, width: scrollWidth, height: scrollHeight }
}`
