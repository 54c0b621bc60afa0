/** The parts of pdfmake 0.3.11's layout that we build on; its files are CommonJS with the class as `default`. */

interface PdfmakePageItem {
  type: string
  item: unknown
}

interface PdfmakePage {
  items: PdfmakePageItem[]
}

declare module 'pdfmake/js/DocMeasure.js' {
  class DocMeasure {
    constructor(document: unknown, styles: object, defaultStyle: object, svg: unknown, layouts: object)
    measureBlock(node: object): object
    measureLeaf(node: object): object
  }
  const module: { default: typeof DocMeasure }
  export = module
}

declare module 'pdfmake/js/DocumentContext.js' {
  class DocumentContext {
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    pages: PdfmakePage[]
    moveDown(offset: number): void
  }
  const module: { default: typeof DocumentContext }
  export = module
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type contextModule from 'pdfmake/js/DocumentContext.js'

  type DocumentContext = InstanceType<typeof contextModule.default>
  class PageElementWriter {
    constructor(context: DocumentContext)
    context(): DocumentContext
    addPage(size: object, orientation: null, margins: object): void
    addLine(line: object, keepPosition?: boolean): unknown
    alignLine(line: object): void
  }
  const module: { default: typeof PageElementWriter }
  export = module
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  class DocPreprocessor {
    preprocessBlock(node: object): object
  }
  const module: { default: typeof DocPreprocessor }
  export = module
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type measureModule from 'pdfmake/js/DocMeasure.js'
  import type preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
  import type writerModule from 'pdfmake/js/PageElementWriter.js'

  class LayoutBuilder {
    constructor(size: object, margins: object, svg: unknown)
    writer: InstanceType<typeof writerModule.default>
    docMeasure: InstanceType<typeof measureModule.default>
    docPreprocessor: InstanceType<typeof preprocessorModule.default>
    linearNodeList: object[]
    processNode(node: object): void
    processLeaf(node: object): void
    processRow(row: object): object
  }
  const module: { default: typeof LayoutBuilder }
  export = module
}

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream'

  interface Reference {
    id: number
    data: Record<string, unknown>
    compress: boolean
    offset: number
    buffer: unknown[]
    finalize(): void
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array | string): void
  }
  class PdfmakeDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: Record<string, unknown>,
    )
    page: {
      fonts: Record<string, Reference>
      xobjects: Record<string, Reference>
      ext_gstates: Record<string, Reference>
      patterns: Record<string, Reference>
      width: number
      height: number
      dictionary: Reference
      annotations: Reference[]
    }
    options: Record<string, unknown>
    info: Record<string, unknown>
    outline: Outline
    _root: Reference
    _offsets: (number | null)[]
    _offset: number
    _id: Buffer
    _info: Reference
    compress: boolean
    ref(data?: unknown): Reference
    addPage(options: object): this
    addContent(data: string): this
    save(): this
    restore(): this
    rect(x: number, y: number, width: number, height: number): this
    fill(colour?: string): this
    path(data: string): this
    openImage(source: Uint8Array): EmbeddedImage
    file(source: Uint8Array, options: object): Reference
    flushPages(): void
    initSubset(options: object): void
    endMetadata(): void
    endMarkings(): void
    endOutline(): void
    _finalize(): void
    _write(data: unknown): void
    end(): void
  }
  interface EmbeddedImage {
    label: string
    width: number
    height: number
    obj: Reference | null
    embed(document: PdfmakeDocument): void
  }
  interface Outline {
    addItem(title: string, options: object): Outline
    outlineData: Record<string, unknown>
    dictionary: Reference
    children: Outline[]
  }
  const module: { default: typeof PdfmakeDocument }
  export = module
}
