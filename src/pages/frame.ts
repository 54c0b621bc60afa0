import type { Root } from 'hast'
import { type CssText, css } from '../formats/html/css/css.js'
import { type Child, element } from '../formats/html/element.js'
import { styles } from '../formats/html/styles.js'
import { writePage } from '../formats/html/write-page.js'
import { pageStyles } from './page-styles.js'
import type { PageStyle } from './types.js'

/** What a page around the editions says. */
export interface Frame {
  title: string
  organisation: string | null
  /** Under the title. */
  subtitle: string | null
  /** Lines below the subtitle. */
  lines: Child[]
  /** Sections of the page, with the words by which the contents call them. */
  sections: { id: string; name: Child; body: Child }[]
}

/** A page around the editions, in their appearance: title block, contents, sections. */
export function frame(page: Frame, style: PageStyle): Uint8Array {
  const { language } = style
  const { words } = language
  const html = element(
    'html',
    { lang: language.tag, dir: language.direction },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, page.title),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
    ),
    element(
      'body',
      {},
      element('a', { className: ['skip'], href: '#content' }, words.skipToContent),
      header(page),
      contents(page, words.contents),
      element('main', { id: 'content', tabIndex: -1 }, ...page.sections.map(({ body }) => body)),
    ),
  )
  const tree: Root = { type: 'root', children: [html] }
  return writePage(tree, sheetOf(style))
}

function sheetOf({ design, language }: PageStyle): CssText {
  if (!design) return css``
  const options = { align: null, paper: 'a4', sectionBreak: 'none', fonts: 'system' } as const
  const sheet = styles({
    design,
    language,
    options,
    foot: null,
    italicLanguages: [],
    faces: css``,
    drawings: [],
  })
  return css`${sheet}${pageStyles(design)}`
}

function header({ title, organisation, subtitle, lines }: Frame): Child {
  return element(
    'header',
    { className: ['title-block'] },
    organisation ? element('p', { className: ['organisation'] }, organisation) : null,
    element(
      'div',
      { className: ['title'] },
      element(
        'hgroup',
        {},
        element('h1', {}, title),
        subtitle ? element('p', { className: ['subtitle'] }, subtitle) : null,
      ),
      ...lines,
    ),
  )
}

function contents({ sections }: Frame, label: string): Child {
  if (sections.length < 2) return null
  return element(
    'nav',
    { className: ['contents'], ariaLabel: label },
    element('p', { className: ['label'], ariaHidden: 'true' }, label),
    element(
      'details',
      {},
      element('summary', {}, label),
      element(
        'ol',
        {},
        sections.map(({ id, name }) => element('li', {}, element('a', { href: `#${id}` }, name))),
      ),
    ),
  )
}
