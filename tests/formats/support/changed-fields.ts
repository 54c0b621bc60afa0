import { nodeTable } from '../../../src/model/node-table.js'
import type { MediaFacts, Report, ReportNode } from '../../../src/model/report.js'
import { nodesOf } from '../../../src/model/walk.js'

/** A field of a type of node, and a Report in which one node says something else there. */
export interface ChangedField {
  /** `listItem.checked`. */
  name: string
  report: Report
}

/** Fields that are no part of what a document says: what a node is, where it was written. */
const outside = new Set(['type', 'position'])
/** Fields of the whole that hold what nodes of their own say. */
const parts = new Set(['metadata', 'titleBlock', 'contents', 'colophon', 'footnotes', 'media'])

/**
 * Each field of each type of node that a Report holds, changed once, in the last node that says something there.
 *
 * @param seen - Names of fields that other Reports have had; those of this one are added.
 */
export function changedFields(report: Report, seen: Set<string>): ChangedField[] {
  const found: ChangedField[] = []
  const add = (name: string, change: (changed: Report) => Report) => {
    if (!seen.has(name)) found.push({ name, report: change(structuredClone(report)) })
    seen.add(name)
  }
  // From the end: the last sections may lie a level deeper.
  for (const [place, node] of [...nodesOf(report).entries()].reverse())
    for (const [field, value] of Object.entries(node)) {
      if (
        outside.has(field) ||
        (node.type === 'report' && parts.has(field)) ||
        isEmpty(value) ||
        isOnly(value)
      )
        continue
      add(`${node.type}.${field}`, (changed) => {
        if (field === 'id') return renamed(changed, String(value))
        Object.assign(nodesOf(changed)[place] ?? {}, { [field]: otherwise(field, value, report) })
        return changed
      })
    }
  for (const [field, value] of Object.entries(report.metadata))
    add(`metadata.${field}`, (changed) => ({
      ...changed,
      metadata: { ...changed.metadata, [field]: otherwise(field, value, report) },
    }))
  return found
}

/** Another id, wherever it is named. */
function renamed(report: Report, id: string): Report {
  return JSON.parse(JSON.stringify(report).replaceAll(JSON.stringify(id), JSON.stringify(`${id}x`)))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** Whether a block or item is the only one: nothing is as empty as its holder would be. */
function isOnly(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 1) return false
  const type: unknown = value[0]?.type
  return Object.entries(nodeTable).some(([name, { part }]) => name === type && part !== 'inline')
}

/** Values of which only some are allowed. */
const others: Readonly<Record<string, string>> = {
  ltr: 'rtl',
  rtl: 'ltr',
  start: 'end',
  center: 'start',
  end: 'start',
  fr: 'es',
  en: 'fr',
  final: 'draft',
  draft: 'final',
}

function otherwise(field: string, value: unknown, report: Report): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return field === 'depth' && value > 2 ? value - 1 : value + 1
  if (field === 'media') return otherPicture(String(value), report.media)
  if (field === 'target') return otherTarget(String(value), nodesOf(report))
  if (field === 'published') return '2016-01-02'
  if (field === 'baseUrl') return 'https://example.org/'
  if (typeof value === 'string') return others[value] ?? `${value}x`
  if (field === 'align') return Array.isArray(value) ? value.map((one) => others[String(one)]) : value
  if (Array.isArray(value))
    return field === 'languages' ? value.slice(0, -1) : value.length > 1 ? value.slice(1) : []
  return 'Something'
}

function otherPicture(key: string, media: Record<string, MediaFacts>): string {
  return Object.keys(media).find((other) => other !== key) ?? key
}

function otherTarget(target: string, nodes: readonly ReportNode[]): string {
  const same = nodes.find((node) => 'id' in node && node.id === target)
  const other = nodes.find((node) => 'id' in node && node.id !== target && node.type === same?.type)
  return other && 'id' in other ? other.id : target
}
