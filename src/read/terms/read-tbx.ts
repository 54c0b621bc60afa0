import { SaxesParser } from 'saxes'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import type { TermEntry, TermForm, TermStatus } from '../../model/term-entry.js'
import type { TermsResult } from './terms-result.js'

/** Elements by what they are, in TBX 3 (ISO 30042:2019) and in the shape of MARTIF before it. */
const entries = new Set(['conceptEntry', 'termEntry'])
const languageSections = new Set(['langSec', 'langSet'])
const termSections = new Set(['termSec', 'tig', 'ntig'])

/** Values of the administrative status and of the authorization, by what they mean to authors. */
const statuses: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  preferredTerm: 'preferred',
  standardizedTerm: 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  admittedTerm: 'admitted',
  'deprecatedTerm-admn-sts': 'forbidden',
  deprecatedTerm: 'forbidden',
  'supersededTerm-admn-sts': 'forbidden',
  supersededTerm: 'forbidden',
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u

/** Elements inside each other; those of TBX are ten deep. */
const deepest = 50

/** Letters of one term; what is longer is a definition in the wrong place. */
const longestTerm = 500

/**
 * Reads a termbase in TBX, 2 or 3, data categories as attributes or as elements. Entities are not expanded, and a document type
 * that declares any is refused.
 */
export function readTbx(text: string, file: string): TermsResult {
  const terms: TermEntry[] = []
  const messages: Message[] = []
  let entry: { id: string; line: number; forms: Record<string, TermForm[]> } | null = null
  let tag = ''
  let term: { words: string; status: TermStatus } | null = null
  /** The element whose text is read: the term, or how it stands. */
  let reading: { name: string; text: string; what: 'term' | 'status' } | null = null
  let root: string | null = null
  let depth = 0
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  // Nothing is read behind the first problem.
  const refuse = (reason: string): never => {
    const point = { line: Math.max(1, parser.line), column: parser.column + 1 }
    const place = { start: point, end: point }
    messages.push(
      problem({ source: 'read', file, blame: 'configuration' }, { ruleId: 'tbx-syntax', place, reason }),
    )
    throw new Error(reason)
  }
  parser.on('error', (error) =>
    refuse(`Unexpected TBX: ${error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')}`),
  )
  parser.on('doctype', (declared) => {
    if (declared.includes('['))
      refuse('Unexpected declarations in the document type, expected none: entities are not read')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) refuse(`Unexpected elements inside each other, more than ${deepest} deep`)
    root ??= name
    const bare = name.replace(/^.*:/u, '')
    if (entries.has(bare))
      entry = { id: attributes.id ?? String(terms.length + 1), line: parser.line, forms: {} }
    else if (languageSections.has(bare)) {
      tag = (attributes['xml:lang'] ?? attributes.lang ?? '').replaceAll('_', '-').toLowerCase()
      if (!languageTag.test(tag))
        refuse(`Unexpected language \`${tag}\`, expected a tag such as \`fr\` or \`pt-BR\``)
    } else if (termSections.has(bare)) term = { words: '', status: 'admitted' }
    else if (bare === 'term') reading = { name, text: '', what: 'term' }
    else if (isStatus(bare, attributes.type)) reading = { name, text: '', what: 'status' }
  })
  const take = (words: string): void => {
    if (reading && reading.text.length <= longestTerm) reading.text += words
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (reading?.name === name && term) {
      const said = reading.text.replace(/\s+/gu, ' ').trim()
      if (reading.what === 'term') term.words = said
      else term.status = statuses[said] ?? term.status
      reading = null
    }
    const bare = name.replace(/^.*:/u, '')
    if (termSections.has(bare) && term) {
      if (entry && tag !== '' && term.words !== '' && term.words.length <= longestTerm) {
        entry.forms[tag] = [...(entry.forms[tag] ?? []), term]
      }
      term = null
    } else if (entries.has(bare) && entry) {
      terms.push({ ...entry, file, forms: withPreferred(entry.forms) })
      entry = null
    }
  })
  try {
    parser.write(text).close()
    if (root !== null && !/^(?:.*:)?(?:tbx|martif|TBX)$/u.test(root))
      refuse(`Unexpected element \`${root}\`, expected \`tbx\` or \`martif\``)
  } catch (error) {
    // What was refused has been reported.
    if (messages.length === 0) throw error
  }
  return messages.length > 0 ? { terms: [], messages } : { terms, messages }
}

/** `<termNote type="administrativeStatus">`, and the element of that name in the style with elements. */
function isStatus(name: string, type: string | undefined): boolean {
  const categories = ['administrativeStatus', 'normativeAuthorization']
  return categories.includes(name) || (name === 'termNote' && categories.includes(type ?? ''))
}

/** Where a termbase prefers none of a language’s terms, the first that is not forbidden is the one to use. */
function withPreferred(forms: Record<string, TermForm[]>): Record<string, TermForm[]> {
  return Object.fromEntries(
    Object.entries(forms).map(([tag, all]) => {
      if (all.some(({ status }) => status === 'preferred')) return [tag, all]
      const first = all.findIndex(({ status }) => status === 'admitted')
      return [
        tag,
        all.map((form, index) => (index === first ? { ...form, status: 'preferred' as const } : form)),
      ]
    }),
  )
}
