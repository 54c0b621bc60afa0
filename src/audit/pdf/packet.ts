import { SaxesParser } from 'saxes'

/** A property of a metadata packet, with everything that stands in it. */
export interface PacketEntry {
  name: string
  text: string
}

/** Properties of an XMP packet, in their order; one that cannot be read is named `packet`. */
export function readPacket(packet: string): PacketEntry[] {
  const found: PacketEntry[] = []
  const open: string[] = []
  let current: PacketEntry | null = null
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('comment', (text) => {
    found.push({ name: 'comment', text })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.at(-1) === 'rdf:Description' && current === null) {
      current = { name, text: '' }
      found.push(current)
    }
    open.push(name)
    for (const [key, value] of Object.entries(attributes))
      if (!/^(?:xmlns(?::\w+)?|rdf:(?:about|parseType)|xml:lang)$/.test(key))
        found.push({ name: key, text: value })
  })
  parser.on('text', (text) => {
    if (current) current.text += text
    else if (text.trim() !== '') found.push({ name: 'words', text })
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (current?.name === name && open.at(-1) === 'rdf:Description') current = null
  })
  try {
    parser.write(packet.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    found.push({ name: 'packet', text: error instanceof Error ? error.message : 'damaged' })
  }
  return found
}
