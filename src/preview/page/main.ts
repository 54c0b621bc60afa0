import type { PageState } from '../state.js'
import { listMessages, openPlace } from './messages.js'
import { openPane, type Pane } from './pane.js'
import { samePlace } from './same-place.js'

/** What the person chose; kept in the address, so that a page that is loaded again shows the same. */
const chosen = new URLSearchParams(location.hash.slice(1))
let state: PageState | null = null
let events: EventSource | null = null
let panes: Pane[] = []

const publications = select('publication')
const status = part('status')

/** Asks for the state of the publication and the two editions that are chosen. */
function listen(): void {
  events?.close()
  const query = new URLSearchParams({ publication: chosen.get('publication') ?? '' })
  for (const { language, format } of panes) query.append('view', `${language}:${format}`)
  events = new EventSource(`events?${query}`)
  events.addEventListener('message', (event: MessageEvent<string>) => take(JSON.parse(event.data)))
  events.addEventListener('error', () => {
    status.textContent = 'The preview has ended.'
  })
}

function take(next: PageState): void {
  state = next
  const [first] = next.publications
  if (first !== undefined && !next.publications.includes(chosen.get('publication') ?? '')) {
    choose('publication', first)
    listen()
    return
  }
  options(
    publications,
    new Map(next.publications.map((slug) => [slug, slug])),
    chosen.get('publication') ?? '',
  )
  if (next.publication && panes.length === 0) {
    layOut(next)
    listen()
    return
  }
  for (const pane of panes) pane.update(next)
  const problems = next.messages.filter(({ severity }) => severity === 'error').length
  status.textContent = next.isBusy
    ? 'Working …'
    : problems > 0
      ? `${problems} ${problems === 1 ? 'error' : 'errors'}`
      : 'Up to date'
  listMessages(part('messages'), next.messages, (message) => void openPlace(message))
}

/** Two sides: what was chosen, or the first two languages in the format that browsers show best. */
function layOut({ publication }: PageState): void {
  if (!publication) return
  const { languages, formats } = publication
  const usual = formats.find(({ mediaType }) => mediaType === 'text/html') ?? formats[0]
  const other = formats.find((format) => format !== usual) ?? usual
  const tags = languages.map(({ tag }) => tag)
  const names = formats.map(({ name }) => name)
  panes = ['left', 'right'].map((side, index) => {
    const [language = '', format = ''] = (chosen.get(side) ?? '').split(':')
    const tag = tags.includes(language) ? language : (tags[index] ?? tags[0] ?? '')
    const usualFormat = index > 0 && tags.length === 1 ? other : usual
    const name = names.includes(format) ? format : (usualFormat?.name ?? '')
    const pane = openPane(tag, name, (message) => void openPlace(message))
    const bar = document.createElement('p')
    const selects = [
      choice('Language', new Map(languages.map((one) => [one.tag, one.name])), tag),
      choice('Format', new Map(formats.map((one) => [one.name, one.label])), name),
    ] as const
    for (const { label, element } of selects) {
      element.addEventListener('change', () => {
        choose(side, `${selects[0].element.value}:${selects[1].element.value}`)
        again()
      })
      bar.append(label)
    }
    pane.element.prepend(bar)
    return pane
  })
  part('panes').replaceChildren(...panes.map(({ element }) => element))
}

/** Lays out anew what is chosen now. */
function again(): void {
  panes = []
  if (state?.publication?.slug === chosen.get('publication') && state) layOut(state)
  listen()
}

function choose(key: string, value: string): void {
  chosen.set(key, value)
  history.replaceState(null, '', `#${chosen}`)
}

publications.addEventListener('change', () => {
  choose('publication', publications.value)
  chosen.delete('left')
  chosen.delete('right')
  again()
})

/** Looks at each picture where both sides stand: no event of a frame is needed, which browsers give differently. */
const tops = new WeakMap<Pane, number>()
function follow(): void {
  const [left, right] = panes
  for (const pane of panes) pane.place()
  if (left && right && (part('together') as HTMLInputElement).checked) {
    for (const [moved, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const [view, otherView] = [moved.view(), other.view()]
      const top = view?.top() ?? 0
      if (!view || !otherView || Math.abs(top - (tops.get(moved) ?? 0)) < 2) continue
      otherView.scrollTo(samePlace(top, view.scrolled(), otherView.scrolled()))
      tops.set(other, otherView.top())
      break
    }
  }
  for (const pane of panes) tops.set(pane, pane.view()?.top() ?? 0)
  requestAnimationFrame(follow)
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No ${id} in the page`)
  return found
}

function select(id: string): HTMLSelectElement {
  return part(id) as HTMLSelectElement
}

/** @param shown - What may be chosen, with the words that stand for it. */
function choice(name: string, shown: ReadonlyMap<string, string>, value: string) {
  const label = document.createElement('label')
  const element = document.createElement('select')
  options(element, shown, value)
  label.append(`${name} `, element)
  return { label, element }
}

function options(element: HTMLSelectElement, shown: ReadonlyMap<string, string>, value: string): void {
  const made = [...shown].map(([name, words]) => new Option(words, name, name === value, name === value))
  if ([...element.options].map((one) => one.value).join('\n') !== [...shown.keys()].join('\n'))
    element.replaceChildren(...made)
  element.value = value
}

listen()
requestAnimationFrame(follow)
