const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office'

/** Prefixes by which the import names elements, whichever ones a file uses (ECMA-376 parts 1 and 4). */
export const wordPrefixes: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${transitional}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${transitional}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${transitional}/drawingml/2006/diagram`]: 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${transitional}/package/2006/relationships`]: '',
  [`${transitional}/package/2006/content-types`]: '',
  [`${transitional}/package/2006/metadata/core-properties`]: 'cp',
  [`${transitional}/officeDocument/2006/extended-properties`]: '',
  [`${strict}/officeDocument/extendedProperties`]: '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  [`${microsoft}/word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/drawing/2008/diagram`]: 'dsp',
  [`${microsoft}/drawing/2016/SVG/main`]: 'asvg',
  [`${microsoft}/drawing/2017/decorative`]: 'adec',
}
