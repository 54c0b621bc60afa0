import docMeasure from 'pdfmake/js/DocMeasure.js'
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js'
import documentContext from 'pdfmake/js/DocumentContext.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import type { LeafNode, LeafText, Mark, PdfNode, WrapMark } from '../content/node.js'
import { breakLines } from '../text/break-lines.js'
import type { Line } from '../text/types.js'
import type { Adjustments } from './adjustments.js'
import type { GalleyItem, LineItem, RuleItem } from './galley-item.js'
import { GalleyWriter } from './galley-writer.js'

/** A node laid out on endless paper. */
export interface Galley {
  items: GalleyItem[]
  height: number
  /** Stretches of y that no page may divide. */
  unbroken: [number, number][]
}

/** A paragraph that takes as few lines as it can: any rag, any last line. */
const tightSetting = { shortfall: 1, lastLine: 0 }

/** Taller than any report; a page of this height never ends. */
const endless = 1e7

/**
 * pdfmake's layout on one endless page: it places lines, columns and tables, and leaves every decision about pages
 * to `pages/`.
 */
export class GalleyBuilder extends layoutBuilder.default {
  private items: GalleyItem[] = []
  private unbroken: [number, number][] = []

  constructor(private readonly adjustments: Adjustments) {
    super({}, {}, null)
    this.docPreprocessor = new docPreprocessor.default()
    this.docMeasure = new GalleyMeasure()
  }

  /** Lays out one node at a width; y starts at 0. */
  build(node: PdfNode, width: number): Galley {
    this.items = []
    this.unbroken = []
    this.linearNodeList = []
    this.writer = new GalleyWriter(new documentContext.default())
    this.writer.addPage({ width, height: endless }, null, { left: 0, right: 0, top: 0, bottom: 0 })
    this.processNode(this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node)))
    const context = this.writer.context()
    for (const { type, item } of context.pages[0]?.items ?? []) {
      if (type === 'vector') addRule(this.items, toRule(item as Vector))
    }
    return { items: this.items, height: context.y, unbroken: this.unbroken }
  }

  /** Overrides `LayoutBuilder.processLeaf`: lines come from our text. */
  override processLeaf(node: LeafNode): void {
    const context = this.writer.context()
    if (node.picture) {
      const { height } = node.picture
      this.items.push({
        kind: 'picture',
        x: context.x,
        y: context.y,
        height,
        placed: node.picture,
        ...(node.keepsNext ? { keepsNext: true } : {}),
      })
      context.moveDown(height)
      return
    }
    if (!node.leaf) return
    const marker = this.addMarker(node.leaf)
    const top = context.y
    this.addLines(node.leaf, node.keepsNext === true)
    if (marker && context.y === top) {
      // An item without words is as high as a line.
      context.moveDown(node.leaf.leading)
    }
  }

  /** Overrides `LayoutBuilder.processRow`: a row of a table or of columns is never divided. */
  override processRow(row: object): object {
    const top = this.writer.context().y
    const result = super.processRow(row)
    this.unbroken.push([top, this.writer.context().y])
    return result
  }

  private addLines(leaf: LeafText, keepsNext: boolean): void {
    const context = this.writer.context()
    const { lines, wrapped } = this.linesOf(leaf, context.availableWidth)
    const shift = wrapped?.stands === 'start' ? wrapped.width : 0
    for (const [index, line] of lines.entries()) {
      if (wrapped && !line.last)
        this.addWrapMark(wrapped, context.x + (shift > 0 ? 0 : line.width), context.y)
      this.items.push({
        kind: 'line',
        x: context.x + shift,
        y: context.y,
        height: leaf.leading,
        baseline: leaf.baseline,
        line,
        paragraph: leaf.running ? { line: index, of: lines.length } : null,
        late: leaf.late,
        leaf,
        ...(keepsNext ? { keepsNext } : {}),
      } satisfies LineItem)
      context.moveDown(leaf.leading)
    }
  }

  /** Lines of a leaf; where some go on below and are to say so, with room for the mark. */
  private linesOf(leaf: LeafText, width: number): { lines: Line<Mark>[]; wrapped: WrapMark | null } {
    const lines = this.broken(leaf, width)
    const { wrapped } = leaf
    if (!wrapped || lines.every(({ last }) => last)) return { lines, wrapped: null }
    return { lines: this.broken(leaf, width - wrapped.width), wrapped }
  }

  private addWrapMark({ text, width }: WrapMark, x: number, y: number): void {
    const [line] = breakLines(text.prepared, { width: width + 0.01 })
    if (line) this.addAside(text, line, x, y)
  }

  /** A line that belongs beside another. */
  private addAside(leaf: LeafText, line: Line<Mark>, x: number, y: number): LineItem {
    const item: LineItem = {
      kind: 'line',
      x,
      y,
      height: leaf.leading,
      baseline: leaf.baseline,
      line,
      paragraph: null,
      late: leaf.late,
      leaf,
    }
    this.items.push(item)
    return item
  }

  private broken(leaf: LeafText, width: number): Line<Mark>[] {
    const { prepared } = leaf
    const noHyphenAfter = this.adjustments.unhyphenated.get(leaf)
    return breakLines(prepared, {
      width,
      ...(noHyphenAfter ? { noHyphenAfter } : {}),
      ...(this.adjustments.tight.has(leaf) ? { setting: tightSetting } : {}),
    })
  }

  private addMarker(leaf: LeafText): LineItem | null {
    if (!leaf.marker) return null
    const { text, hang, width } = leaf.marker
    const context = this.writer.context()
    const [line] = breakLines(text.prepared, { width })
    return line
      ? this.addAside(text, line, context.x - hang, context.y + leaf.baseline - text.baseline)
      : null
  }
}

interface Vector {
  x1: number
  x2: number
  y1: number
  lineWidth: number
  lineColor: string
}

/** pdfmake draws a line cell by cell; what continues is one rule. */
function addRule(items: GalleyItem[], rule: RuleItem): void {
  const last = items.at(-1)
  const continues =
    last?.kind === 'rule' && Math.abs(last.y - rule.y) < 0.01 && Math.abs(last.x + last.width - rule.x) < 0.01
  if (continues) last.width += rule.width
  else items.push(rule)
}

function toRule(vector: Vector): RuleItem {
  return {
    kind: 'rule',
    x: vector.x1,
    y: vector.y1 - vector.lineWidth / 2,
    width: vector.x2 - vector.x1,
    height: vector.lineWidth,
    colour: vector.lineColor,
  }
}

/** pdfmake's measuring, with our paragraphs and pictures as leaves. */
class GalleyMeasure extends docMeasure.default {
  constructor() {
    super(null, {}, {}, null, {})
  }

  /** Overrides `DocMeasure.measureLeaf`: widths come from the prepared paragraph. */
  override measureLeaf(node: LeafNode): object {
    const prepared = node.leaf?.prepared
    return Object.assign(node, {
      _minWidth: prepared?.minimumWidth ?? node.picture?.width ?? 0,
      _maxWidth: prepared?.naturalWidth ?? node.picture?.width ?? 0,
    })
  }
}
