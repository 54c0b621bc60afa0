import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { leadsOut } from '../leads-out.js'
import type { EditionReading } from '../reading.js'
import {
  allowedActions,
  catalogKeys,
  linkKeys,
  nameTrees,
  pageKeys,
  refusedKeys,
  resourceKeys,
  stateKeys,
} from './allowed.js'
import { entry, nameText, type Objects } from './objects.js'

type Finding = EditionReading['findings'][number]

/** What the objects of a PDF hold that no edition does: actions, scripts, files, forms, layers, appearances. */
export function checkObjects(objects: Objects, catalog: PDFDict, context: PDFContext): Finding[] {
  const found: Finding[] = []
  const report = (place: string, what: string) =>
    found.push({ rule: 'foreign-content', place, message: `Unexpected ${what}` })
  only(catalog, catalogKeys, (key) => report('catalog', `entry \`${key}\` of the catalog`))
  only(objects.dict(entry(catalog, 'Names')), nameTrees, (key) => report('catalog', `name tree \`${key}\``))
  const checked = new Set<PDFDict>()
  for (const [, object] of context.enumerateIndirectObjects())
    for (const dict of dictionaries(object)) checkDictionary(objects, dict, checked, report)
  return found
}

function checkDictionary(
  objects: Objects,
  dict: PDFDict,
  checked: Set<PDFDict>,
  report: (place: string, what: string) => void,
): void {
  const type = objects.text(entry(dict, 'Type'))
  const subtype = objects.text(entry(dict, 'Subtype'))
  for (const [name] of dict.entries())
    if (refusedKeys.has(nameText(name))) report(type ?? 'object', `entry \`${nameText(name)}\``)
  if (type === 'Page') {
    only(dict, pageKeys, (key) => report('page', `entry \`${key}\` of a page`))
    only(objects.dict(entry(dict, 'Resources')), resourceKeys, (key) => report('page', `resource \`${key}\``))
    if ((objects.number(entry(dict, 'UserUnit')) ?? 1) !== 1) report('page', 'units of a page')
    for (const annotation of objects.array(entry(dict, 'Annots')))
      checkAnnotation(objects, objects.dict(annotation), report)
  }
  if (type === 'XObject' && subtype !== 'Image' && !(subtype === 'Form' && entry(dict, 'Group')))
    report('page', `external object \`${subtype}\``)
  if (type === 'ExtGState') only(dict, stateKeys, (key) => report('page', `graphics state \`${key}\``))
  if (type === 'Action') checkAction(objects, dict, checked, report)
  if (type !== 'StructElem') {
    const action = objects.dict(entry(dict, 'A'))
    if (action) checkAction(objects, action, checked, report)
  }
  if (type === 'Filespec' || type === 'F') checkFile(objects, dict, report)
  if (type === 'EmbeddedFile' && subtype !== 'text/markdown')
    report('file', `attached file of type \`${subtype}\``)
}

function checkAnnotation(
  objects: Objects,
  annotation: PDFDict | null,
  report: (place: string, what: string) => void,
): void {
  const subtype = objects.text(entry(annotation, 'Subtype'))
  if (subtype !== 'Link') {
    report('page', `annotation \`${subtype}\``)
    return
  }
  only(annotation, linkKeys, (key) => report('page', `entry \`${key}\` of a link`))
}

/** @param checked actions that were checked before: links share long ones */
function checkAction(
  objects: Objects,
  action: PDFDict,
  checked: Set<PDFDict>,
  report: (place: string, what: string) => void,
): void {
  if (checked.has(action)) return
  checked.add(action)
  const kind = objects.text(entry(action, 'S'))
  if (kind === null || !allowedActions.has(kind)) report('action', `action \`${kind}\``)
  if (entry(action, 'Next')) report('action', 'second action')
  if (kind !== 'URI') return
  const address = objects.text(entry(action, 'URI')) ?? ''
  if (!leadsOut(address)) report('action', `address \`${address.slice(0, 80)}\``)
}

/** The one file that an edition may carry is its source. */
function checkFile(objects: Objects, file: PDFDict, report: (place: string, what: string) => void): void {
  const embedded = objects.dict(entry(file, 'EF'))
  if (!embedded || objects.text(entry(file, 'AFRelationship')) !== 'Source') report('file', 'file')
  for (const key of ['F', 'UF']) {
    const name = objects.text(entry(file, key))
    if (name !== null && !/^[^/\\:]+\.md$/u.test(name)) report('file', `file \`${name.slice(0, 80)}\``)
  }
}

function only(dict: PDFDict | null, allowed: ReadonlySet<string>, refuse: (key: string) => void): void {
  for (const [name] of dict?.entries() ?? []) if (!allowed.has(nameText(name))) refuse(nameText(name))
}

/** Dictionaries of an object, those inside it too. */
function* dictionaries(object: PDFObject): Generator<PDFDict> {
  if (object instanceof PDFStream) yield* dictionaries(object.dict)
  else if (object instanceof PDFArray) for (const part of object.asArray()) yield* dictionaries(part)
  else if (object instanceof PDFDict) {
    yield object
    for (const [, value] of object.entries()) yield* dictionaries(value)
  }
}

/** A file is written once: whatever is appended overrides what stands before it. */
export function checkUpdates(bytes: Uint8Array): Finding[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const ends = text.split('%%EOF').length - 1
  const isWhole = ends === 1 && /%%EOF\s*$/u.test(text.slice(-16)) && text.startsWith('%PDF-')
  return isWhole
    ? []
    : [
        {
          rule: 'foreign-content',
          place: 'file',
          message: 'Unexpected bytes around the document: it was changed after it was written',
        },
      ]
}
