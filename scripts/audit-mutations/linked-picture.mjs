import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import { elements, is } from './pdf-elements.mjs'

/** Damages to the link of a figure's picture: nothing else than these changes. They stand in one list for each format. */

const body = /^word\/document\.xml$/
const links = /^word\/_rels\/document\.xml\.rels$/
const elsewhere = 'https://example.org/elsewhere'
const lead = 'lead a picture elsewhere'
const take = 'take the link from a picture'

/** @type {{ name: string, damage: (html: string) => string }[]} */
export const htmlLinkedPicture = [
  {
    name: lead,
    damage: (html) =>
      html
        .replace(/(<div class="plate"[^>]*><a [^>]*?)data-address="[^"]*"/, '$1')
        .replace(/(<div class="plate"[^>]*><a [^>]*?href=")[^"]*/, `$1${elsewhere}`),
  },
  {
    name: take,
    damage: (html) => html.replace(/(<div class="plate"[^>]*>)<a [^>]*>(<img [^>]*>)<\/a>/, '$1$2'),
  },
]

/** @type {{ name: string, part: RegExp, damage: (xml: string) => string }[]} */
export const epubLinkedPicture = htmlLinkedPicture.map(({ name }) => ({
  name,
  part: /text-\d+\.xhtml$/,
  damage: (xml) =>
    name === lead
      ? xml.replace(/(<div class="plate"[^>]*><a [^>]*?href=")[^"]*/, `$1${elsewhere}`)
      : xml.replace(/(<div class="plate"[^>]*>)<a [^>]*>(<img [^>]*>)<\/a>/, '$1$2'),
}))

/** @type {{ name: string, part: RegExp, damage: (xml: string) => string }[]} */
export const docxLinkedPicture = [
  {
    name: lead,
    part: links,
    damage: (xml) => xml.replace(/Target="https:\/\/example\.org\/timeline"/, `Target="${elsewhere}"`),
  },
  { name: take, part: body, damage: (xml) => xml.replace(/<a:hlinkClick [^>]*\/>/g, '') },
  {
    name: 'take one of the two links from a picture',
    part: body,
    damage: (xml) => xml.replace(/(<pic:cNvPr [^>]*>)<a:hlinkClick [^>]*\/>/, '$1'),
  },
]

/** @type {{ name: string, damage: (text: string) => string }[]} */
export const mdLinkedPicture = [
  {
    name: lead,
    damage: (text) => text.replace(/(class="figure"><\/a>\[[^\]]*\]\()[^) ]*/, `$1${elsewhere}`),
  },
  { name: take, damage: (text) => text.replace(/(class="figure"><\/a>)\[([^\]]*)\]\([^)]*\)/, '$1$2') },
]

/** @type {{ name: string, damage: (text: string) => string }[]} */
export const aknLinkedPicture = [
  {
    name: lead,
    damage: (text) => text.replace(/(<p [^>]*class="picture"[^>]*><a [^>]*href=")[^"]*/, `$1${elsewhere}`),
  },
  {
    name: take,
    damage: (text) => text.replace(/(<p [^>]*class="picture"[^>]*>)<a [^>]*>(<img [^>]*>)<\/a>/, '$1$2'),
  },
]

/** @type {{ name: string, damage: (pdf: import('@cantoo/pdf-lib').PDFDocument) => boolean }[]} */
export const pdfLinkedPicture = [
  {
    name: lead,
    damage: (pdf) => {
      const action = pictureLink(pdf)?.annotation.lookup(PDFName.of('A'))
      if (!(action instanceof PDFDict)) return false
      action.set(PDFName.of('URI'), PDFString.of(elsewhere))
      return true
    },
  },
  {
    name: take,
    damage: (pdf) => {
      const link = pictureLink(pdf)
      if (!link) return false
      link.element.set(PDFName.of('K'), link.figure)
      for (const page of pdf.getPages()) {
        const annotations = page.node.Annots()
        const at =
          annotations?.asArray().findIndex((one) => pdf.context.lookup(one) === link.annotation) ?? -1
        if (at >= 0) annotations?.remove(at)
      }
      return true
    },
  },
]

/** The element of a link around a figure, with the figure and what can be clicked. */
function pictureLink(pdf) {
  for (const element of elements(pdf).filter((one) => is(one, 'Link'))) {
    const kids = element.lookup(PDFName.of('K'))
    if (!(kids instanceof PDFArray)) continue
    const all = kids.asArray().map((kid) => ({ kid, dict: pdf.context.lookup(kid) }))
    const figure = all.find(({ dict }) => dict instanceof PDFDict && is(dict, 'Figure'))
    const object = all.find(({ dict }) => dict instanceof PDFDict && dict.has(PDFName.of('Obj')))?.dict
    const annotation = object instanceof PDFDict ? object.lookup(PDFName.of('Obj')) : null
    if (figure && annotation instanceof PDFDict) return { element, figure: figure.kid, annotation }
  }
  return null
}
