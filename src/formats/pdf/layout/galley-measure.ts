import docMeasure from 'pdfmake/js/DocMeasure.js'
import type { LeafNode } from '../content/node.js'

/** pdfmake's measuring, with our paragraphs and pictures as leaves. */
export class GalleyMeasure extends docMeasure.default {
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
