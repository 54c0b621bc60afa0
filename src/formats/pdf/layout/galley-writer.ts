import pageElementWriter from 'pdfmake/js/PageElementWriter.js'

/** pdfmake's writer; our lines arrive aligned. */
export class GalleyWriter extends pageElementWriter.default {
  /** Overrides `ElementWriter.alignLine`: alignment is the text's affair. */
  override alignLine(): void {}
}
