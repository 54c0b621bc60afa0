import { SaxesParser } from 'saxes'
import { reasonOf } from '../../model/reason-of.js'
import { declaredEntities } from './entities.js'
import type { DrawingProblem } from './problem.js'

/** An element of a drawing, with its place in the file. Attributes have local names: `xlink:href` is `href`. */
export interface SvgElement {
  name: string
  attributes: Record<string, string>
  children: (SvgElement | string)[]
  parent: SvgElement | null
  line: number
  column: number
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const known = new Set([
  '',
  svgNamespace,
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
])
/** Elements that run, animate or load something. */
const active = new Set(
  'script foreignObject iframe audio video animate animateTransform animateMotion set handler'.split(' '),
)
/** What only editors and machines read. */
const unread = new Set(['metadata', 'title', 'desc'])

/** Most elements within one another, and most elements of a drawing. */
export const deepestElement = 100
export const mostElements = 20_000

/**
 * Reads an SVG with an XML parser. Editors' own elements and attributes are left aside; what would run, animate or
 * load is refused with its place rather than dropped.
 */
export function parseSvg(text: string): SvgElement | DrawingProblem {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const roots: SvgElement[] = []
  const open: (SvgElement | null)[] = []
  let problem: DrawingProblem | null = null
  let count = 0
  let start = { line: 1, column: 1 }
  // Nothing is read behind the first problem: a parser that goes on looks further and further back.
  const refuse = (reason: string, place = { line: parser.line, column: parser.columnIndex + 1 }): never => {
    problem ??= { reason, ...place }
    throw new Error(reason)
  }
  parser.on('error', (error) =>
    refuse(`it is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`),
  )
  parser.on('doctype', (type) => {
    const entities = declaredEntities(type)
    if (typeof entities === 'string') refuse(entities)
    else Object.assign(parser.ENTITIES, entities)
  })
  parser.on('opentagstart', ({ name }) => {
    start = { line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) }
  })
  parser.on('opentag', (tag) => {
    const isRoot = open.length === 0
    const parent = open.at(-1) ?? null
    count += 1
    if (isRoot && tag.uri !== svgNamespace) refuse('its root is not in the SVG namespace')
    if (open.length >= deepestElement) refuse(`its elements are nested deeper than ${deepestElement}`, start)
    if (count > mostElements) refuse(`it holds more than ${mostElements} elements`, start)
    if (tag.uri !== svgNamespace || unread.has(tag.local) || (!isRoot && parent === null) || problem) {
      open.push(null)
      return
    }
    if (active.has(tag.local)) refuse(`it holds a \`<${tag.local}>\` element`, start)
    const attributes: Record<string, string> = {}
    for (const { local, uri, prefix, name, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || name === 'xmlns' || !known.has(uri)) continue
      const reason = unsafe(tag.local, local, name, value)
      if (reason) refuse(reason, start)
      if (uri === '' || !(local in attributes)) attributes[local] = value
    }
    const element: SvgElement = { name: tag.local, attributes, children: [], parent, ...start }
    if (parent) parent.children.push(element)
    else roots.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const words = (value: string) => {
    const element = open.at(-1)
    if (element?.name === 'style' && /@import|url\(\s*["']?(?!#|["'])/i.test(value))
      refuse('its style refers outside itself')
    element?.children.push(value)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    const reason = `it is not well-formed XML (${reasonOf(error)})`
    problem ??= { reason, line: parser.line, column: parser.columnIndex + 1 }
  }
  return problem ?? roots[0] ?? { reason: 'it holds nothing', line: 1, column: 1 }
}

function unsafe(element: string, local: string, name: string, value: string): string | null {
  if (/^on/i.test(local)) return `it holds the script attribute \`${name}\``
  const allowed = element === 'a' ? /^(?:#|https?:|mailto:)/ : /^(?:#|data:image\/(?:png|jpe?g);base64,)/
  if (local === 'href' && !allowed.test(value.trim()))
    return `it refers to \`${shortened(value)}\` outside itself`
  if (/url\(\s*["']?(?!#|["'])/i.test(value)) return `it refers to \`${shortened(value)}\` outside itself`
  return null
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** The elements that an element holds. */
export function childElements(element: SvgElement): SvgElement[] {
  return element.children.filter((child): child is SvgElement => typeof child !== 'string')
}
