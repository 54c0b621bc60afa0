// @ts-check
import { SaxesParser } from 'saxes'

/**
 * Walks a well-formed XML text.
 *
 * @param {string} xml
 * @param {object} on
 * @param {(name: string, attributes: Record<string, string>) => void} on.open
 * @param {(name: string) => void} on.close
 * @param {(text: string) => void} on.text
 * @throws If the text is not well-formed.
 */
export function readXml(xml, on) {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    on.open(name, /** @type {Record<string, string>} */ (attributes)),
  )
  parser.on('closetag', ({ name }) => on.close(name))
  parser.on('text', on.text)
  parser.write(xml).close()
}
