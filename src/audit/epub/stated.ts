import type { StatedProperty } from '../reading.js'
import type { StatedPackage } from './read-package.js'

const names: Readonly<Record<string, StatedProperty['name']>> = {
  'dc:language': 'language',
  'dc:creator': 'creator',
  'dc:publisher': 'publisher',
  'dc:date': 'date',
  'dc:description': 'abstract',
  'dc:rights': 'rights',
}

const titles: Readonly<Record<string, StatedProperty['name']>> = {
  main: 'title',
  subtitle: 'subtitle',
  short: 'shortTitle',
}

/** What the package says of the report. An identifier that is no UUID is the symbol. */
export function statedIn({ language, statements }: StatedPackage): StatedProperty[] {
  const keywords = statements.flatMap(({ name, said }) => (name === 'dc:subject' ? [said] : []))
  return [
    { name: 'language', said: language },
    ...(keywords.length > 0 ? [{ name: 'keywords' as const, said: keywords.join(', ') }] : []),
    ...statements.flatMap(({ name, said, id }): StatedProperty[] => {
      const known = names[name]
      if (known) return [{ name: known, said }]
      if (name === 'dc:title') {
        const type = statements.find((one) => one.name === 'title-type' && one.refines === id)?.said ?? ''
        return [{ name: titles[type] ?? 'title', said }]
      }
      if (name === 'dc:identifier' && !said.startsWith('urn:uuid:')) return [{ name: 'symbol', said }]
      if (name === 'dcterms:modified' && said !== '1980-01-01T00:00:00Z') return [{ name: 'date', said }]
      return []
    }),
  ]
}
