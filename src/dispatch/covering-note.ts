import { formatDate } from '../language/date.js'
import type { Format } from '../model/format.js'
import type { Language } from '../model/language.js'
import type { DispatchRecord } from './dispatch-record.js'
import { absentId } from './links.js'
import { filled, type NoteWords } from './note-words.js'
import { packageNames } from './package-names.js'

/** What a covering page is written from. */
export interface CoveringNote {
  record: Pick<
    DispatchRecord,
    | 'date'
    | 'publication'
    | 'recipient'
    | 'editions'
    | 'absent'
    | 'partial'
    | 'underEmbargo'
    | 'signatures'
    | 'sender'
  >
  words: NoteWords
  /** Language of the page. */
  language: Language
  /** Names of languages by tag, in each language itself. */
  languageNames: Readonly<Record<string, string>>
  formats: readonly Pick<Format, 'name' | 'label'>[]
  /** Whose document it is, in the language of the page. */
  organisation: string | null
}

/** The covering page as Markdown with front matter. */
export function coveringNote(note: CoveringNote): string {
  const { record, words, organisation } = note
  const front = [
    `title: ${JSON.stringify(words.title)}`,
    `subtitle: ${JSON.stringify(titleIn(note))}`,
    ...(organisation === null ? [] : [`organisation: ${JSON.stringify(organisation)}`]),
  ]
  return [
    `---\n${front.join('\n')}\n---`,
    `## ${words.shipment} {#shipment}`,
    ...notices(note),
    facts(note),
    `## ${words.files} {#files}`,
    filesTable(note),
    filled(words.evidence, { folder: code(packageNames.evidence) }),
    ...(record.absent.length > 0 ? [`## ${words.absent} {#absent}`, absentList(note)] : []),
    `## ${words.check} {#check}`,
    filled(words.checkWords, { file: code(packageNames.howToVerify) }),
    ...keys(note),
    '',
  ].join('\n\n')
}

/** The title of the document in the language of the page, else in that of its source. */
export function titleIn({ record, language }: Pick<CoveringNote, 'record' | 'language'>): string {
  const { titles, source, slug } = record.publication
  return titles[language.tag] ?? titles[source] ?? slug
}

function notices({ record, words, language, ...names }: CoveringNote): string[] {
  const texts: string[] = []
  if (record.underEmbargo !== null)
    texts.push(filled(words.underEmbargo, { date: formatDate(record.underEmbargo, language) }))
  if (record.partial) {
    const { languages, formats } = record.partial
    const missing = [
      ...languages.map((tag) => languageName(tag, { language, ...names })),
      ...formats.map((name) => typed(formatName(name, { language, ...names }))),
    ]
    texts.push(filled(words.partial, { missing: missing.join(language.words.listSeparator) }))
  }
  return texts.map((text) => `:::notice\n${text}\n:::`)
}

function facts(note: CoveringNote): string {
  const { record, words, language } = note
  const { recipient, publication, date, sender } = record
  const rows: [string, string | null][] = [
    [words.to, recipient.name],
    [words.from, note.organisation ?? sender],
    [words.document, titleIn(note)],
    [language.words.symbol, publication.identifier],
    [words.date, formatDate(date, language)],
    [words.channel, recipient.channel],
  ]
  return rows.flatMap(([term, value]) => (value === null ? [] : [`${term}\n: ${typed(value)}`])).join('\n\n')
}

function filesTable({ record, words, language, ...names }: CoveringNote): string {
  const rows = record.editions.map(
    (edition) =>
      `| ${languageName(edition.language, { language, ...names })} | ${formatName(edition.format, { language, ...names })} | ${code(edition.file)} |`,
  )
  return [`| ${language.words.language} | ${words.format} | ${words.file} |`, '|---|---|---|', ...rows].join(
    '\n',
  )
}

/** Each has an id: links of packed editions to those that are not there lead to it. */
function absentList({ record, language, ...names }: CoveringNote): string {
  return record.absent
    .map(
      ({ language: tag, format, path }) =>
        `- ${languageName(tag, { language, ...names })}${language.words.listSeparator}${formatName(format, { language, ...names })} {#${absentId(path)}}`,
    )
    .join('\n')
}

function keys({ record, words }: CoveringNote): string[] {
  const { ssh, minisign, pdf } = record.signatures
  const rows = [
    ...(ssh ? [['OpenSSH', ssh.fingerprint]] : []),
    ...(minisign ? [['Minisign', minisign.keyId]] : []),
    ...(pdf ? [['PAdES', pdf.fingerprint]] : []),
  ]
  if (rows.length === 0) return []
  const table = rows.map(([name, fingerprint = '']) => `| ${name} | ${code(fingerprint)} |`)
  return [words.signed, [`| ${words.key} | ${words.fingerprint} |`, '|---|---|', ...table].join('\n')]
}

/** The name of a language in itself, marked as such. */
function languageName(
  tag: string,
  { language, languageNames }: Pick<CoveringNote, 'language' | 'languageNames'>,
): string {
  const name = typed(languageNames[tag] ?? tag)
  return tag === language.tag || !languageNames[tag] ? name : `:span[${name}]{lang=${tag}}`
}

function formatName(name: string, { language, formats }: Pick<CoveringNote, 'language' | 'formats'>): string {
  return language.words.formats[name] ?? formats.find((one) => one.name === name)?.label ?? name
}

/**
 * Somebody's words as they were typed: no sign of theirs is one of Markdown. A comment keeps braces at their end from
 * being attributes.
 */
function typed(text: string): string {
  const escaped = text.replace(/[!-/:-@[-`{-~]/gu, (sign) => (`,'"/`.includes(sign) ? sign : `\\${sign}`))
  return escaped.endsWith('}') ? `${escaped}<!-- -->` : escaped
}

function code(text: string): string {
  return `\`${text}\``
}
