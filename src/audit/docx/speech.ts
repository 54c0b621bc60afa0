import { child, elements, isOn, textOf, valueIn, type XmlElement } from '../../archive/xml.js'
import type { Distinction } from '../../model/distinction.js'
import { normaliseText, type TranscriptEntry, type TranscriptLink } from '../../model/transcript.js'
import {
  hearWords,
  normalisedDistinctions,
  normalisedSpans,
  nothingFound,
} from '../../model/transcript-entry.js'
import { idOfName, type WordPackage } from './package.js'
import { lineage } from './styles.js'

/** What a paragraph says. */
export interface Speech extends Pick<TranscriptEntry, 'links' | 'spans' | 'distinctions' | 'images'> {
  /** Raw text; a tab is a tab. */
  text: string
  /** The label of a caption. */
  label: string
  /** What a check box shows before the words; empty without one. */
  checkBox: string
  /** Names of bookmarks that begin in it. */
  bookmarks: string[]
  /** Drawings in it, with their names and alternative texts. */
  drawings: { name: string; alternative: string }[]
}

export interface Listening {
  file: WordPackage
  links: ReadonlyMap<string, string>
  /** Number of a note by its id in the notes' part. */
  noteNumber: (id: string) => string
  /** Number of the note whose mark a bookmark holds. */
  markedNote: (bookmark: string) => string
}

interface Field {
  instruction: string
  isResult: boolean
}

/** Listens to a paragraph: runs, links, fields, check boxes, bookmarks. */
export function listen(listening: Listening, paragraph: XmlElement): Speech {
  const speech: Speech = {
    text: '',
    label: '',
    checkBox: '',
    links: [],
    spans: [],
    distinctions: [],
    images: [],
    bookmarks: [],
    drawings: [],
  }
  const fields: Field[] = []
  const found = nothingFound()
  let links: TranscriptLink[] = []

  const say = (words: string, language: string | null, distinct: ReadonlySet<Distinction>) => {
    found.spanLanguage = language
    found.distinct = distinct
    hearWords(found, words)
    sayMark(words)
  }
  const sayMark = (words: string) => {
    speech.text += words
    for (const link of links) link.text += words
  }
  /** A picture may lead somewhere by itself; in a link it leads where that does. */
  const hearPictureLink = (drawing: XmlElement) => {
    const click = elements(drawing).flatMap(
      (frame) => child(child(frame, 'wp:docPr'), 'a:hlinkClick') ?? [],
    )[0]
    const target = click ? targetOf(listening, click) : null
    if (target !== null && target !== links.at(-1)?.target) speech.links.push({ target, text: '' })
  }
  const hearRun = (run: XmlElement) => {
    const properties = child(run, 'w:rPr')
    const names = lineage(listening.file.styles, valueIn(properties, 'w:rStyle')).map(({ name }) => name)
    const isMark = names.includes('footnote reference')
    const isCarrier = names.includes('footnote carrier')
    const language = namedLanguage(listening.file, properties, names)
    const distinct = distinctionsOf(names)
    for (const element of elements(run)) {
      const field = fields.at(-1)
      switch (element.name) {
        case 'w:fldChar':
          switch (element.attributes['w:fldCharType']) {
            case 'begin':
              fields.push({ instruction: '', isResult: false })
              break
            case 'separate':
              if (field) field.isResult = true
              break
            default: {
              fields.pop()
              const note = field?.instruction.match(/^\s*NOTEREF\s+(\S+)/)
              if (note) sayMark(`[^${listening.markedNote(note[1] ?? '')}]`)
            }
          }
          break
        case 'w:instrText':
          if (field) field.instruction += textOf(element)
          break
        case 'w:t':
          if (isMark || isCarrier || (field && !field.isResult)) break
          if (names.includes('caption label')) speech.label += textOf(element)
          else say(textOf(element), language, distinct)
          break
        case 'w:tab':
          say('\t', language, distinct)
          break
        case 'w:noBreakHyphen':
          say('-', language, distinct)
          break
        case 'w:br':
          say(' ', language, distinct)
          break
        case 'w:footnoteReference':
          if (!isCarrier) sayMark(`[^${listening.noteNumber(element.attributes['w:id'] ?? '')}]`)
          break
        case 'w:drawing':
          hearDrawing(speech, element)
          hearPictureLink(element)
          break
        default:
          break
      }
    }
  }
  const hear = (parent: XmlElement) => {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'w:r':
          hearRun(element)
          break
        case 'w:hyperlink': {
          const link = { target: targetOf(listening, element), text: '' }
          speech.links.push(link)
          links = [...links, link]
          hear(element)
          links = links.slice(0, -1)
          link.text = normaliseText(link.text)
          break
        }
        case 'w:sdt': {
          const content = child(element, 'w:sdtContent')
          const box = child(child(element, 'w:sdtPr'), 'w14:checkbox')
          if (box) speech.checkBox += boxShows(box, content)
          else if (content) hear(content)
          break
        }
        case 'w:bookmarkStart':
          speech.bookmarks.push(element.attributes['w:name'] ?? '')
          break
        default:
          break
      }
    }
  }
  hear(paragraph)
  speech.spans = normalisedSpans(found)
  speech.distinctions = normalisedDistinctions(found)
  return speech
}

/** What each character style, or a part of its name, says of its words. */
const distinctStyles: Readonly<Record<string, Distinction>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  verbatim: 'inlineCode',
  subscript: 'subscript',
  superscript: 'superscript',
  inserted: 'insert',
  deleted: 'delete',
  highlighted: 'highlight',
  keyboard: 'keyboard',
}

function distinctionsOf(styles: readonly string[]): ReadonlySet<Distinction> {
  const parts = styles.flatMap((name) => name.split(' '))
  return new Set(parts.flatMap((part) => distinctStyles[part] ?? []))
}

/** The sign of a check box where it agrees with the state that Word keeps beside it; both where they differ. */
function boxShows(box: XmlElement, content: XmlElement | undefined): string {
  const sign = content ? normaliseText(textOf(content)) : ''
  const isChecked = child(box, 'w14:checked')?.attributes['w14:val'] === '1'
  return isChecked === (sign === '\u2611') ? sign : `${sign} (${isChecked ? 'checked' : 'not checked'})`
}

function hearDrawing(speech: Speech, drawing: XmlElement): void {
  const properties = elements(drawing).map((frame) => child(frame, 'wp:docPr'))[0]
  const alternative = normaliseText(properties?.attributes.descr ?? '')
  speech.drawings.push({ name: properties?.attributes.name ?? '', alternative })
  if (alternative) speech.images.push(alternative)
}

function targetOf({ file, links }: Listening, { attributes }: XmlElement): string {
  const target = links.get(attributes['r:id'] ?? '') ?? ''
  const anchor = attributes['w:anchor'] ?? (target.startsWith('#') ? target.slice(1) : undefined)
  return anchor === undefined ? target : `#${idOfName(file, anchor)}`
}

/** The language that a run names, where it is not the document's or is marked as named. */
function namedLanguage(
  file: WordPackage,
  properties: XmlElement | undefined,
  styles: readonly string[],
): string | null {
  const named = child(properties, 'w:lang')?.attributes
  if (!named) return null
  // Complex scripts that run from left to right (Thai, Devanagari) keep their language where Word looks for it, too.
  const tag = isOn(properties, 'w:rtl')
    ? named['w:bidi']
    : (named['w:eastAsia'] ?? named['w:val'] ?? named['w:bidi'])
  if (tag === undefined) return null
  const written = file.languages.get(tag) ?? tag
  const isMarked = styles.some((name) => name.includes('named language'))
  return written === file.language && !isMarked ? null : written
}
