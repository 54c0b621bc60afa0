import type { Element } from 'hast'
import { element } from './element.js'
import { otherEditions, pageOf } from './sibling-editions.js'
import type { HtmlState } from './state.js'

/** The page's head: metadata, links to the other editions, styles. All dates come from `published`. */
export function head(state: HtmlState): Element {
  const { metadata } = state.report
  const { design } = state.context
  const { colours } = design
  const meta = (name: string, content: string | null, more = {}) =>
    content ? element('meta', { name, content, ...more }) : null
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    element('title', {}, metadata.title),
    meta('description', metadata.abstract || metadata.subtitle),
    meta('author', metadata.organisation ?? metadata.publisher),
    meta('keywords', metadata.keywords.join(', ')),
    meta('dcterms.identifier', metadata.symbol),
    meta('dcterms.issued', metadata.published),
    meta('dcterms.publisher', metadata.publisher),
    meta('dcterms.rights', metadata.rights),
    meta('color-scheme', 'light dark'),
    meta('theme-color', colours.background, { media: '(prefers-color-scheme: light)' }),
    meta('theme-color', colours.backgroundDark, { media: '(prefers-color-scheme: dark)' }),
    canonical(state),
    alternates(state),
  )
}

/** Where the edition will stand on the web, if the publication says it (RFC 6596). */
function canonical({ report, context, format }: HtmlState): Element | null {
  const { baseUrl } = report.metadata
  const href = pageOf(
    context.siblings.find(({ language }) => language === report.language),
    format,
  )
  if (baseUrl === null || href === undefined) return null
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return element('link', { rel: ['canonical'], href: new URL(href, `${folder}${report.language}/`).href })
}

function alternates(state: HtmlState): Element[] {
  return state.context.siblings.flatMap((sibling) => {
    const { language } = sibling
    const href = pageOf(sibling, state.format)
    const others = language === state.report.language ? otherEditions(sibling, state.format) : []
    return [
      ...(href ? [element('link', { rel: ['alternate'], hrefLang: language, href })] : []),
      ...others.map(({ mediaType, href: file }) =>
        element('link', { rel: ['alternate'], type: mediaType, href: file }),
      ),
    ]
  })
}
