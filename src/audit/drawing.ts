import { SaxesParser } from 'saxes'

const active = /^(?:script|foreignobject|iframe|audio|video|embed|object|animate.*|set|handler|listener|a)$/iu

/** What a drawing inside a page does that ours never do, or null. */
export function drawingProblem(svg: string): string | null {
  let problem: string | null = null
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', ({ message }) => {
    problem ??= `is not well-formed (${message})`
  })
  parser.on('doctype', () => {
    problem ??= 'declares a document type'
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (active.test(name.slice(name.indexOf(':') + 1))) problem ??= `holds \`<${name}>\``
    for (const [key, value] of Object.entries(attributes)) {
      const own = key.slice(key.indexOf(':') + 1)
      if (/^on/iu.test(own)) problem ??= `holds the handler \`${key}\``
      if (own === 'href' && !/^(?:#|data:image\/(?:png|jpeg);base64,)/u.test(value.trim()))
        problem ??= `refers to \`${value}\``
      if (/url\(\s*["']?(?!#|["'])/iu.test(value)) problem ??= `refers to \`${value}\``
    }
  })
  parser.on('text', (text) => {
    if (/@import|url\(\s*["']?(?!#|["']|data:font\/woff2;base64,)/iu.test(text))
      problem ??= 'loads something by its style'
  })
  try {
    parser.write(svg).close()
  } catch (error) {
    problem ??= `is not well-formed (${error instanceof Error ? error.message : String(error)})`
  }
  return problem
}
