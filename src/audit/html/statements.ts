import type { Root } from 'hast'
import { drawingText } from '../../model/drawing-text.js'
import { sha256 } from '../../model/sha256.js'
import type { ShownPicture, StatedProperty } from '../reading.js'
import { pictureIn } from './allowed/addresses.js'
import { statedMetadata } from './allowed/elements.js'
import { attribute, elements, find, findAll, hasClass, textOf } from './query.js'

/** Pictures of the text in their order; a logo stands for the organisation's name. */
export function picturesOf(tree: Root): ShownPicture[] {
  return findAll(tree, ({ tagName }) => tagName === 'img').flatMap((image): ShownPicture[] => {
    const picture = pictureIn(attribute(image, 'src') ?? '')
    if (!picture || hasClass(image, 'logo')) return []
    const size = { width: Number(attribute(image, 'width')), height: Number(attribute(image, 'height')) }
    return picture.type === 'svg+xml'
      ? [{ kind: 'svg', hash: sha256(drawingText(new TextDecoder().decode(picture.bytes))), size }]
      : [{ kind: 'raster', hash: sha256(picture.bytes), size }]
  })
}

/** Sums of the logo. */
export function logosOf(tree: Root): string[] {
  return findAll(tree, (element) => element.tagName === 'img' && hasClass(element, 'logo')).map((image) =>
    sha256(pictureIn(attribute(image, 'src') ?? '')?.bytes ?? ''),
  )
}

/** What the page says of itself in its head. */
export function propertiesOf(tree: Root): StatedProperty[] {
  return findAll(tree, ({ tagName }) => tagName === 'meta').flatMap((meta): StatedProperty[] => {
    const name = attribute(meta, 'name') ?? ''
    return Object.hasOwn(statedMetadata, name)
      ? [
          {
            name: statedMetadata[name as keyof typeof statedMetadata],
            said: attribute(meta, 'content') ?? '',
          },
        ]
      : []
  })
}

/** Titles of links and abbreviations, which show when somebody points at them. */
export function hintsOf(tree: Root): string[] {
  return everyAttribute(tree, 'title')
}

/** Addresses of other editions and of this one, wherever the page names them. */
export function editionsOf(tree: Root): { beside: string[]; canonical: string[] } {
  const links = findAll(tree, ({ tagName }) => tagName === 'link' || tagName === 'nav')
  const beside = links.flatMap((link) =>
    link.tagName === 'nav'
      ? hasClass(link, 'contents')
        ? []
        : findAll(link, ({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href') ?? '')
      : attribute(link, 'rel') === 'alternate'
        ? [attribute(link, 'href') ?? '']
        : [],
  )
  const canonical = links
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href') ?? '')
  return { beside, canonical }
}

/** The list of languages, as the page names them. */
export function languagesOf(tree: Root): string[] {
  return findAll(tree, (element) => element.tagName === 'nav' && hasClass(element, 'languages')).map(
    (nav) => {
      const list = find(nav, ({ tagName }) => tagName === 'ul')
      return (list ? elements(list) : []).map((item) => textOf(item)).join(' ')
    },
  )
}

function everyAttribute(tree: Root, name: string): string[] {
  const found: string[] = []
  const visit = (parent: Parameters<typeof elements>[0]) => {
    for (const element of elements(parent)) {
      const value = attribute(element, name)
      if (value !== null) found.push(value)
      visit(element)
    }
  }
  visit(tree)
  return found
}
