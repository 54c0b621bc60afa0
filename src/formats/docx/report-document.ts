import {
  Document,
  FooterWrapper,
  type FootNotes,
  HeaderWrapper,
  type Paragraph,
  type Styles,
  type Theme,
  type XmlComponent,
} from 'docx'
import type { ListDefinitions } from './numbering/numbering-part.js'
import { partTypes } from './parts/content-types.js'
import type { RelationshipsPart } from './relationships.js'

/** What a Word document is made of, each part ready for docx's Packer. */
export interface DocumentParts {
  /** Blocks, then the properties of the one section. */
  body: readonly XmlComponent[]
  header: Paragraph
  /** Of all pages but the first, and of the first. */
  footers: readonly [Paragraph, Paragraph]
  footnotes: FootNotes
  styles: Styles
  numbering: ListDefinitions
  settings: XmlComponent
  fontTable: XmlComponent
  theme: Theme
  core: XmlComponent
  app: XmlComponent
  contentTypes: XmlComponent
  relationships: { package: RelationshipsPart; document: RelationshipsPart; footnotes: RelationshipsPart }
}

/**
 * docx's document with parts of ours in the places where its own would say something else: its styles before ours, a
 * list that nobody asked for, the time of day. Packer asks for each part when it writes.
 */
export class ReportDocument extends Document {
  readonly #parts: DocumentParts
  readonly #headers: HeaderWrapper[]
  readonly #footers: FooterWrapper[]

  constructor(parts: DocumentParts) {
    super({ sections: [] })
    this.#parts = parts
    const { Media } = this
    this.#headers = [new HeaderWrapper(Media, 0).add(parts.header)]
    this.#footers = parts.footers.map((paragraph) => {
      const footer = new FooterWrapper(Media, 0)
      footer.add(paragraph)
      return footer
    })
    for (const component of parts.body) super.Document.View.Body.push(component)
  }

  /** Names of the parts that belong to the package. docx writes more: notes at the end, properties, empty relationships. */
  get partNames(): ReadonlySet<string> {
    return new Set([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      ...(this.#parts.relationships.footnotes.RelationshipCount > 0 ? ['word/_rels/footnotes.xml.rels'] : []),
      ...Object.keys(partTypes),
    ])
  }

  override get Document(): Document['Document'] {
    return asPart({ View: super.Document.View, Relationships: this.#parts.relationships.document })
  }

  override get FootNotes(): Document['FootNotes'] {
    return asPart({ View: this.#parts.footnotes, Relationships: this.#parts.relationships.footnotes })
  }

  override get FontTable(): Document['FontTable'] {
    return asPart({ View: this.#parts.fontTable, Relationships: super.FontTable.Relationships, files: [] })
  }

  override get Headers(): readonly HeaderWrapper[] {
    return this.#headers
  }

  override get Footers(): readonly FooterWrapper[] {
    return this.#footers
  }

  override get Styles(): Styles {
    return this.#parts.styles
  }

  override get Theme(): Theme {
    return this.#parts.theme
  }

  override get Numbering(): Document['Numbering'] {
    return asPart(this.#parts.numbering)
  }

  override get Settings(): Document['Settings'] {
    return asPart(this.#parts.settings)
  }

  override get CoreProperties(): Document['CoreProperties'] {
    return asPart(this.#parts.core)
  }

  override get AppProperties(): Document['AppProperties'] {
    return asPart(this.#parts.app)
  }

  override get ContentTypes(): Document['ContentTypes'] {
    return asPart(this.#parts.contentTypes)
  }

  override get FileRelationships(): Document['FileRelationships'] {
    return asPart(this.#parts.relationships.package)
  }
}

/** Packer asks a part for what it is written from and nothing else; docx's types name its own classes. */
function asPart<Part>(part: object): Part {
  return part as Part
}
