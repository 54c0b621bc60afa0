import { SaxesParser } from 'saxes'
import { presentation } from './presentation.js'

/** A drawing without anything active, or why it cannot be used. */
export type CleanSvg =
  | { ok: true; text: string; width: number; height: number }
  | { ok: false; reason: string; line?: number; column?: number }

const svgNamespace = 'http://www.w3.org/2000/svg'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const refused = new Set([
  'script',
  'foreignObject',
  'iframe',
  'audio',
  'video',
  'animate',
  'animateTransform',
  'animateMotion',
  'set',
  'handler',
])

/**
 * Reads an SVG with an XML parser and writes it anew without comments, editors' own elements, document types and style
 * attributes, which the policy of our pages forbids: they become presentation attributes or, beside a style sheet,
 * rules of their own.
 * What would run, animate or load is refused with its place rather than dropped.
 */
export function cleanSvg(text: string): CleanSvg {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const output: string[] = []
  let problem: { reason: string; line: number; column: number } | null = null
  let skipping = 0
  let isStyle = false
  let depth = 0
  let size: { width: number; height: number } | null = null
  const hasSheet = /<(?:[\w-]+:)?style[\s>]/u.test(text)
  const rules: string[] = []
  const refuse = (reason: string) => {
    problem ??= { reason, line: parser.line, column: parser.columnIndex + 1 }
  }
  parser.on('error', (error) =>
    refuse(`it is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')})`),
  )
  parser.on('doctype', (type) => {
    if (/<!ENTITY/i.test(type)) refuse('it declares entities')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (skipping > 0 || tag.uri !== svgNamespace) {
      if (depth === 1) refuse('its root is not in the SVG namespace')
      skipping += 1
      return
    }
    if (depth === 1) size = sizeOf(attributeMap(tag.attributes))
    isStyle = tag.local === 'style'
    if (refused.has(tag.local)) refuse(`it holds a \`<${tag.local}>\` element`)
    const attributes: string[] =
      depth === 1 ? [` xmlns="${svgNamespace}"`, ` xmlns:xlink="${xlinkNamespace}"`] : []
    const style = Object.values(tag.attributes).find(({ uri, local }) => uri === '' && local === 'style')
    const declared = style ? presentation(style.value) : []
    const overridden = new Set(hasSheet ? [] : declared.map(([name]) => name))
    const ruled = hasSheet && declared.length > 0 ? `styled-${rules.length + 1}` : null
    if (ruled !== null)
      rules.push(`.${ruled}{${declared.map(([name, value]) => `${name}:${value}`).join(';')}}`)
    for (const [name, value] of hasSheet ? [] : declared) attributes.push(` ${name}="${escapeXml(value)}"`)
    if (ruled !== null && !tag.attributes.class) attributes.push(` class="${ruled}"`)
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue
      if (attribute.uri !== '' && attribute.uri !== xlinkNamespace && attribute.uri !== xmlNamespace) continue
      if (/^on/i.test(attribute.local)) refuse(`it holds the script attribute \`${attribute.name}\``)
      if (
        attribute.local === 'href' &&
        !/^(?:#|data:image\/(?:png|jpeg);base64,)/.test(attribute.value.trim())
      ) {
        refuse(`it refers to \`${attribute.value}\` outside itself`)
      }
      if (/url\(\s*["']?(?!#|["'])/i.test(attribute.value))
        refuse(`it refers to \`${attribute.value}\` outside itself`)
      if (attribute.uri === '' && (attribute.local === 'style' || overridden.has(attribute.local))) continue
      const own = ruled !== null && attribute.uri === '' && attribute.local === 'class' ? ` ${ruled}` : ''
      const name =
        attribute.uri === xlinkNamespace
          ? `xlink:${attribute.local}`
          : attribute.uri === xmlNamespace
            ? `xml:${attribute.local}`
            : attribute.local
      attributes.push(` ${name}="${escapeXml(attribute.value + own)}"`)
    }
    output.push(`<${tag.local}${attributes.join('')}${tag.isSelfClosing ? '/' : ''}>`)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    isStyle = false
    if (skipping > 0) {
      skipping -= 1
      return
    }
    if (depth === 0 && rules.length > 0) output.push(`<style>${escapeXml(rules.join(''))}</style>`)
    if (!tag.isSelfClosing) output.push(`</${tag.local}>`)
  })
  const words = (value: string) => {
    if (isStyle && /@import|url\(\s*["']?(?!#|["'])/i.test(value)) refuse('its style refers outside itself')
    if (skipping === 0 && depth > 0) output.push(escapeXml(value))
  }
  parser.on('text', words)
  parser.on('cdata', words)
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    refuse(`it is not well-formed XML (${error instanceof Error ? error.message : String(error)})`)
  }
  // The parser calls back, which the compiler's flow analysis cannot see.
  const found = problem as { reason: string; line: number; column: number } | null
  if (found) return { ok: false, ...found }
  const measured = size as { width: number; height: number } | null
  if (!measured) return { ok: false, reason: 'it has no size (`viewBox`, or `width` and `height`)' }
  return { ok: true, text: output.join(''), ...measured }
}

function attributeMap(attributes: Record<string, { local: string; value: string }>): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]))
}

/** Natural size in CSS pixels (SVG 2 §7): `width` and `height`, else the view box. */
function sizeOf(attributes: Record<string, string>): { width: number; height: number } | null {
  const box = attributes.viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = pixels(attributes.width) ?? box?.[2]
  const height = pixels(attributes.height) ?? box?.[3]
  return width && height && width > 0 && height > 0 ? { width, height } : null
}

function pixels(length: string | undefined): number | null {
  const match = length?.trim().match(/^([\d.]+)(px|pt|mm|cm|in|pc)?$/)
  if (!match) return null
  const factor = { px: 1, pt: 96 / 72, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pc: 16 }[match[2] ?? 'px'] ?? 1
  return Number(match[1]) * factor
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
