import type { Report, ReportNode } from '../model/report.js'
import { normaliseText } from '../model/transcript.js'
import type { EditionReading, StatedProperty } from './reading.js'

type Finding = EditionReading['findings'][number]

/** What an edition says beside its text: metadata, tooltips, the languages it lists. Each is the Report's, or forged. */
export function checkStatements(
  report: Report,
  nodes: readonly ReportNode[],
  reading: EditionReading,
): Finding[] {
  const known = new Set(hintsOf(report, nodes).map(normaliseText))
  const { properties = [], hints = [], languages = [], beside = [], canonical = [] } = reading
  const listed = normaliseText(report.titleBlock.languages.map(({ name }) => name).join(' '))
  return [
    ...properties
      .filter(({ name, said }) => !valuesOf(report, name).map(normaliseText).includes(normaliseText(said)))
      .map(
        ({ name, said }): Finding => ({
          rule: 'forged-property',
          place: name,
          message: `Unexpected \`${said.slice(0, 80)}\`, which the report does not say`,
        }),
      ),
    ...hints
      .filter((hint) => !known.has(normaliseText(hint)))
      .map(
        (hint): Finding => ({
          rule: 'forged-hint',
          place: hint.slice(0, 80),
          message: 'Unexpected words that show when somebody points at something',
        }),
      ),
    ...languages
      .filter((said) => normaliseText(said) !== listed)
      .map(
        (said): Finding => ({
          rule: 'forged-languages',
          place: said.slice(0, 80),
          message: 'Unexpected list of languages, which the report does not give',
        }),
      ),
    ...beside.filter((address) => !isBeside(report, address)).map(forgedAddress),
    ...canonical.filter((address) => !isOwn(report, address)).map(forgedAddress),
  ]
}

/** `../fr/report.fr.pdf`, in the folder of the same publication. */
function isBeside({ metadata }: Report, address: string): boolean {
  const [up, tag = '', file] = address.split('/')
  const name = `${encodeURIComponent(metadata.slug)}.${tag}.`
  return up === '..' && (file?.startsWith(name) || file?.startsWith(`${metadata.slug}.${tag}.`)) === true
}

function isOwn({ metadata, language }: Report, address: string): boolean {
  const { baseUrl } = metadata
  if (baseUrl === null) return false
  const folder = new URL(`${language}/`, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href
  return address.startsWith(folder) && !address.slice(folder.length).includes('/')
}

function forgedAddress(address: string): Finding {
  return {
    rule: 'forged-address',
    place: address.slice(0, 80),
    message: 'Unexpected address of an edition, which is none of the publication’s',
  }
}

function valuesOf({ metadata, language }: Report, name: StatedProperty['name']): string[] {
  const some = (...values: (string | null)[]) => values.filter((value) => value !== null)
  switch (name) {
    case 'title':
      return some(metadata.title)
    case 'shortTitle':
      return some(metadata.shortTitle)
    case 'subtitle':
      return some(metadata.subtitle)
    case 'abstract':
      return some(metadata.abstract)
    case 'description':
      return some(metadata.abstract, metadata.subtitle)
    case 'creator':
    case 'publisher':
      return some(metadata.organisation, metadata.publisher)
    case 'keywords':
      return [metadata.keywords.join(', '), metadata.keywords.join('; ')]
    case 'symbol':
      return some(metadata.symbol)
    case 'rights':
      return some(metadata.rights)
    case 'language':
      return [language]
    case 'status':
      return [metadata.status]
    case 'kind':
      return [metadata.kind]
    case 'date':
      return metadata.published ? [metadata.published, `${metadata.published}T00:00:00Z`] : []
  }
}

/** Titles of links, expansions of abbreviations, and the names by which pictures are chosen. */
function hintsOf(report: Report, nodes: readonly ReportNode[]): string[] {
  const found = ['logo', ...Object.keys(report.media)]
  for (const node of nodes) {
    if (node.type === 'link' && node.title) found.push(node.title)
    if (node.type === 'abbreviation') found.push(node.expansion)
    if (node.type === 'figure') found.push(node.id)
  }
  return found
}
