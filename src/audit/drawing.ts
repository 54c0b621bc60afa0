import { SaxesParser } from 'saxes'
import { reasonOf } from '../model/reason-of.js'

const active = /^(?:script|foreignobject|iframe|audio|video|embed|object|animate.*|set|handler|listener|a)$/iu

/** What a drawing inside a page does that ours never do, or null; nothing is read behind it. */
export function drawingProblem(svg: string): string | null {
  let problem: string | null = null
  const refuse = (reason: string): never => {
    problem ??= reason
    throw new Error(reason)
  }
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', ({ message }) => refuse(`is not well-formed (${message})`))
  parser.on('doctype', () => refuse('declares a document type'))
  parser.on('opentag', ({ name, attributes }) => {
    if (active.test(name.slice(name.indexOf(':') + 1))) refuse(`holds \`<${name}>\``)
    for (const [key, value] of Object.entries(attributes)) {
      const own = key.slice(key.indexOf(':') + 1)
      if (/^on/iu.test(own)) refuse(`holds the handler \`${key}\``)
      if (own === 'href' && !/^(?:#|data:image\/(?:png|jpeg);base64,)/u.test(value.trim()))
        refuse(`refers to \`${value}\``)
      if (/url\(\s*["']?(?!#|["'])/iu.test(value)) refuse(`refers to \`${value}\``)
    }
  })
  parser.on('text', (text) => {
    if (/@import|url\(\s*["']?(?!#|["']|data:font\/woff2;base64,)/iu.test(text))
      refuse('loads something by its style')
  })
  try {
    parser.write(svg).close()
  } catch (error) {
    problem ??= `is not well-formed (${reasonOf(error)})`
  }
  return problem
}
