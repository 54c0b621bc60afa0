declare const written: unique symbol

/** Well-formed XML, already escaped: only {@link element}, {@link text} and {@link join} make it. */
export type Xml = string & { readonly [written]: true }

export type Attributes = Record<string, string | number | boolean | null | undefined>

/**
 * One element. Attributes that are null or undefined are left out, and so are null children.
 *
 * @param name Qualified name, such as `w:p`.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | null | undefined)[]
): Xml {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== null && value !== undefined) start += ` ${key}="${escapeAttribute(String(value))}"`
  }
  let inside = ''
  for (const child of children) if (child) inside += child
  // The one place where strings become XML: everything in it is escaped or was XML before.
  return (inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`) as Xml
}

/** `<name w:val="…"/>`, or nothing for a null or undefined value. */
export function value(name: string, content: string | number | boolean | null | undefined): Xml | null {
  return content === null || content === undefined ? null : element(name, { 'w:val': content })
}

/** `<name/>`, or nothing. */
export function flag(name: string, isSet: boolean | undefined): Xml | null {
  return isSet ? element(name) : null
}

/** Character data. What XML 1.0 cannot hold is left out. */
export function text(content: string): Xml {
  return escapeText(content) as Xml
}

export function join(parts: readonly (Xml | null | undefined)[]): Xml {
  let all = ''
  for (const part of parts) if (part) all += part
  return all as Xml
}

/** A part of the package: declaration and root element. */
export function xmlPart(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`)
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escapeText(content: string): string {
  if (!/[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(content)) return content
  return content.replace(forbidden, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function escapeAttribute(content: string): string {
  if (!/[&<>"\n\t\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(content)) return content
  return escapeText(content)
    .replace(/"/g, '&quot;')
    .replace(/[\n\t\r]/g, ' ')
}
