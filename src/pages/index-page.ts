import type { Element } from 'hast'
import { type Child, element } from '../formats/html/element.js'
import { day } from './day.js'
import { extent } from './extent.js'
import { frame } from './frame.js'
import { section } from './section.js'
import { terms } from './terms.js'
import { titled } from './titled.js'
import type { IndexLanguage, IndexPage, IndexPublication, PageStyle } from './types.js'

const statusWords = { draft: 'Draft', embargoed: 'Embargoed', final: null } as const

/**
 * Renders `out/index.html`: every publication, language and format with size, pages and checksum.
 * The bytes follow from the data alone.
 */
export function indexPage(page: IndexPage, style: PageStyle): Uint8Array {
  const count = page.publications.length
  return frame(
    {
      title: 'Publications',
      organisation: page.organisation,
      subtitle: count === 1 ? 'One publication' : `${count} publications`,
      lines: [],
      sections: [
        ...page.publications.map((publication) => ({
          id: `publication-${publication.slug}`,
          name: titled(publication.title),
          body: publicationSection(publication, style),
        })),
        ...(page.files.length > 0
          ? [{ id: 'verify', name: 'Checking the files', body: verification(page) }]
          : []),
      ],
    },
    style,
  )
}

function publicationSection(publication: IndexPublication, style: PageStyle): Element {
  const status = statusWords[publication.status]
  const facts: Child[][] = [
    ...(publication.identifier ? [[publication.identifier]] : []),
    ...(publication.published ? [['Published ', day(publication.published, style.language)]] : []),
    ...(publication.evidence
      ? [[element('a', { href: publication.evidence }, 'What was checked', hidden(` (${publication.slug})`))]]
      : []),
  ]
  return section(
    `publication-${publication.slug}`,
    titled(publication.title),
    status ? element('p', { className: ['status'] }, status) : null,
    facts.length > 0
      ? element(
          'p',
          { className: ['edition'] },
          facts.map((fact) => element('span', {}, ...fact)),
        )
      : null,
    element('ul', { className: ['languages-of'] }, publication.languages.map(languageItem)),
    sums(publication),
  )
}

function languageItem(language: IndexLanguage): Element {
  return element(
    'li',
    {},
    element('p', { className: ['name'], lang: language.language }, language.name),
    element('p', { className: ['its-title'] }, titled(language)),
    element(
      'ul',
      { className: ['downloads'] },
      language.editions.map((edition) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: edition.href, hrefLang: language.language },
            edition.label,
            element(
              'span',
              { className: ['separator'] },
              ', ',
              element('bdi', { lang: language.language }, language.name),
            ),
          ),
          ' ',
          element('span', { className: ['extent'] }, extent(edition)),
        ),
      ),
    ),
  )
}

function sums({ languages, title }: IndexPublication): Element {
  return element(
    'details',
    { className: ['sums'] },
    element('summary', {}, 'SHA-256 checksums', hidden(': '), hidden(title.title, title.language)),
    terms(
      languages.flatMap(({ name, language, editions }) =>
        editions.map(({ label, sha256 }): [Child, Child] => [
          [element('bdi', { lang: language }, name), { type: 'text', value: `, ${label}` }],
          element('code', {}, sha256),
        ]),
      ),
    ),
  )
}

function verification({ files }: IndexPage): Element {
  return section(
    'verify',
    'Checking the files',
    element(
      'p',
      {},
      'Run ',
      element('code', {}, 'sha256sum -c SHA256SUMS'),
      ' in this folder: it names every file that differs from the one that was published.',
    ),
    element(
      'ul',
      { className: ['downloads'] },
      files.map(({ name, href }) => element('li', {}, element('a', { href }, name))),
    ),
  )
}

function hidden(words: string, language?: string): Element {
  return element('span', { className: ['separator'], ...(language ? { lang: language } : {}) }, words)
}
