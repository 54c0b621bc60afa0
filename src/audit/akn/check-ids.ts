import { elements, type XmlElement } from '../../archive/xml.js'
import type { EditionReading } from '../reading.js'
import { attribute, idOf } from './query.js'

type Finding = EditionReading['findings'][number]

/** Places whose names do not follow from where they stand, or that others have already. */
export function checkIds(document: XmlElement): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  const visit = (parent: XmlElement, context: string) => {
    for (const element of elements(parent)) {
      const id = attribute(element, 'eId')
      for (const name of [id, idOf(element)].flatMap((one) => (one === null ? [] : [one]))) {
        const key = `${name === id ? 'eId' : 'GUID'} ${name}`
        if (seen.has(key)) findings.push(misplaced(name, 'Unexpected second place'))
        seen.add(key)
      }
      const isMeta = element.name === 'meta'
      if (id !== null && !isMeta && !isIn(id, context))
        findings.push(misplaced(id, `Unexpected place in \`${context}\``))
      const inner = id === null ? context : element.name === 'mainBody' ? '' : id
      if (isMeta) visitEntities(element)
      else visit(element, inner)
    }
  }
  const visitEntities = (meta: XmlElement) => {
    for (const one of elements(meta)) {
      const id = attribute(one, 'eId')
      if (id !== null && seen.has(`eId ${id}`)) findings.push(misplaced(id, 'Unexpected second place'))
      if (id !== null) seen.add(`eId ${id}`)
      visitEntities(one)
    }
  }
  visit(document, '')
  return findings
}

/** `sec_1__list_1` in `sec_1`: one step further. */
function isIn(id: string, context: string): boolean {
  const own = context === '' ? id : id.startsWith(`${context}__`) ? id.slice(context.length + 2) : ''
  return /^[A-Za-z]+(?:_[A-Za-z0-9-]+)?$/u.test(own)
}

function misplaced(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}
