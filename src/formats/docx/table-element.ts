import {
  type IContext,
  type ITablePropertiesOptions,
  type IXmlableObject,
  type Paragraph,
  Table,
  TableCell,
  TableProperties,
  TableRow,
  XmlComponent,
} from 'docx'
import type { DocxState } from './state.js'
import { element } from './xml/element.js'
import { twips } from './xml/properties.js'

export interface TableOptions {
  style: string
  /** Points. */
  widths: readonly number[]
  hasHeader: boolean
  hasRowHeaders: boolean
}

/** A table with its style, its columns and its direction. */
export function tableElement(state: DocxState, options: TableOptions, rows: readonly TableRow[]): Table {
  const total = options.widths.reduce((sum, width) => sum + width, 0)
  return new ReportTable(
    options.widths.map(twips),
    rows,
    new LookedTableProperties(
      {
        style: options.style,
        ...(state.report.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
        width: { size: twips(total), type: 'dxa' },
        layout: 'fixed',
      },
      ((options.hasHeader ? 0x20 : 0) | (options.hasRowHeaders ? 0x80 : 0) | 0x600)
        .toString(16)
        .toUpperCase()
        .padStart(4, '0'),
    ),
  )
}

/** docx names each part of the look in an attribute of its own, which Office 2007 does not know. */
class LookedTableProperties extends TableProperties {
  constructor(options: ITablePropertiesOptions, look: string) {
    super(options)
    this.root.push(element('w:tblLook', { 'w:val': look }))
  }
}

/** docx makes the properties itself and puts them first. */
class ReportTable extends Table {
  constructor(columnWidths: readonly number[], rows: readonly TableRow[], properties: TableProperties) {
    super({ columnWidths, rows })
    this.root.splice(0, 1, properties)
  }

  /** As any component: docx would look through the whole body for the width of the section around. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return XmlComponent.prototype.prepForXml.call(this, context)
  }
}

/** A row; a head is repeated on every page, a whole one is never divided. */
export function rowElement(
  cells: readonly TableCell[],
  { isHeader = false, isWhole = true }: { isHeader?: boolean; isWhole?: boolean } = {},
): TableRow {
  return new TableRow({
    children: cells,
    ...(isWhole || isHeader ? { cantSplit: true } : {}),
    ...(isHeader ? { tableHeader: true } : {}),
  })
}

/** @param width Points. */
export function cellElement(width: number, content: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: twips(width), type: 'dxa' }, children: content })
}
