import { writeXml, xml } from '../../archive/write-xml.js'

/** Where the package document stands (EPUB 3.3, section 4.2.6.3.1). */
export const container: Uint8Array = writeXml(
  xml(
    'container',
    { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
    xml(
      'rootfiles',
      {},
      xml('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
)
