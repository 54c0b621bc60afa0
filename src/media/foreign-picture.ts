/** A kind of file that people put where a picture is expected, and how to make a picture of it. */
export interface ForeignPicture {
  name: string
  note: string
}

const photograph =
  'Save it as JPEG, or as PNG where it holds lines or words; any viewer of pictures exports both.'
const sharp = 'Save it as PNG, which loses nothing of it; any viewer of pictures exports it.'
const page = 'Save the page that you want to show as SVG (`pdftocairo -svg`), or as PNG.'

/** Where the name of the kind stands in a file, and what it is. */
const kinds: readonly { name: string; at: number; signatures: readonly string[]; note: string }[] = [
  { name: 'WebP', at: 8, signatures: ['WEBP'], note: photograph },
  {
    name: 'GIF',
    at: 0,
    signatures: ['GIF87a', 'GIF89a'],
    note: `${sharp} Of several frames it shows the first.`,
  },
  { name: 'AVIF', at: 4, signatures: ['ftypavif', 'ftypavis'], note: photograph },
  { name: 'HEIC', at: 4, signatures: ['ftypheic', 'ftypheix', 'ftypmif1', 'ftyphevc'], note: photograph },
  { name: 'JPEG XL', at: 4, signatures: ['JXL '], note: photograph },
  { name: 'JPEG 2000', at: 4, signatures: ['jP  '], note: photograph },
  { name: 'BMP', at: 0, signatures: ['BM'], note: sharp },
  { name: 'TIFF', at: 0, signatures: ['II*\0', 'MM\0*'], note: sharp },
  { name: 'an icon', at: 0, signatures: ['\0\0\u0001\0'], note: sharp },
  { name: 'PDF', at: 0, signatures: ['%PDF-'], note: page },
  { name: 'PostScript', at: 0, signatures: ['%!PS'], note: page },
  { name: 'Photoshop', at: 0, signatures: ['8BPS'], note: sharp },
  {
    name: 'a video',
    at: 4,
    signatures: ['ftypisom', 'ftypmp4', 'ftypqt', 'ftypM4V'],
    note: 'Show one frame of it as JPEG, and link to the video.',
  },
]

/** What a file is that is no picture of ours, by its first bytes; null where that is not known. */
export function foreignPicture(bytes: Uint8Array): ForeignPicture | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  const found = kinds.find(({ at, signatures }) => signatures.some((one) => head.startsWith(one, at)))
  return found ? { name: found.name, note: found.note } : null
}
