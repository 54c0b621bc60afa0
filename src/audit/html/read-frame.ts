import type { Element, Root } from 'hast'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { type Speaker, withLogo } from '../../model/transcript-entry.js'
import { entry } from './entry.js'
import { elements, find, findAll, hasClass, textOf } from './query.js'
import { speakerOf } from './speaker-of.js'

const titleKinds: [string, TranscriptKind][] = [
  ['organisation', 'organisation'],
  ['status', 'status'],
  ['subtitle', 'subtitle'],
  ['date', 'date'],
  ['abstract', 'abstract'],
]

/** What stands around the body: title block and contents before, colophon after. */
export function readFrame(
  tree: Root,
  speaker: Speaker,
): { before: TranscriptEntry[]; after: TranscriptEntry[] } {
  const header = find(tree, (element) => element.tagName === 'header' && hasClass(element, 'title-block'))
  const contents = find(tree, (element) => element.tagName === 'nav' && hasClass(element, 'contents'))
  const footer = find(tree, (element) => element.tagName === 'footer' && hasClass(element, 'colophon'))
  return {
    before: [
      ...(header ? titleBlock(header, speaker) : []),
      ...(contents ? contentsOf(contents, speaker) : []),
    ],
    after: footer ? colophon(footer, speaker) : [],
  }
}

function titleBlock(header: Element, speaker: Speaker): TranscriptEntry[] {
  const kindOf = (element: Element): TranscriptKind | null =>
    element.tagName === 'h1'
      ? 'title'
      : (titleKinds.find(([name]) => element.tagName === 'p' && hasClass(element, name))?.[1] ?? null)
  return findAll(header, (element) => kindOf(element) !== null).map((element) => {
    const kind = kindOf(element) ?? 'title'
    const marks = { level: kind === 'title' ? 1 : 0 }
    return withLogo(entry(kind, element.children, speakerOf(element, speaker), marks))
  })
}

function contentsOf(nav: Element, speaker: Speaker): TranscriptEntry[] {
  const label = find(nav, (element) => element.tagName === 'summary')
  const list = find(nav, (element) => element.tagName === 'ol')
  return [
    ...(label ? [entry('contents', label.children, speaker)] : []),
    ...(list ? elements(list) : []).map((item) => {
      const number = find(item, (element) => hasClass(element, 'number'))
      return entry('contentsEntry', item.children, speakerOf(item, speaker), {
        number: number ? textOf(number) : null,
      })
    }),
  ]
}

function colophon(footer: Element, speaker: Speaker): TranscriptEntry[] {
  return findAll(footer, ({ tagName }) => tagName === 'h2' || tagName === 'dt' || tagName === 'dd').map(
    (element) =>
      entry(
        element.tagName === 'h2' ? 'colophon' : element.tagName === 'dt' ? 'colophonTerm' : 'colophonDetail',
        element.children,
        speakerOf(element, speaker),
      ),
  )
}
