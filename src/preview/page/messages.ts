import type { ShownMessage } from '../state.js'

/** Lists messages; each opens its place in an editor. Words of messages are set as text alone. */
export function listMessages(
  element: HTMLElement,
  messages: readonly ShownMessage[],
  open: (message: ShownMessage) => void,
): void {
  const list = document.createElement('ol')
  for (const message of messages) {
    const item = document.createElement('li')
    item.className = message.severity
    const place = document.createElement('button')
    place.type = 'button'
    place.textContent = message.line === null ? message.file : `${message.file}:${message.line}`
    place.title = 'Open in the editor'
    place.addEventListener('click', () => open(message))
    const words = document.createElement('span')
    words.dir = 'auto'
    words.textContent = `${message.severity}: ${message.reason}${message.note ? ` — ${message.note}` : ''}`
    item.append(place, ' ', words)
    list.append(item)
  }
  element.replaceChildren(...(messages.length > 0 ? [list] : []))
}

/** Opens the place of a message: by an address that an editor has taken over, or by the server. */
export async function openPlace({ href, file, line, column }: ShownMessage): Promise<void> {
  if (href !== null) {
    location.href = href
    return
  }
  await fetch('open', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ file, line: line ?? 1, column: column ?? 1 }),
  })
}
