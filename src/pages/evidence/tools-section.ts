import type { Element } from 'hast'
import { element } from '../../formats/html/element.js'
import { section } from '../section.js'
import { terms } from '../terms.js'
import type { EvidencePage } from '../types.js'

/** Versions of what made the editions, and the files behind this page. */
export function toolsSection({ tools, fonts, files }: EvidencePage): Element {
  return section(
    'tools',
    'Tools, fonts and files',
    tools.length > 0 ? element('h3', {}, 'Tools') : null,
    tools.length > 0 ? terms(tools.map(({ name, version }) => [name, version])) : null,
    fonts.length > 0 ? element('h3', {}, 'Fonts') : null,
    fonts.length > 0
      ? terms(
          fonts.map(({ family, version, licence }) => [family, licence ? `${version}, ${licence}` : version]),
        )
      : null,
    files.length > 0 ? element('h3', {}, 'Files') : null,
    files.length > 0
      ? element(
          'ul',
          { className: ['downloads'] },
          files.map(({ name, href }) => element('li', {}, element('a', { href }, name))),
        )
      : null,
  )
}
