/** A field that is not read back. */
export interface UnreadField {
  formats: readonly string[]
  reason: string
}

const everywhere = ['pdf', 'docx', 'html', 'md', 'akn', 'epub']

/** Fields of a Report that the audit does not read back from finished editions, by `type.field`. */
export const unreadFields: Readonly<Record<string, UnreadField>> = {
  'abbreviation.expansion': {
    formats: ['docx', 'md'],
    reason: 'the format has no place for it: who needs it in every edition writes it out in the text',
  },
  'actions.block': { formats: everywhere, reason: 'the kind’s name for a block; readers see its label' },
  'blockquote.id': {
    formats: everywhere,
    reason: 'a place that nothing shows; what leads there is compared',
  },
  'code.lang': { formats: everywhere, reason: 'the language of the code, which no edition colours' },
  'definitionList.id': {
    formats: everywhere,
    reason: 'a place that nothing shows; what leads there is compared',
  },
  'figure.media': { formats: ['md'], reason: 'the file holds the name of the picture and no picture' },
  'figures.block': { formats: everywhere, reason: 'the kind’s name for a block; readers see its label' },
  'figures.id': { formats: everywhere, reason: 'a place that nothing shows; what leads there is compared' },
  'footnote.mark': { formats: ['docx'], reason: 'Word counts notes by itself, as the Report did' },
  'footnote.references': {
    formats: everywhere,
    reason: 'the way back from a note; that every note is called by its mark is compared',
  },
  'footnoteReference.id': {
    formats: everywhere,
    reason: 'the way back from a note; that every note is called by its mark is compared',
  },
  'footnoteReference.mark': { formats: ['docx'], reason: 'Word counts notes by itself, as the Report did' },
  'footnoteReference.target': {
    formats: ['md'],
    reason: 'the mark is the name of the note that it leads to, and is compared',
  },
  'inlineImage.media': { formats: ['md'], reason: 'the file holds the name of the picture and no picture' },
  'keyFigure.unitSeparator': { formats: ['docx'], reason: 'the space between a figure and its unit' },
  'link.title': { formats: ['pdf', 'md'], reason: 'a hint of the link; its address is compared' },
  'list.id': { formats: everywhere, reason: 'a place that nothing shows; what leads there is compared' },
  'list.ordered': { formats: everywhere, reason: 'the markers of the items say it' },
  'list.spread': { formats: everywhere, reason: 'space between the items' },
  'list.start': { formats: everywhere, reason: 'the markers of the items say it' },
  'metadata.abstract': { formats: ['pdf', 'md'], reason: 'the abstract on the title page is compared' },
  'metadata.baseUrl': {
    formats: ['pdf', 'docx', 'md', 'akn', 'epub'],
    reason: 'the address of pages, which HTML alone names',
  },
  'metadata.formats': { formats: everywhere, reason: 'a fact about other files' },
  'metadata.keywords': { formats: ['md'], reason: 'Markdown holds no metadata' },
  'metadata.kind': { formats: ['pdf', 'docx', 'html', 'md', 'epub'], reason: 'a name of the workspace' },
  'metadata.organisation': { formats: ['md'], reason: 'Markdown holds no metadata' },
  'metadata.published': { formats: ['md'], reason: 'Markdown holds no metadata' },
  'metadata.publisher': { formats: ['md'], reason: 'Markdown holds no metadata' },
  'metadata.rights': { formats: ['docx', 'md'], reason: 'the line of rights in the colophon is compared' },
  'metadata.shortTitle': { formats: ['html', 'md'], reason: 'for running heads, of which pages have none' },
  'metadata.slug': { formats: everywhere, reason: 'the name of the file' },
  'metadata.source': { formats: everywhere, reason: 'a fact about other files' },
  'metadata.status': {
    formats: ['pdf', 'html', 'md', 'akn', 'epub'],
    reason: 'the mark that follows from it is compared',
  },
  'metadata.subtitle': {
    formats: ['html', 'md', 'akn'],
    reason: 'the subtitle on the title page is compared',
  },
  'metadata.symbol': { formats: ['pdf', 'md'], reason: 'the symbol at the foot of the pages is compared' },
  'metadata.title': { formats: ['md'], reason: 'Markdown holds no metadata' },
  'notice.block': { formats: everywhere, reason: 'the kind’s name for a block; readers see its label' },
  'notice.id': { formats: everywhere, reason: 'a place that nothing shows; what leads there is compared' },
  'people.block': { formats: everywhere, reason: 'the kind’s name for a block; readers see its label' },
  'people.id': { formats: everywhere, reason: 'a place that nothing shows; what leads there is compared' },
  'quote.block': { formats: everywhere, reason: 'the kind’s name for a block; readers see its words' },
  'section.role': {
    formats: everywhere,
    reason: 'a name of the kind; readers see the label and number that follow from it',
  },
  'span.direction': {
    formats: ['pdf', 'html', 'md', 'akn', 'epub'],
    reason: 'it follows from the language; the order of the letters is compared',
  },
  'table.align': { formats: everywhere, reason: 'where words stand in their cell' },
  'table.landscape': { formats: everywhere, reason: 'how the page lies' },
  'titleBlock.languages': {
    formats: ['pdf', 'md'],
    reason: 'the line of languages in the colophon is compared',
  },
  'titleBlock.symbol': { formats: ['html', 'md'], reason: 'the symbol in the colophon is compared' },
}
