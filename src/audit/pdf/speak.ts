import type { PDFDict } from '@cantoo/pdf-lib'
import { append } from '../../model/arrays.js'
import type { Distinction } from '../../model/distinction.js'
import { distinctions } from '../../model/distinctions.js'
import { normaliseText, noteMarkText } from '../../model/transcript.js'
import {
  asDistinct,
  type Found,
  hearWords,
  inLanguage,
  normalisedDistinctions,
  normalisedSpans,
  nothingFound,
} from '../../model/transcript-entry.js'
import { logicalText } from './logical-text.js'
import { entry, type Objects } from './objects.js'
import { orderedText } from './ordered-text.js'
import type { Shown } from './page-text.js'
import type { Tag } from './tree.js'

/** What an element says, with what is found on the way. */
export type Spoken = Found & {
  text: string
  /** Text of a label that stands before: a number, a marker. */
  label: string | null
}

export interface Listener {
  objects: Objects
  direction: 'ltr' | 'rtl'
}

/** Elements of the standard whose words differ from those around them. */
const distinctTypes: Readonly<Record<string, Distinction>> = {
  Em: 'emphasis',
  Strong: 'strong',
  Code: 'inlineCode',
}

/** Elements whose text is not the entry's: labels and page numbers. */
const apart = new Set(['Lbl'])
const silentKinds = new Set(['page'])

/** Reads an element aloud; nested blocks are the caller's affair. */
export function speak(listener: Listener, tag: Tag, skip: (tag: Tag) => boolean = () => false): Spoken {
  const found: Spoken = { ...nothingFound(), text: '', label: null }
  const direction = tag.writingMode ?? listener.direction
  const text = normaliseText(hear({ ...listener, direction }, tag, found, skip))
  return { ...found, spans: normalisedSpans(found), distinctions: normalisedDistinctions(found), text }
}

function hear(listener: Listener, tag: Tag, found: Spoken, skip: (tag: Tag) => boolean): string {
  if (tag.actualText !== null)
    return hearWords(
      found,
      orderedText(tag.actualText, shownIn(tag)) ?? logicalText(shownIn(tag), listener.direction),
    )
  const pieces: Shown[] = []
  let said = ''
  const flush = () => {
    said += hearWords(found, logicalText(pieces.splice(0), listener.direction))
  }
  for (const kid of tag.kids) {
    if (kid.node === 'text') append(pieces, kid.pieces)
    if (kid.node !== 'tag' || skip(kid)) continue
    flush()
    said += hearChild(listener, kid, found, skip)
  }
  flush()
  return said
}

/** What is painted in an element without children. */
function shownIn(tag: Tag): Shown[] {
  return tag.kids.flatMap((kid) => (kid.node === 'text' ? kid.pieces : []))
}

function hearChild(listener: Listener, tag: Tag, found: Spoken, skip: (tag: Tag) => boolean): string {
  if (silentKinds.has(tag.kind ?? '')) return ''
  if (tag.kind === 'noteMark')
    return noteMarkText(normaliseText(hear(listener, labelOf(tag) ?? tag, apartFrom(found), skip)))
  if (apart.has(tag.type)) {
    found.label = normaliseText(hear(listener, tag, apartFrom(found), skip))
    return ''
  }
  if (tag.type === 'Figure') {
    if (tag.alternative) found.images.push(normaliseText(tag.alternative))
    return ''
  }
  if (tag.type === 'Link') {
    const link = { target: targetOf(listener, tag), text: '' }
    found.links.push(link)
    const said = hear(listener, tag, found, skip)
    link.text = normaliseText(said)
    return said
  }
  const kind = distinctTypes[tag.type] ?? distinctions.find((one) => one === tag.kind)
  if (kind) return asDistinct(found, kind, () => hear(listener, tag, found, skip))
  if (tag.type === 'Span' && tag.language) {
    return inLanguage(found, tag.language, () => hear(listener, tag, found, skip))
  }
  return hear(listener, tag, found, skip)
}

/** Labels and marks of notes are no words of the entry; pictures in them are. */
function apartFrom(found: Spoken): Spoken {
  return { ...found, ...nothingFound(), images: found.images }
}

/** The first label inside an element. */
export function labelOf(tag: Tag): Tag | null {
  for (const kid of tag.kids) {
    if (kid.node !== 'tag') continue
    if (kid.type === 'Lbl') return kid
    const inner = labelOf(kid)
    if (inner) return inner
  }
  return null
}

/** `#id` or a URL, from the annotation of a link. */
export function targetOf({ objects }: Listener, tag: Tag): string {
  const annotation = tag.kids.find((kid) => kid.node === 'annotation')
  if (annotation?.node !== 'annotation') return ''
  return destination(objects, annotation.dict)
}

/** Where an annotation leads: `#id` or a URL. */
export function destination(objects: Objects, annotation: PDFDict): string {
  const named = objects.name(entry(annotation, 'Dest'))
  if (named !== null) return `#${named}`
  const action = objects.dict(entry(annotation, 'A'))
  const inner = objects.name(entry(action, 'D'))
  return inner === null ? (objects.name(entry(action, 'URI')) ?? '') : `#${inner}`
}
