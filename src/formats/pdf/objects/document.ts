import pdfmakeDocument from 'pdfmake/js/PDFDocument.js'
import type { PaperGrid } from '../../../model/design.js'
import type { Metadata } from '../../../model/report.js'
import type { PdfReference } from '../text/types.js'
import { crossReferenceStream, type ObjectPlace, ObjectStreams } from './compact-file.js'
import { embedPng } from './embed-png.js'
import { metadataPacket, type PacketFacts } from './metadata-packet.js'
import { srgbProfile } from './srgb-profile.js'

/** pdfkit's own reference. */
type Reference = InstanceType<typeof pdfmakeDocument.default>['_root']

export interface DocumentOptions {
  conformance: 'ua1' | 'ua2'
  language: string
  direction: 'ltr' | 'rtl'
  metadata: Metadata
  attachment: { name: string; bytes: Uint8Array; description: string } | null
  /** The file's identifier (ISO 32000-1 §14.4). */
  identity: Buffer
}

/** A picture as an object of the file. */
export interface EmbeddedPicture {
  label: string
  reference: Reference
}

/**
 * pdfmake's document without its claims: output intent, metadata and catalog are written here, for PDF/UA and PDF/A
 * in one file, which pdfkit's `subset` cannot do. Nothing of it reads the clock.
 */
export class ReportDocument extends pdfmakeDocument.default {
  /** Page dictionaries in order. */
  readonly pageReferences: PdfReference[] = []
  readonly pageHeights: number[] = []
  private readonly settings: DocumentOptions
  // Not initialised here: pdfkit's constructor already writes.
  declare private caught: string[] | undefined
  declare private stored: ObjectStreams | undefined
  private readonly graphics = new Map<string, Reference>()
  private readonly pictures = new Map<string, EmbeddedPicture>()

  constructor(settings: DocumentOptions) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        autoFirstPage: false,
        font: null,
        lang: settings.language,
        header: settings.conformance === 'ua2' ? '2.0' : '1.7',
      },
    )
    this.settings = settings
    this.info = settings.conformance === 'ua1' ? information(settings.metadata) : {}
    this._id = settings.identity
    const catalog = this._root.data
    catalog.MarkInfo = { Marked: true, UserProperties: true }
    catalog.ViewerPreferences = this.ref({
      DisplayDocTitle: true,
      ...(settings.direction === 'rtl' ? { Direction: 'R2L' } : {}),
    })
    catalog.PageLabels = { Nums: [0, { S: 'D' }] }
  }

  /**
   * Begins a page of a paper. Its art box (ISO 32000-1 §14.11.2) is the text area: no words of the text stand outside.
   *
   * @param top where the text area begins, from the page's top
   */
  startPage(paper: PaperGrid, top: number): void {
    const { width, height, marginStart, marginEnd, textTop, textHeight } = paper
    this.addPage({ size: [width, height], margin: 0 })
    const isMirrored = this.settings.direction === 'rtl'
    const [left, right] = isMirrored ? [marginEnd, marginStart] : [marginStart, marginEnd]
    this.page.dictionary.data.ArtBox = [left, height - textTop - textHeight, width - right, height - top]
    this.pageReferences.push(this.page.dictionary)
    this.pageHeights.push(height)
  }

  /** Embeds a raster picture once. */
  image(key: string, bytes: Uint8Array): EmbeddedPicture {
    const known = this.pictures.get(key)
    if (known) return known
    const label = `I${this.pictures.size + 1}`
    const made = {
      label,
      reference: bytes[0] === 0x89 ? embedPng(this, bytes) : this.embedJpeg(label, bytes),
    }
    this.pictures.set(key, made)
    return made
  }

  private embedJpeg(label: string, bytes: Uint8Array): Reference {
    const image = this.openImage(Buffer.from(bytes))
    image.label = label
    image.embed(this)
    if (!image.obj) throw new Error('The picture was not embedded.')
    return image.obj
  }

  /** Names a picture in the current page's resources. */
  useImage({ label, reference }: EmbeddedPicture): void {
    this.page.xobjects[label] ??= reference
  }

  /** A font that the embedder registered on the current page. */
  fontReference(name: string): Reference {
    const reference = this.page.fonts[name]
    if (!reference) throw new Error(`The page has no font ${name}.`)
    return reference
  }

  /** A graphics state with these entries; equal ones are one object. */
  graphicsState(entries: Record<string, unknown>): Reference {
    const key = JSON.stringify(entries, (_name, value) =>
      value instanceof Object && 'id' in value ? value.id : value,
    )
    const known = this.graphics.get(key)
    if (known) return known
    const state = this.ref({ Type: 'ExtGState', ...entries })
    state.end()
    this.graphics.set(key, state)
    return state
  }

  /** Sets the catalog's structure tree, written by the caller. */
  setStructure(root: PdfReference): void {
    this._root.data.StructTreeRoot = root
  }

  /** Sets the named destinations: byte strings in order, and values. */
  setDestinations(names: unknown[]): void {
    const tree = this._root.data.Names as { data: Record<string, unknown> } // pdfkit's own reference
    if (names.length > 0) tree.data.Dests = { Names: names }
    else delete tree.data.Dests
  }

  /** The bytes, once `end` was called. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Buffer[] = []
    for await (const chunk of this) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks))
  }

  /** Overrides `PDFDocument.initSubset`: pdfkit claims nothing for us. */
  override initSubset(): void {}

  /** Overrides `PDFDocument.ref`: objects without a stream go into object streams. */
  override ref(data?: unknown): Reference {
    const reference = super.ref(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.buffer.length > 0) finalize()
      else this.store(reference, finalize)
    }
    return reference
  }

  /** Overrides `PDFDocument._write`: pdfkit knows no header of PDF 2.0; what is stored is caught. */
  override _write(data: unknown): void {
    if (this.caught) this.caught.push(String(data))
    else
      super._write(
        typeof data === 'string' && data.startsWith('%PDF-') ? `%PDF-${this.options.header}` : data,
      )
  }

  /** Overrides `PDFDocument.endMarkings`: the structure tree is ours. */
  override endMarkings(): void {}

  /** Overrides `PDFDocument.endMetadata`: one packet for all claims, and the output intent that PDF/A asks for. */
  override endMetadata(): void {
    const { attachment, metadata } = this.settings
    if (attachment) this.attach(attachment, metadata.published)
    const profile = this.ref({ N: 3 })
    profile.end(srgbProfile())
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: new String('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    })
    intent.end()
    this._root.data.OutputIntents = [intent]
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.compress = false
    packet.end(Buffer.from(metadataPacket(this.packetFacts()), 'utf8'))
    this._root.data.Metadata = packet
  }

  /** Overrides `PDFDocument._finalize`: object streams, and a PDF 2.0 file has no Info dictionary. */
  override _finalize(): void {
    const places: ObjectPlace[] = this._offsets.map((offset) => ({ offset: offset ?? 0 }))
    for (const { ids, body } of this.stored?.end() ?? []) {
      places.push({ offset: this._offset })
      const id = places.length
      ids.forEach((held, index) => {
        places[held - 1] = { stream: id, index }
      })
      this._write(`${id} 0 obj`)
      this._write(body)
    }
    const start = this._offset
    places.push({ offset: start })
    const id = this._id.toString('hex')
    const info = this.settings.conformance === 'ua1' ? `/Info ${this._info} ` : ''
    this._write(`${places.length} 0 obj`)
    this._write(crossReferenceStream(places, `/Root ${this._root} ${info}/ID [<${id}> <${id}>]`))
    this._write(`startxref\n${start}\n%%EOF`)
    this.push(null)
  }

  /** Keeps an object's text for an object stream. */
  private store(reference: Reference, finalize: () => void): void {
    this.caught = []
    finalize()
    const [, text = ''] = this.caught
    this.caught = undefined
    this.stored ??= new ObjectStreams()
    this.stored.add({ id: reference.id, text })
  }

  private packetFacts(): PacketFacts {
    const { conformance, language, metadata, attachment } = this.settings
    return { conformance, language, metadata, attached: attachment !== null }
  }

  private attach(attachment: NonNullable<DocumentOptions['attachment']>, published: string | null): void {
    const date = published ? new Date(`${published}T00:00:00Z`) : null
    this.file(Buffer.from(attachment.bytes), {
      name: attachment.name,
      type: 'text/markdown',
      relationship: 'Source',
      description: attachment.description,
      ...(date ? { creationDate: date, modifiedDate: date } : {}),
    })
  }
}

function information(metadata: Metadata): Record<string, unknown> {
  const date = metadata.published ? new Date(`${metadata.published}T00:00:00Z`) : null
  const author = metadata.publisher ?? metadata.organisation
  return {
    Title: metadata.title,
    ...(author ? { Author: author } : {}),
    ...(metadata.subtitle ? { Subject: metadata.subtitle } : {}),
    ...(metadata.keywords.length > 0 ? { Keywords: metadata.keywords.join('; ') } : {}),
    Creator: 'Rapporteur',
    Producer: 'Rapporteur',
    ...(date ? { CreationDate: date, ModDate: date } : {}),
  }
}
