import type { BlockShape, Kind } from '../../model/kind.js'
import { quotedYaml } from './quoted-yaml.js'
import type { StarterWords } from './starter-words.js'

/** A section of a first report. */
interface StarterSection {
  id: string
  heading: string
  /** Its role in the kind, or null. */
  role: string | null
  /** It shows every block that it may hold. */
  isFull: boolean
}

/** Whose report it is. */
export interface StarterOrganisation {
  /** Null where nobody said. */
  name: string | null
  /** It is said of this publication, and not of the whole workspace. */
  isOwn: boolean
}

/** The Markdown of a first report of a kind: every section that the kind demands, and every block that it knows. */
export function starterText(kind: Kind, words: StarterWords, organisation: StarterOrganisation): string {
  return [
    '---',
    ...frontMatter(kind, words, organisation),
    '---',
    '',
    ...sectionsOf(kind, words).flatMap((section) => [
      `## ${section.heading} {#${section.id}${section.role ? ` .${section.role}` : ''}}`,
      '',
      ...(section.isFull
        ? fullSection(kind, section, words)
        : [
            section.id === 'introduction' ? words.write : words.closing,
            '',
            ...required(kind, section, words),
          ]),
    ]),
    `[^1]: ${words.note}`,
    '',
  ].join('\n')
}

function frontMatter(kind: Kind, words: StarterWords, organisation: StarterOrganisation): string[] {
  const known = {
    'short-title': words.title,
    place: words.place,
    organisation: organisation.name ?? words.organisation,
    publisher: words.publisher,
  }
  const further = Object.entries(known).filter(
    ([key]) => kind.requiredFrontMatter.includes(key) || (key === 'organisation' && organisation.isOwn),
  )
  const all = [['title', words.title] as const, ['subtitle', words.subtitle] as const, ...further]
  return all.map(([key, text]) => `${key}: ${quotedYaml(text)}`)
}

function sectionsOf(kind: Kind, words: StarterWords): StarterSection[] {
  const demanded = Object.keys(kind.roles).filter((role) => (kind.roles[role]?.minimum ?? 0) > 0)
  const roles = demanded.length > 0 ? demanded : [null, null, null]
  const full = Math.min(1, roles.length - 1)
  return roles.map((role, index) => {
    const isLast = index > 1 && index === roles.length - 1
    const name = index === 0 ? 'introduction' : isLast ? 'conclusion' : 'topic'
    const more = name === 'topic' && index > 1 ? index : null
    return {
      id: more ? `${name}-${more}` : name,
      heading: more ? `${words[name]} ${more}` : words[name],
      role,
      isFull: index === full,
    }
  })
}

function fullSection(kind: Kind, section: StarterSection, words: StarterWords): string[] {
  const allowed = Object.keys(kind.blocks).filter((name) => {
    const within = kind.blocks[name]?.within ?? null
    return within === null || (section.role !== null && within.includes(section.role))
  })
  return [
    words.reference.replace('{note}', '[^1]').replace('{table}', '[](#measures)'),
    '',
    ':::table{#measures}',
    `| ${words.measure} | ${words.year} |`,
    '| --- | --- |',
    `| ${words.first} | 2016 |`,
    `| ${words.second} | 2017 |`,
    '',
    words.caption,
    ':::',
    '',
    ...allowed.flatMap((name) => block(kind, name, words)),
  ]
}

function required(kind: Kind, { role }: StarterSection, words: StarterWords): string[] {
  return (role ? (kind.roles[role]?.requires ?? []) : []).flatMap((name) => block(kind, name, words))
}

/** A block with its fewest items; a label is written where the kind has none. */
function block(kind: Kind, name: string, words: StarterWords): string[] {
  const rules = kind.blocks[name]
  if (!rules) return []
  const label = rules.label === null ? labels[rules.shape] : null
  const fewest = Math.max(rules.minimumItems, 1)
  return [`:::${name}${label ? `[${words[label]}]` : ''}`, ...bodies[rules.shape](words, fewest), ':::', '']
}

const labels: Record<BlockShape, 'actions' | 'people' | 'figures' | null> = {
  actions: 'actions',
  people: 'people',
  figures: 'figures',
  quote: null,
  notice: null,
}

const bodies: Record<BlockShape, (words: StarterWords, fewest: number) => string[]> = {
  actions: ({ actionOne, actionTwo }, fewest) =>
    repeated([actionOne, actionTwo], Math.max(fewest, 2)).map((item, index) => `${index + 1}. ${item}`),
  people: ({ person }, fewest) => repeated([person], fewest).map((item) => `- ${item}`),
  figures: ({ figureOne, figureTwo }, fewest) =>
    repeated([figureOne, figureTwo], Math.max(fewest, 2)).map((item) => `- ${item}`),
  quote: ({ quote, speaker }) => [quote, '', speaker],
  notice: ({ notice }) => [notice],
}

function repeated(items: readonly string[], number: number): string[] {
  return Array.from({ length: number }, (_, index) => items[index % items.length] ?? '')
}
