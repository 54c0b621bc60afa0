import type { Metadata } from '../../../model/report.js'

export interface PacketFacts {
  conformance: 'ua1' | 'ua2'
  language: string
  metadata: Metadata
  /** A file is attached: PDF/A-3a or A-4f instead of A-2a or A-4. */
  attached: boolean
}

/** The XMP packet with the claims of the file (ISO 19005-2 §6.6, ISO 14289-1 §5). */
export function metadataPacket({ conformance, language, metadata, attached }: PacketFacts): string {
  const creator = metadata.publisher ?? metadata.organisation
  const date = metadata.published ? `${metadata.published}T00:00:00Z` : null
  const keywords = metadata.keywords.join('; ')
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(metadata.title)}</rdf:li></rdf:Alt></dc:title>`,
    creator ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>` : '',
    metadata.subtitle
      ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(metadata.subtitle)}</rdf:li></rdf:Alt></dc:description>`
      : '',
    metadata.rights
      ? `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(metadata.rights)}</rdf:li></rdf:Alt></dc:rights>`
      : '',
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    keywords ? `<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>` : '',
    '<pdf:Producer>Rapporteur</pdf:Producer>',
    '<xmp:CreatorTool>Rapporteur</xmp:CreatorTool>',
    date ? `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>` : '',
    ...claims(conformance, attached),
    '</rdf:Description>',
    conformance === 'ua1' ? extensionSchema : '',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function claims(conformance: PacketFacts['conformance'], attached: boolean): string[] {
  if (conformance === 'ua1')
    return [
      `<pdfaid:part>${attached ? 3 : 2}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
      '<pdfuaid:part>1</pdfuaid:part>',
    ]
  return [
    `<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>${
      attached ? '<pdfaid:conformance>F</pdfaid:conformance>' : ''
    }`,
    '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>',
  ]
}

/** PDF/A wants every foreign property described (ISO 19005-2 §6.6.2.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
