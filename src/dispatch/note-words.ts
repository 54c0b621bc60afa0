import { type Kind, labelOf } from '../model/kind.js'

/** Labels of the kind `covering-note` that the covering page and the text how to verify are made of. */
const labels = [
  'title',
  'shipment',
  'to',
  'from',
  'document',
  'date',
  'channel',
  'files',
  'file',
  'format',
  'evidence',
  'absent',
  'partial',
  'underEmbargo',
  'check',
  'checkWords',
  'signed',
  'key',
  'fingerprint',
  'verifyTitle',
  'verifyUnpack',
  'verifySums',
  'verifyAdded',
  'verifyUnsigned',
  'verifyKeys',
  'verifySsh',
  'verifyMinisign',
  'verifyPdf',
  'verifyBefore',
  'verifyAll',
] as const

/** Words of the kind in one language, by label. */
export type NoteWords = Readonly<Record<(typeof labels)[number], string>>

/** The words of a language, or the labels that have none. */
export function noteWords(kind: Kind, language: string): { words: NoteWords } | { missing: string[] } {
  const found = labels.map((label) => [label, labelOf(kind, label, language)] as const)
  const missing = found.filter(([, words]) => words === null).map(([label]) => label)
  // Checked above: every label has its words.
  return missing.length > 0 ? { missing } : { words: Object.fromEntries(found) as NoteWords }
}

/** Puts values in the places `{…}` of words. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place)
}
