import { child, descendants, elements, textOf, valueIn, type XmlElement } from '../../../archive/xml.js'
import { oncePer } from '../../../model/once-per.js'
import type { Finding } from '../finding.js'
import type { Parts } from '../parts.js'
import { root, styleNames } from './integrity.js'
import { joinedMarks } from './joined-marks.js'
import type { Rule } from './rule.js'
import { inTextParts } from './text-parts.js'

/** What stands in a paragraph besides words. */
const content = [
  'w:drawing',
  'w:pict',
  'w:footnoteReference',
  'w:footnoteRef',
  'w:separator',
  'w:continuationSeparator',
]

const titleAndLanguage: Rule = (parts) => {
  const core = root(parts, 'docProps/core.xml')
  return ['dc:title', 'dc:language']
    .filter((name) => textOf(child(core, name) ?? core).trim() === '' || !child(core, name))
    .map((name) => ({
      rule: 'title-and-language',
      place: 'docProps/core.xml',
      message: `Expected \`${name}\``,
    }))
}

/** Every drawing has an alternative text or is marked as decorative. */
const alternatives: Rule = (parts) =>
  inTextParts(parts, 'wp:docPr')
    .filter(([, drawing]) => {
      const marks = descendants(drawing, 'adec:decorative')
      return !drawing.attributes.descr && !marks.some(({ attributes }) => attributes.val === '1')
    })
    .map(([place, { attributes }]) => ({
      rule: 'alternatives',
      place,
      message: `Unexpected drawing \`${attributes.name}\` without alternative text or decorative mark`,
    }))

/** A table says which cells are headers; a table with a header row repeats it on every page. */
const headerRows: Rule = (parts) =>
  inTextParts(parts, 'w:tbl').flatMap(([place, table]): Finding[] => {
    const look = Number.parseInt(child(child(table, 'w:tblPr'), 'w:tblLook')?.attributes['w:val'] ?? '0', 16)
    const rows = elements(table).filter(({ name }) => name === 'w:tr')
    const hasHeader = child(child(rows[0], 'w:trPr'), 'w:tblHeader') !== undefined
    if ((look & 0x20) !== 0 && !hasHeader)
      return [{ rule: 'header-rows', place, message: 'Unexpected header row that is not repeated' }]
    if ((look & 0xa0) === 0 && rows.length > 1)
      return [{ rule: 'header-rows', place, message: 'Unexpected table without header row or column' }]
    return []
  })

const mergedCells: Rule = (parts) =>
  ['w:gridSpan', 'w:vMerge'].flatMap((name) =>
    inTextParts(parts, name).map(([place]) => ({
      rule: 'merged-cells',
      place,
      message: 'Unexpected merged cell',
    })),
  )

/** Headings go down one level at a time. */
const headingLevels: Rule = (parts) => {
  const styles = styleNames(parts)
  const levelOf = (id: string | null): number | null => {
    for (let at = id; at !== null; at = styles.get(at)?.basedOn ?? null) {
      const level = /^heading ([1-9])$/.exec(styles.get(at)?.name ?? '')?.[1]
      if (level) return Number(level)
    }
    return null
  }
  let last = 0
  return descendants(root(parts, 'word/document.xml'), 'w:p').flatMap((paragraph): Finding[] => {
    const level = levelOf(valueIn(child(paragraph, 'w:pPr'), 'w:pStyle'))
    if (level === null) return []
    const isJump = level > last + 1
    last = level
    return isJump
      ? [
          {
            rule: 'different-level',
            place: textOf(paragraph),
            message: `Unexpected heading of level ${level}`,
          },
        ]
      : []
  })
}

/**
 * No paragraphs or spaces for layout. Left alone are cells without content, items that begin with another block, and
 * what keeps two tables apart, which the format demands.
 */
const emptyParagraphs: Rule = (parts) =>
  ['w:body', 'w:footnote', 'w:sdtContent', 'w:hdr', 'w:ftr']
    .flatMap((name) => [...inTextParts(parts, name), ...[...parts].filter(([, part]) => part.name === name)])
    .flatMap(([place, parent]) => {
      const numbered = numberedStyles(parts)
      const blocks = elements(parent).filter((element) => !element.name.startsWith('w:bookmark'))
      return blocks
        .filter(
          (block, index) =>
            block.name === 'w:p' &&
            isEmpty(block, numbered) &&
            !child(child(block, 'w:pPr'), 'w:sectPr') &&
            !(blocks[index - 1]?.name === 'w:tbl' && isEdge(blocks[index + 1])),
        )
        .map(() => ({ rule: 'empty-paragraphs', place, message: 'Unexpected empty paragraph' }))
    })

function isEdge(next: XmlElement | undefined): boolean {
  return next === undefined || ['w:tbl', 'w:sectPr'].includes(next.name)
}

/** Ids of paragraph styles that bear a number or bullet, themselves or by what they are based on. */
const numberedStyles = oncePer((parts: Parts): ReadonlySet<string> => {
  const styles = new Map(
    descendants(root(parts, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  const isNumbered = (id: string | null | undefined, depth = 0): boolean => {
    const style = id === null || id === undefined || depth > 20 ? undefined : styles.get(id)
    if (!style) return false
    return (
      child(child(style, 'w:pPr'), 'w:numPr') !== undefined ||
      isNumbered(valueIn(style, 'w:basedOn'), depth + 1)
    )
  }
  return new Set([...styles.keys()].filter((id) => isNumbered(id)))
})

function isEmpty(paragraph: XmlElement, numbered: ReadonlySet<string>): boolean {
  const words = descendants(paragraph, 'w:t').map(textOf).join('')
  const properties = child(paragraph, 'w:pPr')
  const isNumbered =
    child(properties, 'w:numPr') !== undefined || numbered.has(valueIn(properties, 'w:pStyle') ?? '')
  return (
    words.trim() === '' && !isNumbered && !content.some((name) => descendants(paragraph, name).length > 0)
  )
}

/** Links say where they lead. */
const linkTexts: Rule = (parts) =>
  inTextParts(parts, 'w:hyperlink')
    .filter(
      ([, link]) =>
        descendants(link, 'w:t').map(textOf).join('').trim() === '' &&
        descendants(link, 'wp:docPr').length === 0,
    )
    .map(([place]) => ({ rule: 'link-texts', place, message: 'Unexpected link without words' }))

export const accessibilityRules: readonly Rule[] = [
  titleAndLanguage,
  alternatives,
  headerRows,
  mergedCells,
  headingLevels,
  emptyParagraphs,
  linkTexts,
  joinedMarks,
]
