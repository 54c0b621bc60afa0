import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** Access to a file's objects that follows references. */
export interface Objects {
  dict(value: PDFObject | undefined): PDFDict | null
  array(value: PDFObject | undefined): PDFObject[]
  text(value: PDFObject | undefined): string | null
  /** A byte string read as UTF-8: ids and names. */
  name(value: PDFObject | undefined): string | null
  number(value: PDFObject | undefined): number | null
  stream(value: PDFObject | undefined): PDFStream | null
  resolve(value: PDFObject | undefined): PDFObject | undefined
}

/** Objects of a document. */
export function objects(context: PDFContext): Objects {
  const resolve = (value: PDFObject | undefined) => (value instanceof PDFRef ? context.lookup(value) : value)
  return {
    resolve,
    dict(value) {
      const found = resolve(value)
      if (found instanceof PDFDict) return found
      return found instanceof PDFStream ? found.dict : null
    },
    array(value) {
      const found = resolve(value)
      if (found instanceof PDFArray) return found.asArray()
      return found === undefined ? [] : [found]
    },
    text(value) {
      const found = resolve(value)
      if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText()
      return found instanceof PDFName ? nameText(found) : null
    },
    name(value) {
      const found = resolve(value)
      if (found instanceof PDFString || found instanceof PDFHexString)
        return new TextDecoder().decode(found.asBytes())
      return found instanceof PDFName ? nameText(found) : null
    },
    number(value) {
      const found = resolve(value)
      return found instanceof PDFNumber ? found.asNumber() : null
    },
    stream(value) {
      const found = resolve(value)
      return found instanceof PDFStream ? found : null
    },
  }
}

/** Entry of a dictionary. */
export function entry(dict: PDFDict | null, key: string): PDFObject | undefined {
  if (!dict) return undefined
  const name = names.get(key) ?? PDFName.of(key)
  names.set(key, name)
  return dict.get(name)
}

/** The names of the keys that are asked for: a file of a thousand pages has its entries asked for by the million. */
const names = new Map<string, PDFName>()

/** What a name says. */
export function nameText(name: PDFName): string {
  const text = texts.get(name) ?? name.decodeText()
  texts.set(name, text)
  return text
}

const texts = new WeakMap<PDFName, string>()
