import type { PageState, ShownMessage } from '../state.js'
import { frameView } from './frame-view.js'
import { pagesView } from './pages-view.js'
import { textView } from './text-view.js'
import type { View } from './view.js'

/** One side of the page. */
export interface Pane {
  element: HTMLElement
  language: string
  format: string
  view: () => View | null
  /** Shows what is new of a state. */
  update: (state: PageState) => void
  /** Puts the marks of messages beside their places. */
  place: () => void
}

/** How editions of a media type are shown, and what is asked for. */
function viewFor(mediaType: string, title: string): { view: View; query: string } {
  if (mediaType === 'text/html') return { view: frameView(title), query: '' }
  if (mediaType === 'application/pdf') return { view: pagesView(title), query: '' }
  if (mediaType.startsWith('text/')) return { view: textView(title), query: '' }
  return { view: pagesView(title), query: '&pages' }
}

/**
 * Makes a side of the page.
 * @param open opens the place of a message in an editor
 */
export function openPane(language: string, format: string, open: (message: ShownMessage) => void): Pane {
  const element = document.createElement('section')
  const body = document.createElement('div')
  body.className = 'body'
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.hidden = true
  const marks = document.createElement('div')
  marks.className = 'marks'
  element.append(notice, body)
  let view: View | null = null
  let query = ''
  let version = ''
  let isLoading = false
  let latest: PageState | null = null
  const placedMarks: { id: string | null; mark: HTMLElement }[] = []
  const load = async (): Promise<void> => {
    const edition = editionIn(latest, language, format)
    if (isLoading || !latest?.publication || !edition || edition.version === version || !view) return
    isLoading = true
    version = edition.version
    const address = `editions/${latest.publication.slug}/${edition.name}?${version}${query}`
    try {
      await view.show(address)
      body.dataset.version = version
      say(latest)
    } catch (error) {
      notice.textContent = `This edition cannot be shown: ${error instanceof Error ? error.message : String(error)}`
      notice.hidden = false
    } finally {
      isLoading = false
    }
    if (editionIn(latest, language, format)?.version !== version) await load()
  }
  const say = (state: PageState) => {
    const isHeld = state.held.includes(language)
    notice.textContent = isHeld
      ? 'The text has an error. What is shown is the last that had none.'
      : 'This edition is being made …'
    notice.hidden = !isHeld && editionIn(state, language, format) !== undefined
  }
  return {
    element,
    language,
    format,
    view: () => view,
    update: (state) => {
      latest = state
      const known = state.publication?.formats.find(({ name }) => name === format)
      if (known && !view) {
        const made = viewFor(known.mediaType, `${language}, ${known.label}`)
        view = made.view
        query = made.query
        body.append(view.element, marks)
      }
      say(state)
      const file = state.publication?.languages.find(({ tag }) => tag === language)?.file
      placedMarks.splice(0)
      marks.replaceChildren()
      for (const message of state.messages.filter((one) => one.file === file)) {
        const mark = document.createElement('button')
        mark.type = 'button'
        mark.className = message.severity
        mark.textContent = message.severity === 'info' ? 'i' : '!'
        mark.title = `${message.file}:${message.line ?? 1} ${message.reason}`
        mark.setAttribute('aria-label', `${message.severity}: ${mark.title}`)
        mark.addEventListener('click', () => open(message))
        marks.append(mark)
        placedMarks.push({ id: idAt(state, language, message.line ?? 1), mark })
      }
      void load()
    },
    place: () => {
      if (!view || placedMarks.length === 0) return
      const { anchors } = view.scrolled()
      const from = view.top()
      const tops = new Map(anchors.map(({ id, top }) => [id, top - from]))
      const used = new Map<number, number>()
      for (const { id, mark } of placedMarks) {
        const top = Math.round(tops.get(id ?? '') ?? -from)
        const shift = used.get(top) ?? 0
        used.set(top, shift + 1)
        Object.assign(mark.style, { top: `${top}px`, insetInlineEnd: `${4 + shift * 24}px` })
      }
    },
  }
}

function editionIn(state: PageState | null, language: string, format: string) {
  return state?.editions.find((edition) => edition.language === language && edition.format === format)
}

/** The id of the last place that begins at a line or above. */
function idAt(state: PageState, language: string, line: number): string | null {
  const above = (state.places[language] ?? []).filter((place) => place.line <= line)
  return (
    above.reduce<{ id: string; line: number } | null>(
      (last, place) => (last === null || place.line >= last.line ? place : last),
      null,
    )?.id ?? null
  )
}
